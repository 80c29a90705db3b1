import { toldPriorities } from '../meeting/priorities.ts'
import { boardOf, idxOfPackage, packageAt, packageOf } from '../negotiation/board.ts'
import { idxOf } from '../negotiation/outcomes.ts'
import { isPriced, priceOf } from '../negotiation/table.ts'
import type { Package } from '../transcript/move.ts'
import { readBuyer, type Seat, type Way } from './ways.ts'

/** Shares of his room given up step by step: each shorter than the one before (K-154). */
const GIVEN = [0, 0.25, 0.43, 0.52, 0.57, 0.6, 0.62, 0.63]

/** What his first terms were worth to him: his room is counted from there. */
const firstWorth = ({ bargaining, table, own }: Seat): number => {
  const first = table.offers[0]?.packages[0]
  return first ? worthOf(bargaining, first) : own.best
}

const worthOf = (bargaining: Seat['bargaining'], pack: Package): number => {
  const { utilities } = boardOf(bargaining).domain.a
  return idxOfPackage(bargaining, pack).reduce((sum, at, i) => sum + (utilities[i]?.[at] ?? 0), 0)
}

const aimOf = (seat: Seat): number => {
  const first = firstWorth(seat)
  const given = GIVEN[Math.min(seat.table.offers.length, GIVEN.length - 1)] ?? 0
  return Math.max(seat.own.reservation, first - given * (first - seat.own.reservation))
}

/**
 * First terms with something in hand: the best for himself but for one issue that is neither the dearest to him nor one the buyer
 * spoke of. It is what he asks for in return later.
 */
const opening = ({ meeting, bargaining }: Seat): Package => {
  const worths = boardOf(bargaining).domain.a.utilities
  const told = toldPriorities(meeting, meeting.scenario)
  const spans = worths.map((it) => Math.max(...it) - Math.min(...it))
  const hands = bargaining.issues
    .map(({ id }, i) => ({ id, i, span: spans[i] ?? 0 }))
    .filter(({ id, span }) => !told.includes(id) && span < Math.max(...spans))
    .sort((a, b) => a.span - b.span)
  const kept = hands[0]?.i ?? -1
  return packageOf(
    bargaining,
    worths.map((it, i) => it.indexOf(i === kept ? Math.min(...it) : Math.max(...it))),
  )
}

const FIRST_CUT = 0.4 // of the room of a price in money: the longest step, as over a price alone (K-154)

/** The price cuts that steps down to here are graded by [G41]: a price once named stays named. */
const cutsBelow = ({
  table,
  bargaining,
}: Seat): { readonly lowest: number; readonly last: number } => {
  let [lowest, last] = [bargaining.quote, Number.POSITIVE_INFINITY]
  for (const { packages } of table.offers) {
    const price = priceOf(packages[0] ?? {})
    if (price < lowest) [last, lowest] = [lowest - price, price]
  }
  return { lowest, last }
}

/** Whether a package keeps a price in money falling by shorter and shorter steps, where one is on the table (K-153 rule 9). */
const shrinking = (seat: Seat): ((outcome: number) => boolean) => {
  const { bargaining } = seat
  if (!isPriced(bargaining)) return () => true
  const { lowest, last } = cutsBelow(seat)
  const most = FIRST_CUT * (bargaining.quote - bargaining.floor)
  return (n) => {
    const price = priceOf(packageAt(bargaining, n))
    const cut = lowest - price
    return price >= bargaining.floor && (cut <= 0 || (cut < last && cut <= most))
  }
}

/** The step down he takes: worth what he aims at, better for himself on one issue at least, the most to the buyer's liking. */
const swap = (seat: Seat): Package | null => {
  const { bargaining, own, table } = seat
  const before = table.offers.at(-1)?.packages[0]
  if (!before) return null
  const { domain, outcomes } = boardOf(bargaining)
  const at = idxOfPackage(bargaining, before)
  const now = worthOf(bargaining, before)
  const aim = aimOf(seat)
  const liking = readBuyer(seat)
  const falls = shrinking(seat)
  const down = Array.from(own.worths.keys()).filter((n) => {
    const u = own.worths[n] ?? 0
    return (
      u >= aim &&
      u < now &&
      falls(n) &&
      idxOf(outcomes.sizes, n).some((level, i) => {
        const worth = domain.a.utilities[i] ?? []
        return (worth[level] ?? 0) > (worth[at[i] ?? 0] ?? 0)
      })
    )
  })
  const least = Math.min(...down.map((n) => own.worths[n] ?? 0))
  const best = down
    .filter((n) => (own.worths[n] ?? 0) <= least)
    .reduce((one, n) => (one < 0 || (liking[n] ?? 0) > (liking[one] ?? 0) ? n : one), -1)
  return best < 0 ? null : packageAt(bargaining, best)
}

/** How the model player bargains over several issues: falling steps, each against something, where the buyer gains most. */
export const skilled: Way = {
  asks: true,
  offers: (seat) => [
    seat.table.offers.length === 0
      ? opening(seat)
      : (swap(seat) ?? seat.table.offers.at(-1)?.packages[0] ?? opening(seat)),
  ],
  takes: (seat) => {
    const last = seat.table.offers.at(-1)?.packages[0]
    return last ? worthOf(seat.bargaining, last) : seat.own.best
  },
  lastly: ({ own }) => own.reservation,
}
