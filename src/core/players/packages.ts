import { draw } from '../chance/draw.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { boardOf, packageAt } from '../negotiation/board.ts'
import { askedPrice, isPriced, priceOf, type Table } from '../negotiation/table.ts'
import type { Bargaining } from '../scenario/scenario.ts'
import type { Package } from '../transcript/move.ts'

/** A player's own side of a table: what every outcome is worth to him. The buyer's column is never read here [P1]. */
export interface OwnSide {
  readonly worths: Float64Array
  readonly best: number
  readonly reservation: number
  /** Points between the best and what he has without a deal. */
  readonly room: number
}

export const ownSideOf = (bargaining: Bargaining): OwnSide => {
  const { outcomes, domain } = boardOf(bargaining)
  const best = outcomes.uA.reduce((most, u) => Math.max(most, u), Number.NEGATIVE_INFINITY)
  const { reservation } = domain.a
  return { worths: outcomes.uA, best, reservation, room: best - reservation }
}

/** A price in money below the floor or above the quote is not his to sign; where none is named, his reservation is all. */
export const withinAuthority = (bargaining: Bargaining, pack: Package): boolean =>
  !isPriced(bargaining) || (priceOf(pack) >= bargaining.floor && priceOf(pack) <= bargaining.quote)

/** Of the packages worth at least `target` to him, the nearest to it; among those within `band` above it the one liked most. */
export const nearest = (
  bargaining: Bargaining,
  target: number,
  liking: (outcome: number) => number,
  band = 0,
): number => {
  const { worths } = ownSideOf(bargaining)
  const least = worths.reduce(
    (found, u) => (u >= target && u < found ? u : found),
    Number.POSITIVE_INFINITY,
  )
  let best = -1
  worths.forEach((u, n) => {
    const near = u >= least && u <= Math.max(least, target + band)
    if (near && (best < 0 || liking(n) > liking(best))) best = n
  })
  return best
}

/** 万元 of a step on C-03's room, from which other tables take their share. */
const ROOM_OF_STEPS = 1000

/**
 * A step down for nothing: over a price by so much, over several issues by the same share of his room, wherever it falls. Never
 * below `least` of a price.
 */
export const stepDown = (
  meeting: Meeting,
  table: Table,
  bargaining: Bargaining,
  step: number,
  least: number,
): Package => {
  if (!bargaining.seller)
    return { price: String(Math.max(least, askedPrice(table, bargaining) - step)) }
  const { best, reservation, room } = ownSideOf(bargaining)
  const given = ((table.offers.length + 1) * step * room) / ROOM_OF_STEPS
  const any = (n: number): number => draw(meeting.header.seed, n, 'step')
  return packageAt(bargaining, nearest(bargaining, Math.max(reservation, best - given), any))
}

/** Any package at all; over one price none above the last. */
export const anyPackage = (
  meeting: Meeting,
  table: Table,
  bargaining: Bargaining,
  purpose: string,
): Package => {
  const dice = draw(meeting.header.seed, meeting.turns, purpose)
  if (bargaining.seller) return packageAt(bargaining, dice % boardOf(bargaining).outcomes.count)
  const [issue] = bargaining.issues
  const asked = askedPrice(table, bargaining)
  if (!issue || issue.levels) return {}
  const rungs = Math.floor((asked - issue.from) / issue.step) + 1
  return { price: String(asked - (dice % rungs) * issue.step) }
}
