import type { Mind } from './mind.ts'

/** How the buyer feels on the whole [B7]: the ground that a moment's cue stands on. */
export const MOODS = ['leaving', 'cold', 'wary', 'attentive', 'open'] as const
export type Mood = (typeof MOODS)[number]

/** Patience below 10 ends a meeting; trust makes the rest (K-107's stages, coarsened) [D]. */
export const moodOf = ({ trust, patience }: Mind): Mood => {
  if (patience <= 10) return 'leaving'
  if (trust < 25 || patience < 25) return 'cold'
  if (trust < 42) return 'wary'
  return trust < 65 ? 'attentive' : 'open'
}
