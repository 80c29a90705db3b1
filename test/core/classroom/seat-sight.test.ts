import { describe, expect, it } from 'vitest'
import type { PartOf } from '../../../src/core/classroom/parts.ts'
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
