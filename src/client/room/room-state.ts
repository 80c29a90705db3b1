import type { Expression, Gesture } from '../../core/buyer/cue.ts'
import type { Beside } from '../../core/meeting/beside.ts'
import type { Turning } from '../../core/meeting/things.ts'

/** What the room is told to show. It decides nothing. */
export interface RoomState {
  readonly place: string
  readonly light: string
  /** What the windows show. */
  readonly view: string
  readonly people: readonly RoomPerson[]
  /** Who sits beside the trainee, seen from behind. */
  readonly beside?: Beside | null
  /** What lies on the table, by name. */
  readonly things: readonly string[]
  /** What has just happened and moves the camera. */
  readonly turning?: Turning | null
  readonly reducedMotion: boolean
}

export interface RoomPerson {
  readonly look: string
  readonly expression: Expression
  readonly gesture: Gesture
  readonly speaking: boolean
  readonly tempo: Tempo
}

/** The temper of a body: a tiger is quick, a peacock lively, a koala slow, an owl measured. */
export type Tempo = 'quick' | 'lively' | 'slow' | 'measured'
