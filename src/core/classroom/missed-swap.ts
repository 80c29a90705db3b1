import type { NamedIssue, Points } from '../scenario/scenario.ts'
import type { Package } from '../transcript/move.ts'
import { otherSide, type Side } from './role.ts'

/** Two issues that could have been exchanged: on `mine` one gains, on `theirs` the other does, and both gain by it. */
export interface Swap {
  readonly mine: string
  readonly theirs: string
}

/**
 * The exchange of two levels that both sides of a deal would have gained by, as `side` sees it: the one with the most joint points, or
 * null where no exchange of two issues helps both (K-150, K-155) [CR40].
 */
export function missedSwap(
  issues: readonly Pick<NamedIssue, 'id' | 'levels'>[],
  points: Readonly<Record<Side, Points>>,
  terms: Package,
  side: Side,
): Swap | null {
  const change = (whose: Side, issue: Pick<NamedIssue, 'id' | 'levels'>, to: number): number => {
    const row = points[whose][issue.id] ?? []
    const now = issue.levels.findIndex(({ id }) => id === terms[issue.id])
    return (row[to] ?? 0) - (row[now] ?? 0)
  }
  let [best, most]: [Swap | null, number] = [null, 0]
  for (const mine of issues)
    for (const theirs of issues) {
      if (mine === theirs) continue
      for (const a of mine.levels.keys())
        for (const b of theirs.levels.keys()) {
          const own = change(side, mine, a) + change(side, theirs, b)
          const other = change(otherSide(side), mine, a) + change(otherSide(side), theirs, b)
          const gains = change(side, mine, a) > 0 && change(otherSide(side), theirs, b) > 0
          if (!gains || own <= 0 || other <= 0 || own + other <= most) continue
          best = { mine: mine.id, theirs: theirs.id }
          most = own + other
        }
    }
  return best
}
