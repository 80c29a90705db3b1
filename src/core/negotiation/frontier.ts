import { contenders } from './contenders.ts'
import { toleranceFor } from './tolerance.ts'

/** Two columns of utilities: outcome n gives A uA[n] and B uB[n]. */
export interface Utilities {
  readonly uA: Float64Array
  readonly uB: Float64Array
}

export interface Frontier {
  /** Every Pareto-optimal outcome, best for A first; those of one point stand together, by index. */
  readonly outcomes: Uint32Array
  /** Where in `outcomes` each point begins. */
  readonly points: Uint32Array
  /** How near two utilities of A, or of B, count as equal. */
  readonly tolerance: { readonly a: number; readonly b: number }
}

const rangeOf = (column: Float64Array): { readonly least: number; readonly greatest: number } => {
  let least = Number.POSITIVE_INFINITY
  let greatest = Number.NEGATIVE_INFINITY
  for (const u of column) {
    if (u < least) least = u
    if (u > greatest) greatest = u
  }
  return { least, greatest }
}

const reach = ({ least, greatest }: ReturnType<typeof rangeOf>): number =>
  Math.max(Math.abs(least), Math.abs(greatest))

/**
 * The exact Pareto frontier [N24]. A sweep from the best for A down: of the outcomes equal for A only the best for B can
 * be optimal, and it is when it gives B more than everything above it did.
 */
export const frontierOf = ({ uA, uB }: Utilities): Frontier => {
  const range = rangeOf(uA)
  const tolerance = { a: toleranceFor(reach(range)), b: toleranceFor(reach(rangeOf(uB))) }
  const order = contenders(uA, uB, tolerance, range)
  // What is kept overwrites `order` from the front: it never overtakes what is still to be read.
  const starts = new Uint32Array(order.length)
  let points = 0
  let kept = 0
  let bestAbove = Number.NEGATIVE_INFINITY
  for (let from = 0, to = 0; from < order.length; from = to) {
    const top = uA[order[from] as number] as number // positions are within `order`, outcomes within the columns
    let best = Number.NEGATIVE_INFINITY
    for (to = from; to < order.length; to++) {
      const outcome = order[to] as number
      if (top - (uA[outcome] as number) > tolerance.a) break
      const u = uB[outcome] as number
      if (u > best) best = u
    }
    if (best <= bestAbove + tolerance.b) continue
    bestAbove = best
    const start = kept
    for (let at = from; at < to; at++) {
      const outcome = order[at] as number
      if ((uB[outcome] as number) >= best - tolerance.b) order[kept++] = outcome
    }
    if (kept - start > 1) order.subarray(start, kept).sort()
    starts[points++] = start
  }
  return { outcomes: order.subarray(0, kept), points: starts.subarray(0, points), tolerance }
}
