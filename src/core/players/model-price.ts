import { toldPriorities } from '../meeting/priorities.ts'
import { boardOf, idxOfPackage, ownPoints, packageOf } from '../negotiation/board.ts'
import type { Idx } from '../negotiation/domain.ts'
import { levelsOf } from '../negotiation/table.ts'
import { skilled } from './model-packages.ts'
import type { Seat, Way } from './ways.ts'

/** Shares of the room between quote and floor given up in all, step by step: K-152's plan goes 25, 15, 8 of 122, then a crumb. */
const GIVEN = [0, 0.205, 0.328, 0.394, 0.41, 0.418, 0.42]

/** What the buyer spoke of, but for the price: each step gives him the next of it, the dearest first (K-163, K-170). */
const spokenOf = ({ meeting, bargaining }: Seat): readonly number[] =>
  toldPriorities(meeting, meeting.scenario)
    .map((told) => bargaining.issues.findIndex(({ id }) => id === told))
    .filter((i) => i >= 0 && bargaining.issues[i]?.id !== 'price')

/** One step down in money, shorter than the last, and beside it what weighs more for the buyer than for himself. */
const stepDown = (seat: Seat): Idx | null => {
  const { bargaining, table } = seat
  const before = table.offers.at(-1)?.packages[0]
  const price = bargaining.issues.findIndex(({ id }) => id === 'price')
  const issue = bargaining.issues[price]
  if (!before || !issue) return null
  const { quote, floor } = bargaining
  const given = GIVEN[Math.min(table.offers.length, GIVEN.length - 1)] ?? 0
  const prices = levelsOf(issue).map(Number)
  const step = prices.findIndex((it) => it >= quote - given * (quote - floor))
  const { utilities } = boardOf(bargaining).domain.a
  const gift = spokenOf(seat)[table.offers.length - 1]
  return idxOfPackage(bargaining, before).map((at, i) => {
    const worth = utilities[i] ?? []
    if (i === price) return Math.min(at, step)
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
    const down = stepDown(seat)
    const next = down && packageOf(seat.bargaining, down)
    return next && ownPoints(seat.bargaining, next) >= seat.own.reservation
      ? [next]
      : skilled.offers(seat)
  },
}
