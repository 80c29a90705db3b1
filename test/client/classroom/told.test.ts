import { describe, expect, it } from 'vitest'
import { aloudTold, audibleTold, scapeTold } from '../../../src/client/classroom/sounding-told.ts'
import { toldRoom } from '../../../src/client/classroom/told-room.ts'
import { type Notebook, notebookOf } from '../../../src/client/notebook.ts'
import { roomStateOf } from '../../../src/client/room-state-of.ts'
import type { Timeless } from '../../../src/client/session-state.ts'
import { audibleOf } from '../../../src/client/sound/heard.ts'
import { aloudIn } from '../../../src/client/sound/read-aloud.ts'
import { toldTalk, wordsNow } from '../../../src/client/views/classroom/seat/told-talk.ts'
import { talkOf } from '../../../src/client/views/meeting/talk.ts'
import type { PartOf } from '../../../src/core/classroom/parts.ts'
import { sightOf } from '../../../src/core/classroom/sight.ts'
import { linesOf, sceneOf } from '../../../src/core/classroom/sight-meeting.ts'
import { settingAt } from '../../../src/core/meeting/setting.ts'
import { levelsOf } from '../../../src/core/negotiation/table.ts'
import type { Mode } from '../../../src/core/transcript/rules.ts'
import { ClassRig, INSTRUCTOR, PLAY, seat } from '../../core/classroom/class-rig.ts'
import { after, CHIPS, MINI, say, sitDown } from '../../core/mini-case.ts'

Object.assign(globalThis, { matchMedia: () => ({ matches: false }) })

const t = (key: string, values: object = {}): string => `${key} ${JSON.stringify(values)}`

type OfferOrSay = Extract<Timeless, { kind: 'offer' | 'say' }>

/** Somebody plays by choosing what stands at a place, and offers once where offers can be made. */
const played = (caseId: string, play: Mode, moves: number): ClassRig => {
  const rig = new ClassRig()
  rig.join('小林')
  rig.done(INSTRUCTOR, { kind: 'start', settings: { ...PLAY, case: caseId, play } })
  rig.done(seat(1), { kind: 'begin', activity: 1 })
  let offered = false
  for (let n = 0; n < moves; n++) {
    const scene = sightOf(rig.state, seat(1)).get('scene') as PartOf<'scene'>
    const brief = sightOf(rig.state, seat(1)).get('brief') as PartOf<'brief'>
    if (scene.ended) break
    const manner = scene.choices.find((it) => it.manner)
    const said = scene.choices.find((it) => !it.manner)
    const levels = brief.bargaining?.issues.map((it) => [it.id, levelsOf(it)[0] ?? ''] as const)
    const move: OfferOrSay =
      manner && levels && !offered && scene.may.includes('offer')
        ? { kind: 'offer', packages: [Object.fromEntries(levels)], say: manner.id }
        : { kind: 'say', choice: said?.id ?? manner?.id ?? '' }
    offered ||= move.kind === 'offer'
    rig.done(seat(1), { kind: 'move', activity: 1, after: scene.moves, move })
  }
  return rig
}

const toldOf = (rig: ClassRig) => {
  const parts = sightOf(rig.state, seat(1))
  const activity = rig.state.activities[0]
  const meeting = activity?.mode === 'case' ? activity.runs[1]?.meeting : undefined
  if (!meeting) throw new Error('nobody plays')
  const lines = [...parts].flatMap(([key, part]) =>
    key.startsWith('line/') ? [part as PartOf<'line'>] : [],
  )
  const brief = parts.get('brief') as PartOf<'brief'>
  const scene = parts.get('scene') as PartOf<'scene'>
  return { meeting, lines, brief, scene }
}

/** Keys differ, and nobody sees them. */
const plainBook = (book: Notebook) =>
  JSON.parse(JSON.stringify(book, (name, value) => (name === 'key' ? undefined : value)))

const CASES = [
  ['mini', MINI, 'guided'],
  ['mini', MINI, 'exam'],
  ['mini-chips', CHIPS, 'guided'],
] as const

