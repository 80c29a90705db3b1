import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connect } from '../../../src/client/classroom/connection.ts'
import type { Tell } from '../../../src/core/classroom/tell.ts'

/** The lines that were taken up, each as the host has it. */
const lines: { tell: (told: unknown) => void; cut: () => void; left: boolean }[] = []

vi.mock('@colyseus/sdk', () => ({
  Client: class {
    async consumeSeatReservation() {
      const line = { tell: (_: unknown) => {}, cut: () => {}, left: false }
      lines.push(line)
      return {
        reconnection: {},
        onMessage: (_: string, hear: (told: unknown) => void) => {
          line.tell = hear
        },
        onLeave: (hear: () => void) => {
          line.cut = hear
        },
        onError: () => undefined,
        send: () => undefined,
        leave: async () => {
          line.left = true
        },
      }
    }
  },
}))
vi.mock('../../../src/client/classroom/door.ts', () => ({
  askDoor: async () => ({ reservation: {} }),
}))

const me: Tell = {
  ...{ kind: 'sight', now: 0, whole: true, gone: [] },
  parts: { me: { seat: 1, name: '小林' } },
}

describe('a line that is told what it cannot read', () => {
  beforeEach(() => {
    lines.length = 0
    vi.useFakeTimers()
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  const unreadable: readonly (readonly [string, unknown])[] = [
    ['a part nobody knows here', { ...me, parts: { hologram: { x: 1 } } }],
    ['a part of another shape', { ...me, parts: { me: { seat: 1, name: '小林', rank: 3 } } }],
    ['a tell of another kind', { kind: 'sing', id: 'aaaaaaaa' }],
    ['no tell at all', 7],
  ]
  for (const [what, told] of unreadable)
    it(`[CR1] ${what}: says so once, leaves and does not try again`, async () => {
      const line = connect({ base: '', token: 'x' }, () => undefined)
      await vi.advanceTimersByTimeAsync(10)
      lines[0]?.tell(me)
      expect(line.seen().status).toBe('open')
      lines[0]?.tell(told)
      expect(line.seen().status).toBe('unreadable')
      expect(lines[0]?.left).toBe(true)
      // What was seen stays, and nothing is taken up again.
      lines[0]?.cut()
      await vi.advanceTimersByTimeAsync(60_000)
      expect(lines.length).toBe(1)
      expect(line.seen()).toMatchObject({ status: 'unreadable' })
      expect(line.seen().parts.has('me')).toBe(true)
    })

  it('[CR1] a line that is only cut tries again', async () => {
    const line = connect({ base: '', token: 'x' }, () => undefined)
    await vi.advanceTimersByTimeAsync(10)
    lines[0]?.cut()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(lines.length).toBe(2)
    expect(line.seen().status).toBe('open')
    line.close()
    expect(line.seen().status).toBe('closed')
  })
})
