import type { Frontier, Utilities } from './frontier.ts'
import { toleranceFor } from './tolerance.ts'

/** The best value a rule finds and every frontier outcome that has it, best for A first [N25]. */
export interface Solution {
  readonly value: number
  readonly outcomes: readonly number[]
}

export interface Solutions {
  readonly nash: Solution
  readonly kalai: Solution
  readonly kalaiSmorodinsky: Solution
  readonly maxJoint: Solution
}

/** What the sides have without a deal. */
export interface Disagreement {
  readonly a: number
  readonly b: number
}

/** The individually rational part of a frontier: it runs from the best for A to the best for B, so this is a stretch of it. */
const signable = ({ uA, uB }: Utilities, frontier: Frontier, d: Disagreement): Uint32Array => {
  const { outcomes, tolerance } = frontier
  let from = 0
  let to = outcomes.length
  // Positions are within the list, outcomes within the columns, here and below.
  while (from < to && (uB[outcomes[from] as number] as number) < d.b - tolerance.b) from++
  while (from < to && (uA[outcomes[to - 1] as number] as number) < d.a - tolerance.a) to--
  return outcomes.subarray(from, to)
}

/** Every outcome whose worth is the greatest there is. */
const best = (outcomes: Uint32Array, worths: Float64Array): Solution => {
  let value = Number.NEGATIVE_INFINITY
  for (let i = 0; i < worths.length; i++) {
    if ((worths[i] as number) > value) value = worths[i] as number // i is within both, here and below
  }
  const least = value - toleranceFor(value)
  let ties = 0
  for (let i = 0; i < worths.length; i++) if ((worths[i] as number) >= least) ties++
  const found = new Array<number>(ties)
  for (let i = 0, at = 0; at < ties; i++) {
    if ((worths[i] as number) >= least) found[at++] = outcomes[i] as number
  }
  return { value, outcomes: found }
}

/**
 * Nash 1950, Kalai 1977 (egalitarian), Kalai & Smorodinsky 1975 (ideal over the individually rational outcomes) and the
 * greatest sum, each over the individually rational part of the frontier; null where that is empty.
 */
export const solutionsOf = (
  utilities: Utilities,
  frontier: Frontier,
  d: Disagreement,
): Solutions | null => {
  const { uA, uB } = utilities
  const { tolerance } = frontier
  const among = signable(utilities, frontier, d)
  // The frontier runs from the best for A to the best for B, so the ideals stand at its ends.
  const bestForA = among[0]
  const bestForB = among.at(-1)
  if (bestForA === undefined || bestForB === undefined) return null
  const idealA = (uA[bestForA] as number) - d.a
  const idealB = (uB[bestForB] as number) - d.b

  const nash = new Float64Array(among.length)
  const kalai = new Float64Array(among.length)
  const kalaiSmorodinsky = new Float64Array(among.length)
  const joint = new Float64Array(among.length)
  for (let i = 0; i < among.length; i++) {
    const n = among[i] as number
    const a = Math.max(0, (uA[n] as number) - d.a)
    const b = Math.max(0, (uB[n] as number) - d.b)
    // A side that can gain nothing at all has the whole of its nothing, and leaves the choice to the other.
    const shareA = idealA > tolerance.a ? a / idealA : 1
    const shareB = idealB > tolerance.b ? b / idealB : 1
    nash[i] = a * b
    kalai[i] = Math.min(a, b)
    kalaiSmorodinsky[i] = Math.min(shareA, shareB)
    joint[i] = (uA[n] as number) + (uB[n] as number)
  }
  return {
    nash: best(among, nash),
    kalai: best(among, kalai),
    kalaiSmorodinsky: best(among, kalaiSmorodinsky),
    maxJoint: best(among, joint),
  }
}

/** Opposition: how far even the outcome nearest to (1, 1), all for both, stays from it. Asks for utilities in 0…1. */
export const oppositionOf = ({ uA, uB }: Utilities): number => {
  let least = Number.POSITIVE_INFINITY
  for (let n = 0; n < uA.length; n++) {
    const a = 1 - (uA[n] as number) // n is within both columns
    const b = 1 - (uB[n] as number)
    const squared = a * a + b * b
    if (squared < least) least = squared
  }
  return Math.sqrt(least)
}
