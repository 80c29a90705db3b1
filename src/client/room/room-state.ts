import type { Expression, Gesture } from '../../core/buyer/cue.ts'

/** What the room is told to show. It decides nothing. */
export interface RoomState {
  readonly place: string
  readonly people: readonly RoomPerson[]
  readonly props: readonly string[]
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
