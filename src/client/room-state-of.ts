import type { Persona } from '../core/buyer/persona.ts'
import { cueNow } from '../core/meeting/cue-now.ts'
import type { Meeting, SpokenLine } from '../core/meeting/meeting.ts'
import { settingAt } from '../core/meeting/setting.ts'
import { roleOf } from '../core/scenario/scenario.ts'
import type { RoomState, Tempo } from './room/room-state.ts'
import { thingsOf, turningOf } from './room-things.ts'
import { lessMotion } from './settings.ts'

const TEMPO: Readonly<Record<Persona, Tempo>> = {
  tiger: 'quick',
  peacock: 'lively',
  koala: 'slow',
  owl: 'measured',
}

/**
 * The room at a moment of the meeting: while `line` is being read, or once everything has been. A change of place or light comes
 * with the line that brings it.
 */
export function roomStateOf(meeting: Meeting, line: SpokenLine | null): RoomState {
  const { scenario, header } = meeting
  const { persona } = header
  const speaking = line?.who ?? null
  const others = new Set(meeting.lines.map((it) => it.who))
  return {
    ...settingAt(meeting, line?.turn ?? meeting.turns),
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
        const cue = cueNow(meeting, who)
        return [{ look: role.look, ...cue, tempo: 'measured', speaking: speaking === who } as const]
      }),
    ],
    things: thingsOf(meeting),
    turning: turningOf(meeting),
    reducedMotion: lessMotion(),
  }
}
