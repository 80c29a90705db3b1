import type { Persona } from '../core/buyer/persona.ts'
import { type Beside, besideOf } from '../core/meeting/beside.ts'
import type { Meeting, SpokenLine } from '../core/meeting/meeting.ts'
import { type OnStage, onStage } from '../core/meeting/on-stage.ts'
import { presentAt } from '../core/meeting/present.ts'
import { settingAt } from '../core/meeting/setting.ts'
import type { Setting } from '../core/scenario/setting.ts'
import type { RoomState, Tempo } from './room/room-state.ts'
import { lessMotion } from './settings.ts'

const TEMPO: Readonly<Record<Persona, Tempo>> = {
  tiger: 'quick',
  peacock: 'lively',
  koala: 'slow',
  owl: 'measured',
}

/** A line while it is being read: who says it, and where the room is by then. */
export interface SpokenThere {
  readonly who: string
  readonly setting: Setting
  /** Who is there while it is said; where nothing tells it, who is there afterwards. */
  readonly present?: readonly string[]
}

/**
 * The room at a moment: while `line` is being read, or once everything has been. A change of place or light comes with the line that
 * brings it, and so does whoever comes in with it; who goes with a line goes when it has been said [S46].
 */
export const roomState = (
  { people, gone = [], things, turning, ...setting }: OnStage,
  persona: Persona,
  line: SpokenThere | null,
  beside: Beside | null = null,
): RoomState => ({
  ...setting,
  ...line?.setting,
  people: [...people, ...(line?.present ? gone : [])]
    .filter(({ who }) => line?.present?.includes(who) ?? true)
    .map(({ who, ...it }) => ({
      ...it,
      speaking: who === line?.who,
      tempo: who === 'BUYER' ? TEMPO[persona] : 'measured',
    })),
  beside,
  things,
  turning,
  reducedMotion: lessMotion(),
})

export const roomStateOf = (meeting: Meeting, line: SpokenLine | null): RoomState =>
  roomState(
    onStage(meeting),
    meeting.header.persona,
    line && {
      who: line.who,
      setting: settingAt(meeting, line.turn),
      present: presentAt(meeting, line.turn),
    },
    besideOf(meeting, line),
  )
