import { describe, expect, it } from 'vitest'
import type { Watched } from '../../../src/core/classroom/look.ts'
import type { PartOf } from '../../../src/core/classroom/parts.ts'
import { keepsakeOf } from '../../../src/core/classroom/results.ts'
import { sightOf } from '../../../src/core/classroom/sight.ts'
import { readTell } from '../../../src/core/classroom/tell.ts'
import { adviceFor } from '../../../src/core/meeting/advice.ts'
import { onStage } from '../../../src/core/meeting/on-stage.ts'
import type { Mode } from '../../../src/core/transcript/rules.ts'
import { ClassRig, INSTRUCTOR, PLAY, seat } from './class-rig.ts'

const seated = (play: Mode): ClassRig => {
  const rig = new ClassRig()
  rig.join('小林')
  rig.done(INSTRUCTOR, { kind: 'start', settings: { ...PLAY, play } })
  rig.done(seat(1), { kind: 'begin', activity: 1 })
  rig.done(seat(1), {
    ...{ kind: 'move', activity: 1, after: 0 },
    move: { kind: 'say', choice: 'stuck' },
  })
  return rig
}

const told = (rig: ClassRig) => {
  const parts = sightOf(rig.state, seat(1))
  const activity = rig.state.activities[0]
  const meeting = activity?.mode === 'case' ? activity.runs[1]?.meeting : undefined
  if (!meeting) throw new Error('nobody plays')
  return { parts, meeting, scene: parts.get('scene') as PartOf<'scene'> }
}

describe('what a seat’s meeting is drawn from', () => {
  it('[CR8] the room as it would be drawn beside the meeting itself', () => {
    const { scene, meeting } = told(seated('practice'))
    expect(scene.stage).toEqual(onStage(meeting))
    expect(scene.stage.people[0]?.who).toBe('BUYER')
  })

  it('[CR2] a hint and the mind in a guided meeting, and nowhere else', () => {
    const guided = told(seated('guided'))
    expect(guided.scene.hint?.code).toBe(adviceFor(guided.meeting)?.code)
    expect(guided.scene.gauges?.trust).toBe(guided.meeting.mind.trust)
    for (const mode of ['practice', 'exam'] as const) {
      const { scene, parts } = told(seated(mode))
      expect([mode, scene.hint, scene.gauges]).toEqual([mode, null, null])
      for (const [key, part] of parts)
        if (key.startsWith('line/')) expect(part).toMatchObject({ tags: [], need: null })
    }
  })

  it('[CR8] lines are told with their exchange and where they are seen; the door takes them', () => {
    const { parts } = told(seated('practice'))
    const lines = [...parts].flatMap(([key, part]) =>
      key.startsWith('line/') ? [part as PartOf<'line'>] : [],
    )
    const own = lines.findIndex((it) => it.who === 'SELLER')
    expect(lines.map((it) => it.exchange)).toEqual(lines.map((_, i) => (i < own ? 0 : 1)))
    expect(lines.every((it) => (it.setting === null) === (it.who === 'SELLER'))).toBe(true)
    const tell = { kind: 'sight', now: 1, whole: true, parts: Object.fromEntries(parts), gone: [] }
    expect(readTell(JSON.parse(JSON.stringify(tell)))).toMatchObject({ kind: 'sight' })
  })
})

describe('rounds that are over', () => {
  const playRound = (rig: ClassRig, number: number, seats: readonly number[]): void => {
    rig.done(INSTRUCTOR, { kind: 'start', settings: { ...PLAY, play: 'practice' } })
    for (const it of seats) {
      rig.done(seat(it), { kind: 'begin', activity: number })
      const move = { kind: 'say', choice: 'stuck' } as const
      rig.done(seat(it), { kind: 'move', activity: number, after: 0, move })
    }
  }
  const keysOf = (rig: ClassRig, who: number, watched: Watched | null = null): readonly string[] =>
    [...sightOf(rig.state, seat(who), watched).keys()].filter((it) => /^past|report/.test(it))

  it('[CR68] a seat is told those it played in, and of the one it asks for its own report', () => {
    const rig = new ClassRig()
    for (const name of ['小林', '小周']) rig.join(name)
    playRound(rig, 1, [1, 2])
    expect(keysOf(rig, 1)).toEqual([])
    rig.done(INSTRUCTOR, { kind: 'end' })
    // What came of the last round stands on the page.
    expect(keysOf(rig, 1)).toEqual(['report'])
    const first = sightOf(rig.state, seat(1)).get('report')
    playRound(rig, 2, [1])
    rig.done(INSTRUCTOR, { kind: 'end' })
    playRound(rig, 3, [])
    expect(keysOf(rig, 1)).toEqual(['past/1', 'past/2'])
    expect(keysOf(rig, 2)).toEqual(['past/1'])
    const asked = { what: 'results', number: 1 } as const
    expect(keysOf(rig, 1, asked)).toEqual(['past/1', 'watch/report/1', 'past/2'])
    const parts = sightOf(rig.state, seat(1), asked)
    expect(parts.get('watch/report/1')).toEqual(first)
    const other = sightOf(rig.state, seat(2), asked).get('watch/report/1') as PartOf<'report'>
    expect(other.transcript.seed).not.toBe((first as PartOf<'report'>).transcript.seed)
    expect(keysOf(rig, 2, { what: 'results', number: 2 })).toEqual(['past/1'])
    expect(keysOf(rig, 2, { what: 'seat', number: 1 })).toEqual(['past/1'])
    const tell = { kind: 'sight', now: 1, whole: true, parts: Object.fromEntries(parts), gone: [] }
    expect(readTell(JSON.parse(JSON.stringify(tell)))).toMatchObject({ kind: 'sight' })
  })

  it('[CR68] a round that cannot be played again is handed over as it was kept [CR39]', () => {
    const rig = new ClassRig()
    rig.join('小林')
    playRound(rig, 1, [1])
    rig.done(INSTRUCTOR, { kind: 'end' })
    const [activity] = rig.state.activities
    const kept = activity && keepsakeOf(rig.state, activity)
    if (!kept || activity?.mode !== 'case') throw new Error('nothing was kept')
    const shut = { ...activity, shut: true, runs: {} }
    const state = { ...rig.state, activities: [shut] }
    const asked = { what: 'results', number: 1 } as const
    const parts = sightOf(state, seat(1), asked, new Map([[1, kept]]))
    expect(parts.get('past/1')).toMatchObject({ number: 1, ended: null })
    expect(parts.get('watch/report/1')).toBe(kept.reports[1])
    expect(sightOf(state, seat(1), asked).has('past/1')).toBe(false)
  })
})
