import type { Persona } from '../core/buyer/persona.ts'
import { cueNow } from '../core/meeting/cue-now.ts'
import type { Meeting, SpokenLine } from '../core/meeting/meeting.ts'
import { presentAt } from '../core/meeting/present.ts'
import { settingAt } from '../core/meeting/setting.ts'
import { roleOf } from '../core/scenario/scenario.ts'
import type { RoomPerson, RoomState, Tempo } from './room/room-state.ts'
import { besideOf } from './room-beside.ts'
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
 * with the line that brings it, and so does whoever comes in with it; who goes with a line goes when it has been said [S46].
 */
export function roomStateOf(meeting: Meeting, line: SpokenLine | null): RoomState {
  const { scenario, header } = meeting
  const { persona } = header
  const drawn = (who: string): readonly RoomPerson[] => {
    const role = roleOf(scenario, who, persona)
    const tempo = who === 'BUYER' ? TEMPO[persona] : 'measured'
    const cue = cueNow(meeting, who)
    return role ? [{ look: role.look, ...cue, tempo, speaking: line?.who === who }] : []
  }
  return {
    ...settingAt(meeting, line?.turn ?? meeting.turns),
    people: presentAt(meeting, line?.turn).flatMap(drawn),
    beside: besideOf(meeting, line),
    things: thingsOf(meeting),
    turning: turningOf(meeting),
    reducedMotion: lessMotion(),
  }
}
