import type { Bargaining } from '../../scenario/scenario.ts'
import { type ConcessionClass, classifyConcessions } from '../concession.ts'
import { randomAbsolute } from '../reciprocity.ts'
import { cutsOf, type Table } from '../table.ts'
import { curves } from '../tactics.ts'
import type { Manner } from './manner.ts'
import { bestOf, stakeOf } from './stake.ts'

/** What each way of conceding a price does to the share of his own room that the buyer believes he must give (C-03, K-154) [D]. */
const BELIEF: Readonly<Record<ConcessionClass, number>> = {
  none: 0,
  falling: 1.6,
  'single-small': 1,
  mixed: 0.7,
  'last-big': 0.4,
  equal: 0.4,
  rising: 0.2,
  'one-shot': 0.1,
  'floor-breach': 0.1,
}

export const wayOf = (table: Table, bargaining: Bargaining): ConcessionClass =>
  classifyConcessions(bargaining.quote, bargaining.floor, cutsOf(table, bargaining))

/** He gives by the amount he was given, no more: a slip would only blur what his answers tell. */
const NO_SLIP = { most: 0, share: 0, better: 'up' } as const

/**
 * How he answers what he was given: over a price by the shape of the steps, over several issues by absolute tit-for-tat on the
 * whole meeting: how far the trainee stands from his first offer, on the way to what the buyer asks. Who goes back loses it.
 */
const regardOf = (table: Table, bargaining: Bargaining, { reciprocity }: Manner): number => {
  if (!bargaining.seller) return BELIEF[wayOf(table, bargaining)]
  const worths = table.offers.map((offer) => bestOf(bargaining, offer).worth)
  const [first] = worths
  const now = worths.at(-1)
  if (first === undefined || now === undefined) return 0
  const { aspiration } = stakeOf(bargaining)
  const span = { least: Math.min(first, aspiration), most: aspiration }
  const asGiven = randomAbsolute({ theirs: [first, now], own: aspiration, span }, NO_SLIP)
  const come = aspiration > span.least ? (aspiration - asGiven) / (aspiration - span.least) : 1
  return 1 - reciprocity + 2 * reciprocity * come
}

/**
 * The least the buyer would settle for now, in his own points: from what he asks towards what he can live with, by the rounds gone
 * (Faratin's tactics) times what he thinks of the trainee's steps. Never below his reservation [N4].
 */
export function leastNow(table: Table, bargaining: Bargaining, manner: Manner): number {
  const { aspiration, reservation } = stakeOf(bargaining)
  const elapsed = curves[manner.curve](manner, table.offers.length / bargaining.rounds)
  const given = Math.min(
    manner.yields,
    elapsed * manner.warmth * regardOf(table, bargaining, manner),
  )
  return aspiration - (aspiration - reservation) * given
}
