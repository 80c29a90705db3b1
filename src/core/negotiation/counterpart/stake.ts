import type { Bargaining } from '../../scenario/scenario.ts'
import { boardOf, buyerPoints, worthOfPrice } from '../board.ts'
import { conditionOf, levelsOf, type Offer, type Table } from '../table.ts'

/** What the buyer wants and what he can live with, in his own points. */
export interface Stake {
  readonly opening: number
  readonly aspiration: number
  readonly reservation: number
}

const OPENS_BELOW = 100 // 万元: how far under what he asks his first offer over a price lies [D]

export const stakeOf = (bargaining: Bargaining): Stake => {
  const { aspiration, reservation, points } = bargaining.buyer
  if (points) return { opening: aspiration, aspiration, reservation }
  const asks = worthOfPrice(bargaining, aspiration)
  return {
    opening: worthOfPrice(bargaining, openingPrice(bargaining)),
    aspiration: asks,
    reservation: boardOf(bargaining).domain.b.reservation,
  }
}

/** On the ladder, its lowest where he would open below it. */
const openingPrice = ({ issues, buyer }: Bargaining): number => {
  const prices = issues.flatMap((it) => levelsOf(it)).map(Number)
  const opens = buyer.aspiration - OPENS_BELOW
  return prices.findLast((price) => price <= opens) ?? prices[0] ?? opens
}

/** What the terms he has taken cost him; they count against whatever he signs [N4]. */
export const burdenOf = (table: Table, bargaining: Bargaining): number =>
  table.taken.reduce((sum, id) => sum + (conditionOf(bargaining, id)?.cost ?? 0), 0)

/** Of the packages of an offer the one he likes best: its place, and its worth to him. */
export const bestOf = (
  bargaining: Bargaining,
  { packages }: Offer,
): { readonly place: number; readonly worth: number } =>
  packages
    .map((pack, place) => ({ place, worth: buyerPoints(bargaining, pack) }))
    .reduce((best, it) => (it.worth > best.worth ? it : best), {
      place: 0,
      worth: Number.NEGATIVE_INFINITY,
    })

/** What the trainee asked for before: over a price the quote stands before any offer, over several issues nothing does. */
export const askedBefore = (table: Table, bargaining: Bargaining): number | null => {
  const last = table.offers.at(-1)
  if (last) return bestOf(bargaining, last).worth
  return bargaining.seller ? null : worthOfPrice(bargaining, bargaining.quote)
}
