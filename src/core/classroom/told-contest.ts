import type { NamedIssue, Points } from '../scenario/scenario.ts'
import { type Contest, mostOf } from './cards.ts'
import type { Side } from './role.ts'

/** Both cards, as they lie open once an activity is over [CR14]. */
export interface OpenCards {
  readonly points: Readonly<Record<Side, Points>>
  readonly reservation: Readonly<Record<Side, number>>
}

/** The contest again from what a seat is told: the vendor's side as the trainee's. Rounds and terms no contest has. */
export function contestTold(
  issues: readonly NamedIssue[],
  { points, reservation }: OpenCards,
): Contest {
  return {
    issues,
    rounds: 1,
    limitMs: 0,
    conditions: [],
    quote: mostOf(points.vendor),
    floor: reservation.vendor,
    seller: { points: points.vendor, reservation: reservation.vendor },
    buyer: {
      points: points.customer,
      reservation: reservation.customer,
      aspiration: mostOf(points.customer),
    },
  }
}
