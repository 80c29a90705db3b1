import { describe, expect, test } from 'vitest'
import { writeArchive } from '../../../src/client/archive.ts'
import { bring } from '../../../src/client/bring.ts'
import { gatherCards } from '../../../src/client/practice/gather.ts'
import { habitsOf, progressOf } from '../../../src/client/practice/progress.ts'
import { newMemory, remember } from '../../../src/client/practice/schedule.ts'
import type { MeetingRecord } from '../../../src/client/storage.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import { type Desk, MINI, newDatabase, START, say, sitDown } from '../desk.ts'

const DAY = 86_400_000
const NOW = 1_700_000_000_000

const pitched = async (desk: Desk, id: string, seed: number): Promise<void> => {
  await desk.session.begin({ ...START, id, seed })
  for (const choice of ['stuck', 'pitch', 'next']) await say(desk, choice)
}
const gather = (desk: Desk, now: number): Promise<void> =>
  gatherCards(desk.storage, async () => MINI, now)

async function seated(): Promise<Desk> {
  const desk = await sitDown(newDatabase())
  await pitched(desk, 'first', 7)
  await gather(desk, NOW)
  return desk
}

describe('cards made from meetings', () => {
  test('[L3] are due at once, and a meeting is looked through once', async () => {
    const desk = await seated()
    const due = await desk.storage.cards.due(NOW)
    expect(due.some(({ card }) => card.said === 'pitch')).toBe(true)
    for (const { id } of due) await desk.storage.cards.answer(id, 'found', NOW)
    await gather(desk, NOW)
    expect(await desk.storage.cards.due(NOW)).toEqual([])
  })

  test('[L3] an unfinished meeting has none', async () => {
    const desk = await sitDown(newDatabase())
    await desk.session.begin(START)
    await say(desk, 'pitch')
    await gather(desk, NOW)
    expect(await desk.storage.cards.all()).toEqual([])
  })

  test('[L3] a mistake made again is due again, whatever was remembered of it', async () => {
    const desk = await seated()
    for (const { id } of await desk.storage.cards.due(NOW))
      await desk.storage.cards.answer(id, 'knew', NOW)
    await pitched(desk, 'second', 8)
    await gather(desk, NOW + 60_000)
    const due = await desk.storage.cards.due(NOW + 60_000)
    expect(due.map(({ card }) => card.said)).toContain('pitch')
    expect(due.every(({ answers }) => answers.length === 1)).toBe(true)
  })

  test('[L4] what is missed comes tomorrow, what is known later than what was thought out', () => {
    const later = (recall: Parameters<typeof remember>[1]): number =>
      (remember(newMemory(NOW), recall, NOW).due.getTime() - NOW) / DAY
    expect(later('missed')).toBe(1)
    expect(later('found')).toBeGreaterThan(1)
    expect(later('knew')).toBeGreaterThan(later('found'))
  })

  test('[L2] go home in the file and come back elsewhere with their dates, once', async () => {
    const here = await seated()
    for (const { id } of await here.storage.cards.due(NOW))
      await here.storage.cards.answer(id, 'found', NOW)
    const file = await writeArchive(here.storage)
    const there = await sitDown(newDatabase())
    const means = {
      storage: there.storage,
      scenarioOf: async () => MINI,
      grade: async (meeting: Parameters<typeof gradableOf>[0]) => grade(gradableOf(meeting)),
      newId: () => 'brought',
      today: () => NOW,
    }
    const all = await here.storage.cards.all()
    expect(await bring('file.json', file, means)).toMatchObject({ cards: all.length })
    expect(await there.storage.cards.all()).toEqual(all)
    expect(await bring('file.json', file, means)).toMatchObject({ cards: 0 })
    const odd = JSON.stringify({ ...JSON.parse(file), meetings: [], cards: [{}, null, 7] })
    expect(await bring('file.json', odd, means)).toMatchObject({ cards: 0, refused: 0 })
  })
})

const record = (id: string, at: number, spin: number | null, codes: readonly string[] = []) =>
  ({
    id,
    updatedAt: at,
    ended: 'advance',
    report: {
      conduct: 50,
      deal: null,
      rubrics: { spin: { score: spin, weight: 1 } },
      findings: codes.map((code) => ({ code, credit: -5, item: 'spin', turn: 1 })),
    },
  }) as unknown as MeetingRecord

describe('progress', () => {
  test('[L5] is each skill from run to run, in the order played, without the runs that were not graded in it', () => {
    const runs = [record('b', 2, 40), record('a', 1, 20), record('c', 3, null)]
    const [conduct, spin] = progressOf(runs)
    expect(conduct?.runs.map(({ meeting }) => meeting)).toEqual(['a', 'b', 'c'])
    expect(spin).toMatchObject({ skill: 'spin', change: null })
    expect(spin?.runs.map(({ score }) => score)).toEqual([20, 40])
    expect(progressOf(runs).some(({ skill }) => skill === 'deal')).toBe(false)
  })

  test('[L5] the change is the last three against the three before', () => {
    const scores = [10, 10, 10, 40, 40, 40]
    const runs = scores.map((score, i) => record(String(i), i, score))
    expect(progressOf(runs).find(({ skill }) => skill === 'spin')?.change).toBe(30)
  })

  test('[L5] a habit counts runs, not findings', () => {
    const runs = [
      record('a', 1, 20, ['argued', 'argued', 'ignored']),
      record('b', 2, 20, ['argued']),
    ]
    expect(habitsOf(runs, 5)).toEqual([
      { code: 'argued', item: 'spin', runs: 2 },
      { code: 'ignored', item: 'spin', runs: 1 },
    ])
    expect(habitsOf(runs, 1)).toHaveLength(1)
  })
})
