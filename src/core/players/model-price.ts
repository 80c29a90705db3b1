import { toldPriorities } from '../meeting/priorities.ts'
import { boardOf, idxOfPackage, ownPoints, packageOf } from '../negotiation/board.ts'
import type { Idx } from '../negotiation/domain.ts'
import { levelsOf, priceOf } from '../negotiation/table.ts'
import { opening, skilled, termFor } from './model-packages.ts'
import type { Seat, Way } from './ways.ts'

/** Shares of the room between quote and floor given up in all, step by step: K-152's plan goes 25, 15, 8 of 122, then a crumb, then he holds. */
const GIVEN = [0, 0.205, 0.328, 0.394, 0.41]

/** Steps that want something in return. */
const STEPS = 3

/** What the buyer spoke of, but for the price: each step gives him the next of it, the dearest first (K-163, K-170). */
const spokenOf = ({ meeting, bargaining }: Seat): readonly number[] =>
  toldPriorities(meeting, meeting.scenario)
    .map((told) => bargaining.issues.findIndex(({ id }) => id === told))
    .filter((i) => i >= 0 && bargaining.issues[i]?.id !== 'price')

/** The rung nearest to the plan that is a shorter step than the last; where a coarse ladder has none he holds. */
const nextPrice = ({ bargaining, table }: Seat, rungs: readonly number[]): number => {
  const { quote, floor } = bargaining
  const asked = table.offers.map(({ packages: [pack] }) => (pack ? priceOf(pack) : quote))
  const now = asked.at(-1) ?? quote
  const cuts = asked.map((price, i) => (asked[i - 1] ?? quote) - price).filter((cut) => cut > 0)
  const last = cuts.at(-1) ?? Number.POSITIVE_INFINITY
  const given = GIVEN[Math.min(table.offers.length, GIVEN.length - 1)] ?? 0
  const plan = quote - given * (quote - floor)
  const open = rungs.filter((it) => it >= floor && it <= now && now - it < last)
  return open.reduce((best, it) => (Math.abs(it - plan) < Math.abs(best - plan) ? it : best), now)
}

/** One step down in money, shorter than the last, and beside it what weighs more for the buyer than for himself. */
const stepDown = (seat: Seat): Idx | null => {
  const { bargaining, table } = seat
  const before = table.offers.at(-1)?.packages[0]
  const price = bargaining.issues.findIndex(({ id }) => id === 'price')
  const issue = bargaining.issues[price]
  if (!before || !issue) return null
  const step = levelsOf(issue).indexOf(String(nextPrice(seat, levelsOf(issue).map(Number))))
  const { utilities } = boardOf(bargaining).domain.a
  const gift = spokenOf(seat)[table.offers.length - 1]
  const places = idxOfPackage(bargaining, before)
  // Where no term is left to ask for, the step asks back what was kept in hand; who gives nothing asks for nothing.
  const gives = gift !== undefined || step !== places[price]
  const back =
    !gives || termFor(seat, Number.POSITIVE_INFINITY)
      ? -1
      : places.findIndex((at, i) => {
          const worth = utilities[i] ?? []
          return i !== price && !spokenOf(seat).includes(i) && (worth[at] ?? 0) < Math.max(...worth)
        })
  return places.map((at, i) => {
    const worth = utilities[i] ?? []
    if (i === price) return step
    if (i === back) return worth.indexOf(Math.max(...worth))
    if (i === gift) return worth.indexOf(Math.min(...worth))
    return at
  })
}

/**
 * How the model player bargains where one of several issues is a price in money: from the quote in falling steps (K-152, K-154), each
 * with what the buyer asked for and little costs; the price never pays for everything.
 */
export const priced: Way = {
  ...skilled,
  offers: (seat) => {
    if (seat.table.offers.length === 0)
      return [opening(seat, Math.max(1, STEPS - seat.bargaining.conditions.length))]
    const down = stepDown(seat)
    const next = down && packageOf(seat.bargaining, down)
    return next && ownPoints(seat.bargaining, next) >= seat.own.reservation
      ? [next]
      : skilled.offers(seat)
  },
}
