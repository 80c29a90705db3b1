import { boardOf } from '../negotiation/board.ts'
import type { Bargaining, Scenario } from '../scenario/scenario.ts'
import type { Facts } from './meeting.ts'

const OPENS_AT = 20 // trust: below it he tells nothing of what matters to him [D]

/** The issues by how much they can be worth to the buyer, the dearest first; ties in the order of the case. */
export const buyerPriorities = (bargaining: Bargaining): readonly string[] => {
  const { utilities } = boardOf(bargaining).domain.b
  return bargaining.issues
    .map(({ id }, i) => {
      const worths = utilities[i] ?? [0]
      return { id, span: Math.max(...worths) - Math.min(...worths) }
    })
    .toSorted((x, y) => y.span - x.span)
    .map(({ id }) => id)
}

/**
 * What the buyer has let out of his priorities: one for each time he was asked (`ask.priority`), the dearest first, and only to one
 * he trusts a little. Nobody else is told; his offers show them to who watches [N55].
 */
export const toldPriorities = (
  { tally, mind }: Facts,
  { bargaining }: Scenario,
): readonly string[] =>
  bargaining?.seller && mind.trust >= OPENS_AT
    ? buyerPriorities(bargaining).slice(0, tally['ask.priority'] ?? 0)
    : []
