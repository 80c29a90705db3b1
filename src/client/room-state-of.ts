import type { Persona } from '../core/buyer/persona.ts'
import { cueNow } from '../core/meeting/cue-now.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { roleOf } from '../core/scenario/scenario.ts'
import type { RoomState, Tempo } from './room/room-state.ts'
import { lessMotion } from './settings.ts'

const TEMPO: Readonly<Record<Persona, Tempo>> = {
  tiger: 'quick',
  peacock: 'lively',
  koala: 'slow',
  owl: 'measured',
}

/** The room at a moment of the meeting; `speaking` is whoever's line is being read. */
export function roomStateOf(meeting: Meeting, speaking: string | null): RoomState {
  const { scenario, header } = meeting
  const { persona } = header
  const others = new Set(meeting.lines.map((it) => it.who))
  return {
    place: scenario.place,
    people: [
      {
        look: scenario.buyer[persona].look,
        ...cueNow(meeting),
        speaking: speaking === 'BUYER',
        tempo: TEMPO[persona],
      },
      ...[...others].flatMap((who) => {
        const role = who === 'BUYER' ? null : roleOf(scenario, who, persona)
        if (!role) return []
        const calm = { expression: 'neutral', gesture: 'rest', tempo: 'measured' } as const
        return [{ look: role.look, ...calm, speaking: speaking === who }]
      }),
    ],
    props: scenario.bargaining ? ['tea', 'papers'] : ['tea'],
    reducedMotion: lessMotion(),
  }
}
