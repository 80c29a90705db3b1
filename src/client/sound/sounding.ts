import { createStore } from 'zustand/vanilla'
import type { Audible } from './heard.ts'
import type { Aloud } from './read-aloud.ts'
import type { Soundscape } from './soundscape.ts'

/** A meeting as far as it can be heard, whoever plays it. */
export interface Sounding {
  /** Stays the same as long as nothing is said or done. */
  readonly moment: unknown
  readonly audible: () => Audible
  /** A clock runs out over it, and may warn at any time. */
  readonly timed: boolean
  /** What the other side said last. */
  readonly spoken: () => readonly Aloud[]
  /** A move is on its way: nothing more is read of what was said before. */
  readonly moving: boolean
}

export interface ToldSounding extends Sounding {
  readonly scape: Soundscape
}

/** The meeting that is told to this page, as at a seat in a class; null where none is on it. */
export const toldSounding = createStore<{ readonly now: ToldSounding | null }>(() => ({
  now: null,
}))
