import { gradableOf } from '../../../core/grading/gradable.ts'
import type { PackageTable, Worths } from '../../../core/grading/package-table.ts'
import type { Gradable } from '../../../core/grading/report.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { type Better, betterDeal, termSetsOf } from '../../../core/negotiation/better-deal.ts'
import { boardOf, packageAt } from '../../../core/negotiation/board.ts'
import { type Step, stepOf } from '../../../core/negotiation/step.ts'
import type { Bargaining } from '../../../core/scenario/scenario.ts'
import type { Package } from '../../../core/transcript/move.ts'

export const packageTable = (meeting: Meeting): PackageTable | null => {
  const { bargain }: Gradable = gradableOf(meeting)
  return bargain?.packages ?? null
}

/** Every package as a point of a picture, `columns` by `rows`: those that fall on one cell are drawn once. */
export interface Cloud {
  readonly most: Worths
  readonly least: Worths
  /** Cells that hold a package, counted from the lower left, row by row. */
  readonly cells: readonly number[]
}

/** With terms asked for beside the issues, each package is there once for every set of them that may be granted. */
export function cloudOf(bargaining: Bargaining, columns: number, rows: number): Cloud {
  const { uA, uB } = boardOf(bargaining).outcomes
  const shifts = termSetsOf(bargaining)
  const spans = [uA, uB].map((points) => [Math.min(...ends(points)), Math.max(...ends(points))])
  const own = shifts.map((it) => it.own)
  const other = shifts.map((it) => it.other)
  const least = {
    own: (spans[0]?.[0] ?? 0) + Math.min(...own),
    other: (spans[1]?.[0] ?? 0) + Math.min(...other),
  }
  const most = {
    own: (spans[0]?.[1] ?? 0) + Math.max(...own),
    other: (spans[1]?.[1] ?? 0) + Math.max(...other),
  }
  const cells = new Set<number>()
  const place = (points: number, from: number, to: number, count: number): number =>
    Math.round(((points - from) / (to - from || 1)) * (count - 1))
  for (const shift of shifts)
    for (let n = 0; n < uA.length; n++) {
      const x = place((uA[n] as number) + shift.own, least.own, most.own, columns) // one length
      const y = place((uB[n] as number) + shift.other, least.other, most.other, rows)
      cells.add(y * columns + x)
    }
  return { least, most, cells: [...cells] }
}

/** The least and the most: a spread over all of them would be too many arguments. */
const ends = (points: Float64Array): readonly [number, number] => {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const it of points) {
    if (it < low) low = it
    if (it > high) high = it
  }
  return [low, high]
}

/** A deal both would have liked better than what they had; null where nothing was left. */
export function betterThan({ scenario, table }: Meeting): Better | null {
  const { agreed, taken = [] } = table ?? {}
  return scenario.bargaining && agreed ? betterDeal(scenario.bargaining, agreed, taken) : null
}

/** A package that is Nash's with the terms that belong to it, for one who went home without a deal. */
export function nashPackage(
  meeting: Meeting,
): { readonly pack: Package; readonly granted: readonly string[] } | null {
  const { bargaining } = meeting.scenario
  if (!bargaining) return null
  const { outcomes, domain } = boardOf(bargaining)
  let [best, most] = [-1, Number.NEGATIVE_INFINITY]
  let granted: readonly string[] = []
  for (const set of termSetsOf(bargaining))
    for (let n = 0; n < outcomes.count; n++) {
      const own = (outcomes.uA[n] as number) + set.own - domain.a.reservation // one length
      const other = (outcomes.uB[n] as number) + set.other - domain.b.reservation
      if (own < 0 || other < 0) continue
      if (own * other > most) [best, most, granted] = [n, own * other, set.ids]
    }
  return best < 0 ? null : { pack: packageAt(bargaining, best), granted }
}

const EQUAL = 1e-9 // points

/** The buyer's moves from one offer of his own to the next, named as the trainee's are [N31]. */
export const counterSteps = (counters: readonly Worths[]): readonly (Step | null)[] =>
  counters.map((it, i) => {
    const before = counters[i - 1]
    return before ? stepOf(it.other - before.other, it.own - before.own, EQUAL) : null
  })
