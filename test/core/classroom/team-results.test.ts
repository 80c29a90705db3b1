import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { PART_SCHEMAS, type PartOf } from '../../../src/core/classroom/parts.ts'
import { keepsakeOf } from '../../../src/core/classroom/results.ts'
import { sightOf } from '../../../src/core/classroom/sight.ts'
import type { VisitActivity } from '../../../src/core/classroom/visit/visit-activity.ts'
import { ClassRig, INSTRUCTOR, seat, VISIT, VOTE } from './class-rig.ts'

const resultsIn = (rig: ClassRig): PartOf<'results'> =>
  v.parse(PART_SCHEMAS.results, sightOf(rig.state, INSTRUCTOR).get('results/1'))
const watched = (rig: ClassRig, key: string) =>
  sightOf(rig.state, INSTRUCTOR, { what: 'results', number: 1 }).get(`watch/${key}`)

/** Three vote once, two for the first option, and once more all for the first. */
function voted(): ClassRig {
  const rig = new ClassRig()
  rig.join('王伟', '李娜', '张敏', '赵磊')
  rig.done(INSTRUCTOR, { kind: 'start', settings: VOTE })
  rig.wait(0)
  for (const [ballot, options] of [
    [1, [2, 1, 1]],
    [2, [1, 1, 1]],
  ] as const) {
    for (const [i, option] of options.entries())
      rig.done(seat(i + 1), { kind: 'vote', activity: 1, ballot, option })
    rig.done(INSTRUCTOR, { kind: 'close-ballot', ballot })
    rig.wait(0)
  }
  rig.done(INSTRUCTOR, { kind: 'end' })
  return rig
}
const judge = (rig: ClassRig, ballot: number, lost: readonly number[]): void => {
  const part = sightOf(rig.state, INSTRUCTOR).get(`ballot/${ballot}`) as PartOf<'ballot'>
  const verdicts = part.options.map((_, i) => ({ lost: lost[i] ?? 5, class: 'good' as const }))
  rig.done(INSTRUCTOR, { kind: 'judge', activity: 1, ballot, verdicts })
}

describe('what came of a meeting the class decided', () => {
  it('[CR46] everyone who voted is told with his votes; the class’s meeting comes with the reports', () => {
    const rig = voted()
    judge(rig, 1, [8, 0])
    judge(rig, 2, [3])
    const { persons, vote, mode } = resultsIn(rig)
    expect(mode).toBe('vote')
    expect(persons.map((it) => [it.name, it.tally?.votes, it.tally?.best, it.tally?.lost])).toEqual(
      [
        ['王伟', 2, 1, 1.5],
        ['李娜', 2, 0, 5.5],
        ['张敏', 2, 0, 5.5],
      ],
    )
    expect(vote?.tally).toMatchObject({ votes: 2, judged: 2, best: 0 })
    expect(watched(rig, 'report/0')).toMatchObject({ transcript: { scenario: 'mini' } })
    expect(keepsakeOf(rig.state, rig.state.activities[0] as VisitActivity)).toBeNull()
  })

  it('[CR46] the vote that cost most is the one whose votes lost most together, whoever was removed left out', () => {
    const rig = voted()
    expect(resultsIn(rig).vote?.missed).toBeNull()
    judge(rig, 1, [8, 0])
    judge(rig, 2, [5])
    expect(resultsIn(rig).vote?.missed).toMatchObject({ n: 1, times: 2, of: 3, lost: 16 })
    const { said, better } = resultsIn(rig).vote?.missed ?? {}
    expect(said?.words).not.toEqual(better?.words)
    rig.done(INSTRUCTOR, { kind: 'remove', seat: 2 })
    expect(resultsIn(rig).vote?.missed).toMatchObject({ n: 2, times: 2, of: 2, lost: 10 })
    expect(resultsIn(rig).vote?.missed?.before).not.toBeNull()
    expect(resultsIn(rig).persons.map((it) => it.seat)).toEqual([1, 3])
  })
})

describe('what came of visits', () => {
  it('[CR47] each table with what was found, each person with his lines, and all of it to be read again', () => {
    const rig = new ClassRig()
    rig.join('王伟', '李娜', '张敏', '赵磊')
    rig.done(INSTRUCTOR, { kind: 'start', settings: VISIT })
    rig.done(INSTRUCTOR, { kind: 'next-stage', from: 'prepare' })
    const activity = rig.state.activities[0] as VisitActivity
    const seller = activity.tables[0]?.seats.vendor[0] ?? 0
    const say = { kind: 'say', activity: 1 } as const
    rig.done(seat(seller), { ...say, to: 'table', text: '最近忙什么？' })
    rig.done(seat(seller), { ...say, to: 'team', text: '别急' })
    rig.done(seat(seller), { kind: 'write-down', activity: 1, what: 'pain', text: '停机' })
    expect(watched(rig, 'log/1')).toBeUndefined()
    rig.done(INSTRUCTOR, { kind: 'end' })
    const { persons, visits, mode } = resultsIn(rig)
    expect(mode).toBe('visit')
    expect(persons.map((it) => it.seat).toSorted()).toEqual([1, 2, 3, 4])
    expect(persons.find((it) => it.seat === seller)).toMatchObject({ table: 1, decisions: 1 })
    expect(visits).toHaveLength(activity.tables.length)
    expect(visits?.[0]).toMatchObject({ table: 1, notes: { written: 1 } })
    const log = v.parse(PART_SCHEMAS.log, watched(rig, 'log/1'))
    expect(log.said.map((it) => it.text)).toEqual(['最近忙什么？'])
    expect(log.notes.map((it) => it.text)).toEqual(['停机'])
    expect(log.cards.length).toBeGreaterThan(0)
  })
})
