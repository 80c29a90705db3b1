import { describe, expect, test } from 'vitest'
import type { RoomState } from '../../../src/client/room/room-state.ts'
import { SHARED_THINGS, showing, spot } from '../../../src/client/room/things.ts'
import { SAMPLES } from '../../../src/core/scenario/setting.ts'

const state = (things: readonly string[], gesture: 'rest' | 'sip-tea' = 'rest'): RoomState => ({
  place: 'meeting-room',
  light: 'noon',
  view: 'city',
  things,
  reducedMotion: false,
  people: [{ look: 'owl', expression: 'neutral', gesture, speaking: false, tempo: 'measured' }],
})

describe('things on the table', () => {
  test('appear softly and go softly', () => {
    const table = showing()
    table.want(state(['offer-sheet']))
    table.advance(100, false)
    const early = table.share('offer-sheet')
    expect(early).toBeGreaterThan(0)
    expect(early).toBeLessThan(0.5)
    table.advance(1000, false)
    expect(table.share('offer-sheet')).toBe(1)
    table.want(state(['contract']))
    table.advance(100, false)
    expect(table.share('offer-sheet')).toBeLessThan(1)
    expect(table.share('contract')).toBeGreaterThan(0)
    table.advance(1000, false)
    expect(table.share('offer-sheet')).toBe(0)
  })

  test('are there at once where nothing moves', () => {
    const table = showing()
    table.want(state(['contract']))
    table.advance(1, true)
    expect(table.share('contract')).toBe(1)
  })

  test('what a hand needs is there', () => {
    const table = showing()
    table.want(state([], 'sip-tea'))
    table.advance(1, true)
    expect(table.share('cup')).toBe(1)
  })

  test('lie apart, between the people or beside the one', () => {
    // The contract lies where the offer sheet lay, and a case has one sample.
    for (const sample of SAMPLES)
      for (const seats of [[800], [540, 1060], [450, 800, 1150]]) {
        const absent = ['contract', ...SAMPLES.filter((it) => it !== sample)]
        const spots = SHARED_THINGS.filter((it) => !absent.includes(it)).map((it) =>
          spot(it, seats),
        )
        for (const [i, [x, y]] of spots.entries()) {
          expect(y).toBeGreaterThan(20)
          for (const [otherX, otherY] of spots.slice(i + 1))
            expect(Math.hypot(x - otherX, (y - otherY) * 2)).toBeGreaterThan(90)
        }
      }
  })
})
