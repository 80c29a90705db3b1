import type { Persona } from './persona.ts'

/** How far a need has come, in the order it climbs (K-061). */
export const LEVELS = ['hidden', 'implied', 'explicit', 'criterion'] as const
export type Level = (typeof LEVELS)[number]

/** The four psychologies of a first meeting (K-095), 0 (open) … 100 (shut). */
export const GUARDS = ['defence', 'privacy', 'safety', 'testing'] as const
export type Guard = (typeof GUARDS)[number]

export interface NeedState {
  readonly level: Level
  /** 0–4, as grave as the buyer has come to see it; never graver than the evidence (K-066). */
  readonly severity: number
}

/** The buyer's state. `trust` and `patience` run 0–100. */
export interface Mind {
  readonly trust: number
  readonly patience: number
  readonly guard: Readonly<Record<Guard, number>>
  readonly needs: Readonly<Record<string, NeedState>>
  /** Asks in a row with no listening act between them (CURRICULUM §2.5 askStreak). */
  readonly askStreak: number
}

interface Temper {
  readonly trust: number
  readonly patience: number
  readonly guard: Readonly<Record<Guard, number>>
}

/** Where each persona starts (K-047, K-095; the numbers are ours [D]). */
const TEMPERS: Readonly<Record<Persona, Temper>> = {
  tiger: { trust: 35, patience: 66, guard: { defence: 60, privacy: 50, safety: 30, testing: 60 } },
  peacock: {
    trust: 45,
    patience: 74,
    guard: { defence: 40, privacy: 20, safety: 40, testing: 40 },
  },
  koala: { trust: 40, patience: 82, guard: { defence: 50, privacy: 60, safety: 70, testing: 30 } },
  owl: { trust: 35, patience: 76, guard: { defence: 55, privacy: 60, safety: 50, testing: 70 } },
}

/** The mind of a buyer who has just sat down. */
export const freshMind = (persona: Persona, needIds: readonly string[]): Mind => ({
  ...TEMPERS[persona],
  needs: Object.fromEntries(needIds.map((id) => [id, { level: 'hidden', severity: 0 }])),
  askStreak: 0,
})

/** 0 hidden … 3 criterion; 0 for a need the case does not have. */
export const levelOf = (mind: Mind, need: string): number =>
  LEVELS.indexOf(mind.needs[need]?.level ?? 'hidden')

/** One figure for the four guards: their mean, 0–100. */
export const guardOf = (mind: Mind): number =>
  GUARDS.reduce((sum, kind) => sum + mind.guard[kind], 0) / GUARDS.length
