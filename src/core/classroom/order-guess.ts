import type { Points } from '../scenario/scenario.ts'

/** Points between the worst and the best level of each issue: what there is to win or to lose in it. */
export const spansOf = (points: Points): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(points).map(([id, worths]) => [id, Math.max(...worths) - Math.min(...worths)]),
  )

/** The issues of a card, the dearest first; of equals the one that comes first in the case (K-150). */
export const dearestFirst = (ids: readonly string[], points: Points): readonly string[] => {
  const spans = spansOf(points)
  return ids.toSorted((one, other) => (spans.get(other) ?? 0) - (spans.get(one) ?? 0))
}

/** How many pairs of issues a guess has in the right order, of all pairs that have one: equals have none [CR40]. */
export function pairsRight(
  points: Points,
  guess: readonly string[],
): { readonly right: number; readonly pairs: number } {
  const spans = spansOf(points)
  const worth = guess.map((id) => spans.get(id) ?? 0)
  let [right, pairs] = [0, 0]
  worth.forEach((ahead, i) => {
    for (const behind of worth.slice(i + 1)) {
      if (ahead === behind) continue
      pairs += 1
      if (ahead > behind) right += 1
    }
  })
  return { right, pairs }
}
