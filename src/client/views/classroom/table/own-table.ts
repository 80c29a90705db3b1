import { mostOf } from '../../../../core/classroom/cards.ts'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { Side } from '../../../../core/classroom/role.ts'
import { emptyTable, type Table } from '../../../../core/negotiation/table.ts'
import type { OpenBargaining, SellerPosition } from '../../../../core/scenario/scenario.ts'

export type Card = PartOf<'card'>
export type OfferPart = PartOf<'offer'>

/** A card as a bargaining of one's own: the same levers move it as in a meeting. */
export type OwnBargaining = OpenBargaining & { readonly seller: SellerPosition }

export const bargainingOf = ({
  issues,
  points,
  reservation,
}: Pick<Card, 'issues' | 'points' | 'reservation'>): OwnBargaining => ({
  issues,
  quote: mostOf(points),
  floor: reservation,
  rounds: 1,
  limitMs: 0,
  conditions: [],
  seller: { points, reservation },
})

/** A table of two teams as one of them sees it: its own offers as the trainee's, the others' as the buyer's. */
export function tableOf(
  offers: readonly Pick<OfferPart, 'side' | 'packages'>[],
  side: Side,
): Table {
  const own = offers.filter((it) => it.side === side)
  const counters = offers.flatMap((it) => (it.side === side ? [] : it.packages.slice(0, 1)))
  return {
    ...emptyTable,
    offers: own.map(({ packages }) => ({ packages, condition: null, conditionTaken: false })),
    counters,
    standing: counters.at(-1) ?? null,
  }
}