describe('a meeting as a host tells it', () => {
  it.each(CASES)(
    '[CR8] %s is read word for word as beside the meeting itself',
    (id, made, mode) => {
      const { meeting, lines, brief } = toldOf(played(id, mode, 6))
      const script = made.scripts[meeting.header.persona]
      for (const lang of ['zh', 'en'] as const) {
        const here = talkOf(meeting, script, lang, t)
        const there = toldTalk(lines, { bargaining: brief.bargaining, lang, t })
        expect(there.length).toBeGreaterThan(2)
        const plain = (talk: typeof here) =>
          talk.map(({ own, lines: all }) => ({
            own: own && { act: own.act, words: own.words, need: own.meant?.need ?? null },
            lines: all.map(({ speaker, text, meant }) => ({
              speaker,
              text,
              need: meant?.need ?? null,
            })),
          }))
        expect(plain(there)).toEqual(plain(here))
      }
    },
  )

  it.each([...CASES, ['mini', MINI, 'practice'], ['mini-chips', CHIPS, 'practice']] as const)(
    '[CR65] %s is written down as beside the meeting itself',
    (id, made, mode) => {
      const { meeting, lines, brief } = toldOf(played(id, mode, 6))
      const script = made.scripts[meeting.header.persona]
      for (const lang of ['zh', 'en'] as const) {
        const here = notebookOf(talkOf(meeting, script, lang, t))
        const there = notebookOf(toldTalk(lines, { bargaining: brief.bargaining, lang, t }))
        expect(there.said.length).toBeGreaterThan(1)
        expect(plainBook(there)).toEqual(plainBook(here))
        expect(there.count > 0).toBe(mode !== 'exam')
      }
    },
  )

  it('[CR65] in an exam nobody is told what is to be written down', () => {
    const { lines } = toldOf(played('mini', 'exam', 6))
    expect(lines.map((it) => it.note)).toEqual(lines.map(() => null))
  })

  it.each(CASES)(
    '[CR66] %s sounds and is read aloud as beside the meeting itself',
    (id, made, mode) => {
      for (const moves of [0, 1, 2, 4, 6]) {
        const { meeting, lines, brief, scene } = toldOf(played(id, mode, moves))
        const script = made.scripts[meeting.header.persona]
        expect(audibleTold('a', scene, lines, false)).toEqual(audibleOf(meeting, 'a', false))
        expect(aloudTold(lines, brief, 'zh')).toEqual(aloudIn(meeting, script, 'zh'))
        const { place, light } = settingAt(meeting, meeting.turns)
        expect(scapeTold(scene.stage)).toMatchObject({ place, rain: light === 'rain', music: null })
      }
    },
  )

  it('[CR70] a line that was read is known by its words, whatever its figures’ language', () => {
    const { lines, brief } = toldOf(played('mini', 'practice', 3))
    const ids = (lang: 'zh' | 'en') =>
      toldTalk(lines, { bargaining: brief.bargaining, lang, t }).flatMap((it) =>
        it.lines.map((line) => line.id),
      )
    expect(ids('zh')).toEqual(ids('en'))
    expect(new Set(ids('zh')).size).toBeGreaterThan(1)
    expect(JSON.stringify(lines)).not.toContain('"id"')
  })

  it('[CR8] an offer is among what was told', () => {
    const { lines } = toldOf(played('mini-chips', 'guided', 6))
    expect(lines.some((it) => it.act === 'offer' && it.packages.length === 1)).toBe(true)
  })

  it('[CR8] the room moves as it does beside the meeting itself, line by line', () => {
    const { meeting, lines, brief, scene } = toldOf(played('mini', 'practice', 2))
    const state = { scene, lines, persona: brief.persona, lang: 'zh' } as const
    const room = toldRoom({ getState: () => state, subscribe: () => () => undefined })
    const moment = room.moment()
    const spoken = meeting.lines.filter((it) => it.who !== 'ROOM')
    expect(moment?.signs.length).toBe(spoken.length)
    for (const [i, line] of spoken.entries())
      expect(moment?.stateAt(i)).toEqual(roomStateOf(meeting, line))
    expect(moment?.stateAt(null)).toEqual(roomStateOf(meeting, null))
    // Told again after a cut line it is no new moment.
    expect(room.moment()?.of).toBe(moment?.of)
  })

  it('[CR71] who sits at one’s own side is seen as beside the meeting itself, line by line', () => {
    const look = { name: { zh: '甲', en: 'A' }, title: { zh: '乙', en: 'B' }, look: 'engineer' }
    const scenario = { ...MINI.scenario, team: { MATE: { ...look, beside: true as const } } }
    const meeting = after(sitDown(scenario), say('fleet'))
    const run = { seat: 1, meeting, beganRunMs: 0, beganExtendedMs: 0 }
    const told = { case: { ...MINI, scenario } }
    const state = {
      ...{ scene: sceneOf(told, run), lines: linesOf(told, meeting) },
      ...{ persona: meeting.header.persona, lang: 'zh' as const },
    }
    const moment = toldRoom({ getState: () => state, subscribe: () => () => undefined }).moment()
    const spoken = meeting.lines.filter((it) => it.who !== 'ROOM')
    for (const [i, line] of spoken.entries())
      expect(moment?.stateAt(i)).toEqual(roomStateOf(meeting, line))
    expect(moment?.stateAt(null)).toEqual(roomStateOf(meeting, null))
    expect(moment?.stateAt(0).beside).toEqual({ look: 'engineer', doing: 'write' })
  })

  it('[S9] a table’s words: what can be said, and every level', () => {
    const { brief, scene } = toldOf(played('mini-chips', 'guided', 6))
    const words = wordsNow(brief.bargaining, scene.choices)
    for (const it of scene.choices) expect(words.zh[it.id]).toBe(it.text.zh)
    for (const issue of brief.bargaining?.issues ?? [])
      for (const level of issue.levels ?? [])
        expect(words.en[`term/${issue.id}/${level.id}`]).toBe(level.en)
  })
})
