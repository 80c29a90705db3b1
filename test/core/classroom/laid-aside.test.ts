import { describe, expect, it } from 'vitest'
import { type ClassState, currentOf } from '../../../src/core/classroom/class.ts'
import { evolve, foldClass } from '../../../src/core/classroom/evolve.ts'
import type { Fact } from '../../../src/core/classroom/fact.ts'
import type { PartOf, Parts } from '../../../src/core/classroom/parts.ts'
import { sightOf } from '../../../src/core/classroom/sight.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import { replay } from '../../../src/core/meeting/replay.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import { MINI } from '../mini-case.ts'
import { BOOK, ClassRig, INSTRUCTOR, PLAY, seat } from './class-rig.ts'

const LINES = [['pitch', 'next'], ['stuck', 'echo'], ['stuck', 'worth', 'pitch', 'next'], []]

/** Three who played, one who only sat down, and one who read his brief only; it has ended. */
function ended(): ClassRig {
  const rig = new ClassRig()
  rig.join('王伟', '李娜', '张敏', '赵磊', '孙悦')
  rig.done(INSTRUCTOR, { kind: 'start', settings: { ...PLAY, reports: 'at-end' } })
  for (const [i, choices] of LINES.entries()) {
    rig.done(seat(i + 1), { kind: 'begin', activity: 1 })
    for (const [after, choice] of choices.entries()) {
      const move = { kind: 'say', choice } as const
      rig.done(seat(i + 1), { kind: 'move', activity: 1, after, move })
    }
  }
  rig.done(INSTRUCTOR, { kind: 'end' })
  return rig
}

const after = (state: ClassState, ...facts: readonly Fact[]): ClassState =>
  facts.reduce((it, fact) => evolve(it, fact, BOOK), state)

/** What is told of the first activity, all reports among it. */
const told = (state: ClassState): Parts =>
  new Map(
    [...sightOf(state, INSTRUCTOR, { what: 'results', number: 1 })].filter(([key]) =>
      /^results\/1$|^watch\/report/.test(key),
    ),
  )

describe('an activity the class has gone on from', () => {
  const rig = ended()
  const before = rig.state
  rig.done(INSTRUCTOR, { kind: 'start', settings: PLAY })
  const { at } = rig.state

  it('[CR62] keeps no meeting, and tells the same results and reports', () => {
    const [first] = rig.state.activities
    expect(first?.mode === 'case' && first.runs).toEqual({})
    expect([...told(before).keys()]).toHaveLength(4)
    expect(told(rig.state)).toEqual(told(before))
    expect(currentOf(rig.state)?.number).toBe(2)
  })

  it('[CR62] who is renamed or removed later is so in them, as if the class had not gone on', () => {
    const facts: readonly Fact[] = [
      { kind: 'renamed', seat: 1, name: '王大伟', at },
      { kind: 'removed', seat: 3, at },
    ]
    expect(told(after(rig.state, ...facts))).toEqual(told(after(before, ...facts)))
    expect(told(after(rig.state, ...facts))).not.toEqual(told(before))
  })

  it('[CR6] [CR62] is the same when the class is folded again from its facts', () => {
    const again = foldClass(rig.facts, BOOK)
    expect(again && told(again)).toEqual(told(before))
  })

  it('[CR62] each of its transcripts plays again to the report that was given', () => {
    const parts = [...told(rig.state)].filter(([key]) => key.startsWith('watch/report/'))
    expect(parts).toHaveLength(3)
    for (const [, part] of parts) {
      const { report, transcript } = part as PartOf<'report'>
      const meeting = replay(MINI.scenario, transcript)
      if (isRefusal(meeting)) throw new Error(meeting.detail)
      expect(grade(gradableOf(meeting))).toEqual(report)
    }
  })
})
