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

/** The individually rational part of a frontier, with what each outcome gains a side over its reservation. */
interface Gains {
  readonly outcomes: Uint32Array
  readonly a: Float64Array
  readonly b: Float64Array
}

const gainsOf = ({ uA, uB }: Utilities, frontier: Frontier, d: Disagreement): Gains => {
  const { tolerance } = frontier
  const outcomes = new Uint32Array(frontier.outcomes.length)
  const a = new Float64Array(outcomes.length)
  const b = new Float64Array(outcomes.length)
  let count = 0
  for (let i = 0; i < outcomes.length; i++) {
    const n = frontier.outcomes[i] as number // i is within the frontier, and n within both columns
    const gainA = (uA[n] as number) - d.a
    const gainB = (uB[n] as number) - d.b
    if (gainA < -tolerance.a || gainB < -tolerance.b) continue
    outcomes[count] = n
    a[count] = Math.max(0, gainA)
    b[count] = Math.max(0, gainB)
    count++
  }
  return {
    outcomes: outcomes.subarray(0, count),
    a: a.subarray(0, count),
    b: b.subarray(0, count),
  }
}

/** Every outcome whose worth is the greatest there is. */
const best = (outcomes: Uint32Array, worths: Float64Array): Solution => {
  let value = Number.NEGATIVE_INFINITY
  for (let i = 0; i < worths.length; i++) {
    if ((worths[i] as number) > value) value = worths[i] as number // i is within both, here and below
  }
  const least = value - toleranceFor(value)
  const found: number[] = []
  for (let i = 0; i < worths.length; i++) {
    if ((worths[i] as number) >= least) found.push(outcomes[i] as number)
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
  const { outcomes, a, b } = gainsOf(utilities, frontier, d)
  // The frontier runs from the best for A to the best for B, so the ideal gains stand at its ends.
  const idealA = a[0]
  const idealB = b.at(-1)
  if (idealA === undefined || idealB === undefined) return null
  // A side that can gain nothing at all has the whole of its nothing, and leaves the choice to the other.
  const { tolerance } = frontier
  const shareOfA = idealA > tolerance.a ? a.map((gain) => gain / idealA) : a.map(() => 1)
  const shareOfB = idealB > tolerance.b ? b.map((gain) => gain / idealB) : b.map(() => 1)
  return {
    nash: best(
      outcomes,
      a.map((gain, i) => gain * (b[i] as number)),
    ), // a and b are one length
    kalai: best(
      outcomes,
      a.map((gain, i) => Math.min(gain, b[i] as number)),
    ),
    kalaiSmorodinsky: best(
      outcomes,
      shareOfA.map((share, i) => Math.min(share, shareOfB[i] as number)),
    ),
    maxJoint: best(
      outcomes,
      a.map((gain, i) => gain + d.a + (b[i] as number) + d.b),
    ),
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
