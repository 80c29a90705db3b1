import type { Refusal } from '../refusal.ts'
import type { Domain } from './domain.ts'
import { frontierOf } from './frontier.ts'
import { enumerate, indexOf } from './outcomes.ts'
import { parseSplits, type Split } from './split.ts'

export interface SplitRow {
  readonly a: number
  readonly b: number
  /** Null, as is the distance, where there was no deal. */
  readonly pareto: boolean | null
  readonly distance: number | null
  readonly maxJoint: number
}

/** Means of points are per party, walk-aways included in `meanAll` only; null where there is nothing to take a mean of. */
export interface Analysis {
  readonly n: number
  readonly deals: number
  readonly meanAll: number | null
  readonly meanDeals: number | null
  /** How many deals were Pareto-optimal. */
  readonly pareto: number
  readonly meanJoint: number | null
  readonly meanMaxJoint: number | null
  readonly meanDistance: number | null
  readonly rows: readonly SplitRow[]
}

/** A split is a bargaining over one issue a kind of item: how many of them a gets. */
const domainOf = ({ counts, a, b, walkAway }: Split): Domain => {
  const levels = counts.map((c) => Array.from({ length: c + 1 }, (_, got) => got))
  return {
    issues: levels.map((it, i) => ({ name: `item ${i + 1}`, levels: it })),
    a: { weights: a, utilities: levels, reservation: walkAway },
    b: { weights: b, utilities: levels.map((it) => it.toReversed()), reservation: walkAway },
  }
}

const rowOf = (split: Split): SplitRow => {
  const outcomes = enumerate(domainOf(split))
  const { uA, uB } = outcomes
  const frontier = frontierOf(outcomes)
  const over = (worth: (a: number, b: number) => number): readonly number[] =>
    Array.from(frontier.outcomes, (n) => worth(uA[n] as number, uB[n] as number)) // n is an outcome
  const maxJoint = over((a, b) => a + b).reduce((x, y) => Math.max(x, y))
  const { deal, walkAway } = split
  if (deal === null) return { a: walkAway, b: walkAway, pareto: null, distance: null, maxJoint }
  const at = indexOf(outcomes.sizes, deal)
  const got = { a: uA[at] as number, b: uB[at] as number } // deal ≤ counts
  return {
    ...got,
    pareto: frontier.outcomes.includes(at),
    distance: over((a, b) => Math.hypot(a - got.a, b - got.b)).reduce((x, y) => Math.min(x, y)),
    maxJoint,
  }
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, it) => sum + it, 0) / values.length

/** What the numbers of finished negotiations say: points, joint gain, efficiency [N27]. */
export const analyse = (splits: readonly Split[]): Analysis => {
  const rows = splits.map(rowOf)
  const deals = rows.filter((_, i) => splits[i]?.deal !== null)
  return {
    n: rows.length,
    deals: deals.length,
    meanAll: mean(rows.flatMap((row) => [row.a, row.b])),
    meanDeals: mean(deals.flatMap((row) => [row.a, row.b])),
    pareto: deals.filter((row) => row.pareto).length,
    meanJoint: mean(deals.map((row) => row.a + row.b)),
    meanMaxJoint: mean(deals.map((row) => row.maxJoint)),
    meanDistance: mean(deals.flatMap((row) => row.distance ?? [])),
    rows,
  }
}

export const analyseInput = (input: unknown): Analysis | Refusal => {
  const splits = parseSplits(input)
  return 'refused' in splits ? splits : analyse(splits)
}
