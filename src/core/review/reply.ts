import type { Meeting } from '../meeting/meeting.ts'
import { tableIsOpen } from '../meeting/meeting.ts'
import { play } from '../meeting/play.ts'
import { ownPoints } from '../negotiation/board.ts'
import { priceOf } from '../negotiation/table.ts'
import { isRefusal } from '../refusal.ts'
import type { Move } from '../transcript/move.ts'
import { nameOf, timeless } from './move-name.ts'
import { optionsAt } from './options.ts'
import { asModel, type Policy, waysAt } from './policies.ts'

/** What a move at the table brings on average: own points, the price itself where one price is all there is. */
export interface Prospect {
  readonly move: Move
  readonly own: number
}

/** The best reply in expectation against this counterpart, and what the trainee's own move leaves of it [R7]. */
export interface Reply {
  /** How many other draws of the counterpart each mean is over. */
  readonly draws: number
  /** The best first; the chosen among them. */
  readonly options: readonly Prospect[]
  readonly chosen: number
  readonly pointsLost: number
}

/** Other seeds a mean is over [D]: his counter-offers differ by a tenth of his way, so few will do. */
const DRAWS = 3
const LONGEST = 40 // decisions to a deal or an end

/** True where a reply can be told: an offer, a yes or walking out, at a table. */
export const isReply = (meeting: Meeting, move: Move): boolean =>
  tableIsOpen(meeting) && ['offer', 'accept', 'walk-away'].includes(move.kind)

/**
 * Each move is played on with the same ways of bargaining against the same draws, none of them this meeting's: what a trainee who
 * cannot see the dice could count on. The best way's mean stands. `count` is told every position played.
 */
export function replyTo(
  meeting: Meeting,
  done: Move,
  count: (positions: number) => void,
): Reply | null {
  const { bargaining } = meeting.scenario
  if (!bargaining || !isReply(meeting, done)) return null
  const moves = optionsAt(meeting, done).moves.filter((move) => isReply(meeting, move))
  const policies = [asModel, ...waysAt(meeting).slice(-2)]
  const seats = Array.from({ length: DRAWS }, (_, i) => reseeded(meeting, i + 1))
  const prospects = moves.map((move) => ({
    move,
    own: Math.max(
      ...policies.map(
        (policy) =>
          seats.reduce((sum, seat) => sum + bringsHome(seat, move, policy, count), 0) / DRAWS,
      ),
    ),
  }))
  const options = prospects
    .map((it) => ({ ...it, own: Math.round(it.own * 10) / 10 }))
    .toSorted((a, b) => b.own - a.own)
  const chosen = options.findIndex((it) => nameOf(it.move) === nameOf(done))
  const [best, own] = [options[0], options[chosen]]
  if (!best || !own) throw new Error(`${nameOf(done)} is no move of this table`)
  return { draws: DRAWS, options, chosen, pointsLost: Math.round((best.own - own.own) * 10) / 10 }
}

/** The same position before a counterpart with other draws. */
const reseeded = (meeting: Meeting, nth: number): Meeting => ({
  ...meeting,
  header: { ...meeting.header, seed: (meeting.header.seed + nth * 0x9e3779b1) >>> 0 },
})

/** Own points of the deal a way of bargaining comes to, or of none. */
const bringsHome = (
  seat: Meeting,
  move: Move,
  { next }: Policy,
  count: (positions: number) => void,
): number => {
  let now = seat
  for (let i = 0; i < LONGEST && !now.ended && !now.table?.agreed; i++) {
    const after = play(now, i === 0 ? move : timeless(next(now)))
    count(1)
    if (isRefusal(after)) break
    now = after
  }
  const { bargaining } = now.scenario
  const agreed = now.table?.agreed
  if (!bargaining) return 0
  if (!agreed) return bargaining.seller?.reservation ?? bargaining.floor
  return bargaining.seller ? ownPoints(bargaining, agreed) : priceOf(agreed)
}
