import { describe, expect, it } from 'vitest'
import type { CaseActivity } from '../../../src/core/classroom/case-activity.ts'
import { leftMs, signalOf } from '../../../src/core/classroom/clock.ts'
import { replay, transcriptOf } from '../../../src/core/meeting/replay.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import { MINI } from '../mini-case.ts'
import { ClassRig, INSTRUCTOR, PLAY, seat } from './class-rig.ts'

const activityOf = (rig: ClassRig): CaseActivity => {
  const activity = rig.state.activities.at(-1)
  if (activity?.mode !== 'case') throw new Error('no case is played')
  return activity
}
const runOf = (rig: ClassRig, number: number) => {
  const run = activityOf(rig).runs[number]
  if (!run) throw new Error(`${number} has not begun`)
  return run
}
const say = (after: number, choice: string) =>
  ({ kind: 'move', activity: 1, after, move: { kind: 'say', choice } }) as const

function started(settings: object = {}): ClassRig {
  const rig = new ClassRig()
  rig.join('王伟', '李娜', '张敏')
  rig.done(INSTRUCTOR, { kind: 'start', settings: { ...PLAY, ...settings } })
  return rig
}

describe('everyone plays a case', () => {
  it('[CR8] each seat plays an ordinary meeting, stamped by the host', () => {
    const rig = started()
    rig.now += 5000
    rig.done(seat(1), { kind: 'begin', activity: 1 })
    rig.now += 3000
    rig.done(seat(1), say(0, 'stuck'))
    rig.now += 4000
    rig.done(seat(1), say(1, 'echo'))
    const { meeting } = runOf(rig, 1)
    expect(meeting.moves.map((it) => it.atMs)).toEqual([3000, 7000])
    expect(replay(MINI.scenario, transcriptOf(meeting))).toEqual(meeting)
  })

  it('[CR8] neighbours have seeds of their own', () => {
    const rig = started()
    for (const n of [1, 2]) rig.done(seat(n), { kind: 'begin', activity: 1 })
    expect(runOf(rig, 1).meeting.header.seed).not.toBe(runOf(rig, 2).meeting.header.seed)
  })

  it('[CR8] what is out of turn, another activity’s, not open or not begun is refused', () => {
    const rig = started()
    expect(rig.ask(seat(1), say(0, 'stuck'))).toMatchObject({ refused: 'move/not-now' })
    rig.done(seat(1), { kind: 'begin', activity: 1 })
    expect(rig.ask(seat(1), { kind: 'begin', activity: 1 })).toMatchObject({
      refused: 'class/running',
    })
    rig.done(seat(1), say(0, 'stuck'))
    const before = rig.state
    for (const [ask, refused] of [
      [say(0, 'echo'), 'class/out-of-turn'],
      [say(2, 'echo'), 'class/out-of-turn'],
      [say(1, 'pitch-early'), 'choice/unknown'],
      [say(1, 'stuck'), 'choice/not-open'],
      [{ ...say(1, 'echo'), activity: 2 }, 'class/no-activity'],
      [{ kind: 'offer', activity: 1, packages: [{ price: '1' }] }, 'class/no-table'],
      [{ kind: 'move', activity: 1, after: 1, move: { kind: 'accept' } }, 'table/none'],
    ] as const)
      expect(rig.ask(seat(1), ask)).toMatchObject({ refused })
    expect(rig.state).toBe(before)
  })

  it('[CR5] an ask sent again counts once, and another’s id is none of his', () => {
    const rig = started()
    rig.done(seat(1), { kind: 'begin', activity: 1 })
    rig.done(seat(2), { kind: 'begin', activity: 1 })
    const id = rig.newId()
    expect(rig.ask(seat(1), say(0, 'stuck'), id)).toHaveLength(1)
    expect(rig.ask(seat(1), say(0, 'stuck'), id)).toEqual([])
    expect(runOf(rig, 1).meeting.moves).toHaveLength(1)
    expect(rig.ask(seat(2), say(0, 'stuck'), id)).toHaveLength(1)
  })

  it('[CR6] the class folds again to the same, from any place on', () => {
    const rig = started()
    rig.done(seat(1), { kind: 'begin', activity: 1 })
    rig.done(seat(1), say(0, 'stuck'))
    rig.add({ kind: 'went', seat: 1 })
    rig.done(INSTRUCTOR, { kind: 'nudge', seat: 1, text: '再问深一点' })
    rig.done(INSTRUCTOR, { kind: 'end' })
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR7] a pause and the host’s own absence do not count', () => {
    const rig = started({ minutes: 30, play: 'exam' })
    rig.done(seat(1), { kind: 'begin', activity: 1 })
    rig.now += 60_000
    rig.done(INSTRUCTOR, { kind: 'pause' })
    expect(rig.ask(seat(1), say(0, 'stuck'))).toMatchObject({ refused: 'class/paused' })
    rig.now += 600_000
    rig.done(INSTRUCTOR, { kind: 'resume' })
    rig.now += 100_000
    rig.add({ kind: 'recovered', from: rig.now - 70_000 })
    rig.done(seat(1), say(0, 'stuck'))
    expect(runOf(rig, 1).meeting.elapsedMs).toBe(90_000)
    expect(leftMs(activityOf(rig).clock, rig.now)).toBe(28.5 * 60_000)
  })

  it('[CR7] signals at ten and two minutes, and the end', () => {
    const rig = started({ minutes: 30 })
    const { clock } = activityOf(rig)
    const at = (minutes: number) => signalOf(clock, rig.now + minutes * 60_000)
    expect([at(19.9), at(20), at(27.9), at(28), at(30)]).toEqual([null, 10, 10, 2, 2])
    rig.wait(30 * 60_000)
    expect(activityOf(rig).ended).toEqual({ why: 'time', at: rig.now })
    expect(rig.ask(seat(1), { kind: 'begin', activity: 1 })).toMatchObject({
      refused: 'class/no-activity',
    })
  })

  it('[CR9] an exam’s meeting is over in its own time, an extension holds its clock', () => {
    const rig = started({ play: 'exam' })
    rig.now += 60_000
    rig.done(seat(1), { kind: 'begin', activity: 1 })
    rig.now += 10_000
    rig.done(INSTRUCTOR, { kind: 'extend', minutes: 5 })
    rig.done(seat(1), say(0, 'stuck'))
    expect(runOf(rig, 1).meeting.elapsedMs).toBe(0)
    rig.wait(MINI.scenario.limitMs - 10_000)
    expect(runOf(rig, 1).meeting.ended).toBeNull()
    rig.wait(5 * 60_000)
    const { meeting } = runOf(rig, 1)
    expect(meeting.ended).toBe('time-up')
    expect(isRefusal(replay(MINI.scenario, transcriptOf(meeting)))).toBe(false)
  })

  it('[CR10] who comes late or was away goes on where he is', () => {
    const rig = started()
    rig.done(seat(1), { kind: 'begin', activity: 1 })
    rig.done(seat(1), say(0, 'stuck'))
    rig.add({ kind: 'went', seat: 1 })
    rig.wait(120_000)
    rig.join('赵磊')
    rig.done(seat(4), { kind: 'begin', activity: 1 })
    rig.add({ kind: 'came', seat: 1 })
    rig.done(seat(1), say(1, 'echo'))
    expect(runOf(rig, 1).meeting.decisions).toBe(2)
  })

  it('[CR75] somebody is removed before anything was started, and the class goes on', () => {
    const rig = new ClassRig()
    rig.join('王伟', '李娜')
    rig.done(INSTRUCTOR, { kind: 'remove', seat: 1 })
    expect(rig.refolded()).toEqual(rig.state)
    rig.done(INSTRUCTOR, { kind: 'start', settings: PLAY })
    rig.done(seat(2), { kind: 'begin', activity: 1 })
    expect(rig.ask(seat(1), { kind: 'begin', activity: 1 })).toMatchObject({
      refused: 'class/no-seat',
    })
  })

  it('[CR1] only the instructor directs, and a seat taken away plays no more', () => {
    const rig = started()
    const before = rig.state
    for (const ask of [
      { kind: 'start', settings: PLAY },
      { kind: 'pause' },
      { kind: 'extend', minutes: 5 },
      { kind: 'end' },
      { kind: 'close' },
      { kind: 'remove', seat: 2 },
      { kind: 'nudge', seat: null, text: '好' },
    ] as const)
      for (const role of [seat(1), { kind: 'projector' } as const])
        expect(rig.ask(role, ask)).toMatchObject({ refused: 'class/no-right' })
    expect(rig.state).toBe(before)
    rig.done(INSTRUCTOR, { kind: 'remove', seat: 1 })
    expect(rig.ask(seat(1), { kind: 'begin', activity: 1 })).toMatchObject({
      refused: 'class/no-seat',
    })
  })
})
