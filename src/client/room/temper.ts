/** How a temper moves. A tiger's body is quick and does little; a koala's is slow; an owl keeps to the paper; a peacock is wide. */
import type { Tempo } from './room-state.ts'

export interface Temper {
  /** Speed of all movements against an even-tempered person, and how far they go. */
  readonly speed: number
  readonly reach: number
  /** How far the arms open against the common pose, for gestures that are made in the air. */
  readonly width: number
  /** How often an idle glance goes to the paper, 0..1; the others look past one's shoulder. */
  readonly paper: number
  /** Swing of the head while speaking. */
  readonly swing: number
}

export const TEMPERS: Readonly<Record<Tempo, Temper>> = {
  quick: { speed: 1.4, reach: 0.85, width: 0.92, paper: 0.15, swing: 0.7 },
  lively: { speed: 1.15, reach: 1.2, width: 1.12, paper: 0.05, swing: 1.5 },
  measured: { speed: 0.95, reach: 0.9, width: 0.95, paper: 0.85, swing: 0.6 },
  slow: { speed: 0.7, reach: 1, width: 1, paper: 0.3, swing: 0.9 },
}
