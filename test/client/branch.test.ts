import { describe, expect, test } from 'vitest'
import { branchFrom } from '../../src/client/branch.ts'
import { type Desk, newDatabase, START, say, sitDown } from './desk.ts'

async function over(mode: 'guided' | 'exam'): Promise<Desk> {
  const desk = await sitDown(newDatabase())
  await desk.session.begin({ ...START, mode })
  for (const choice of ['stuck', 'pitch', 'next']) await say(desk, choice)
  return desk
}

describe('a branch of a meeting that is over', () => {
  test('[R21] stands where the original stood, and leaves it as it was', async () => {
    const desk = await over('guided')
    const { meeting } = desk.session.store.getState()
    if (!meeting) throw new Error('no meeting')
    const before = await desk.storage.raw('first')
    const id = 'branch'
    await branchFrom(meeting, 'first', 1, desk.storage, { id, now: 5 })
    expect(await desk.storage.raw('first')).toBe(before)
    await desk.session.resume(id)
    const branch = desk.session.store.getState().meeting
    expect(branch?.moves).toEqual(meeting.moves.slice(0, 1))
    expect(branch?.open).toEqual(meeting.before?.before?.open)
    await say(desk, 'worth')
    expect(desk.session.store.getState().meeting?.moves).toHaveLength(2)
    expect((await desk.storage.read(id))?.record.branchOf).toBe('first')
  })

  test('[R21] of an exam is practice', async () => {
    const desk = await over('exam')
    const { meeting } = desk.session.store.getState()
    if (!meeting) throw new Error('no meeting')
    const id = 'branch'
    await branchFrom(meeting, 'first', 2, desk.storage, { id, now: 5 })
    expect((await desk.storage.read(id))?.record.header.mode).toBe('practice')
    expect((await desk.storage.read('first'))?.record.header.mode).toBe('exam')
  })
})
