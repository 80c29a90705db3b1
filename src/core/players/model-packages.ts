import { toldPriorities } from '../meeting/priorities.ts'
import { boardOf, idxOfPackage, ownPoints, packageAt, packageOf } from '../negotiation/board.ts'
import { indexOf } from '../negotiation/outcomes.ts'
import { isPriced, levelsOf, priceOf } from '../negotiation/table.ts'
import type { Bargaining } from '../scenario/scenario.ts'
import type { Package } from '../transcript/move.ts'
import { withinAuthority } from './packages.ts'
import { readBuyer, type Seat, type Way } from './ways.ts'

/** Shares of his room given up by the round: each step shorter than the one before (K-154), then he holds and only trades [D]. */
const GIVEN = [0, 0.15, 0.26, 0.34, 0.38]
/** Of what his dearest spare issue can be worth to him: kept in hand at first, to be asked for later [D]. */
const IN_HAND = 0.5
/** Of his room: packages so near are of equal worth to him. */
const BAND = 0.03
const EQUAL = 1e-9

/** Own points of his first terms: his room is counted from there. */
const firstWorth = ({ bargaining, table, own }: Seat): number => {
  const first = table.offers[0]?.packages[0]
  return first ? ownPoints(bargaining, first) : own.best
}

/** The least of his own points he would put down in this round. */
const aimOf = (seat: Seat): number => {
  const first = firstWorth(seat)
  const given = GIVEN[Math.min(seat.table.offers.length, GIVEN.length - 1)] ?? 0
  return first - given * (first - seat.own.reservation)
}

/**
 * First terms with something in hand: the best for himself, a price no higher than the quote he came with, but for half of so many
 * issues that are neither the dearest to him nor what the buyer spoke of. They are what he asks for in return later.
 */
export const opening = ({ meeting, bargaining }: Seat, inHand: number): Package => {
  const worths = boardOf(bargaining).domain.a.utilities
  const told = toldPriorities(meeting, meeting.scenario)
  const spans = worths.map((it) => Math.max(...it) - Math.min(...it))
  const hands = bargaining.issues
    .map(({ id }, i) => ({ id, i, span: spans[i] ?? 0 }))
    .filter(({ id, span }) => id !== 'price' && !told.includes(id) && span < Math.max(...spans))
    .toSorted((a, b) => a.span - b.span)
  const kept = hands.slice(0, inHand).map(({ i }) => i)
  const places = worths.map((it, i) => {
    const most = Math.max(...it)
    if (!kept.includes(i)) return it.indexOf(most)
    const wish = most - IN_HAND * (spans[i] ?? 0)
    return it.indexOf(Math.min(...it.filter((u) => u >= wish - EQUAL)))
  })
  const wished = packageOf(bargaining, places)
  return isPriced(bargaining) ? { ...wished, price: quoted(bargaining) } : wished
}

/** The quote as the ladder names it, or the rung below. */
const quoted = ({ issues, quote }: Bargaining): string =>
  issues
    .filter(({ id }) => id === 'price')
    .flatMap(levelsOf)
    .findLast((level) => Number(level) <= quote) ?? ''

/** What a concession is read in: the price where one is named in money, else his own points [G52]. */
const askedIn = (bargaining: Bargaining, pack: Package): number =>
  isPriced(bargaining) ? priceOf(pack) : ownPoints(bargaining, pack)

/** Whether the step to `asked` is shorter than the one before it, or none. */
const fallsShorter = ({ table, bargaining }: Seat, asked: number): boolean => {
  const named = table.offers.map(({ packages: [pack] }) => (pack ? askedIn(bargaining, pack) : 0))
  const steps = named.slice(1).map((it, i) => (named[i] ?? it) - it)
  const step = (named.at(-1) ?? asked) - asked
  const last = steps.findLast((it) => it > EQUAL) ?? Number.POSITIVE_INFINITY
  return step >= -EQUAL && (step <= EQUAL || step < last - EQUAL)
}

/** True where a package asks for more on some issue than the one before: a step down is then a trade. */
const asksBack = ({ bargaining }: Seat, before: Package, pack: Package): boolean => {
  const { utilities } = boardOf(bargaining).domain.a
  const from = idxOfPackage(bargaining, before)
  return idxOfPackage(bargaining, pack).some(
    (level, i) => (utilities[i]?.[level] ?? 0) > (utilities[i]?.[from[i] ?? -1] ?? 0) + EQUAL,
  )
}

/**
 * What he asks for a step of so many own points: the dearest term no dearer than the step, else the cheapest; one not granted and not
 * turned down yet. Nothing in the last round: the buyer must be able to say yes to the whole of it.
 */
export const termFor = (
  { table, bargaining }: Pick<Seat, 'table' | 'bargaining'>,
  step: number,
) => {
  if (table.offers.length >= bargaining.rounds - 1) return undefined
  const asked = table.offers.map(({ condition }) => condition)
  const left = bargaining.conditions
    .filter(({ id }) => !asked.includes(id))
    .toSorted((x, y) => y.worth - x.worth)
  return left.find(({ worth }) => worth <= step) ?? left.at(-1)
}

/**
 * The next terms: worth what he aims at, the most to the buyer's liking; a step down asks for a term or for more on one issue. Where he
 * steps no further he stays by what the buyer should like best, beside it one of equal worth that was not on the table yet, and the
 * buyer shows which is the dearer to him (K-170).
 */
const next = (seat: Seat, before: Package): readonly Package[] => {
  const { bargaining, own, table } = seat
  const { sizes } = boardOf(bargaining).outcomes
  const place = (pack: Package): number => indexOf(sizes, idxOfPackage(bargaining, pack))
  const named = new Set(table.offers.flatMap(({ packages }) => packages.map(place)))
  const now = ownPoints(bargaining, before)
  const aim = Math.max(own.reservation, Math.min(aimOf(seat), now))
  const asks = termFor(seat, now - aim) !== undefined
  const liking = readBuyer(seat)
  const worth = (n: number): number => own.worths[n] ?? 0
  const open = Array.from(own.worths.keys()).filter((n) => {
    if (worth(n) < aim - EQUAL || worth(n) > now + EQUAL) return false
    const pack = packageAt(bargaining, n)
    const steps = worth(n) < now - EQUAL
    return (
      withinAuthority(bargaining, pack) &&
      fallsShorter(seat, askedIn(bargaining, pack)) &&
      (!steps || asks || asksBack(seat, before, pack))
    )
  })
  const least = Math.min(...open.map(worth))
  const near = open
    .filter((n) => worth(n) <= least + BAND * own.room)
    .toSorted((a, b) => (liking[b] ?? 0) - (liking[a] ?? 0))
  const [first, ...others] = near
  if (first === undefined) return [before]
  const alike = (n: number): boolean => Math.abs(worth(n) - worth(first)) <= EQUAL
  const holds = worth(first) > now - EQUAL
  const second = holds ? others.find((n) => alike(n) && !named.has(n)) : undefined
  return [first, ...(second === undefined ? [] : [second])].map((n) => packageAt(bargaining, n))
}

/** How the model player bargains over several issues: falling steps, each against something, where the buyer gains most. */
export const skilled: Way = {
  asks: true,
  offers: (seat) => {
    const before = seat.table.offers.at(-1)?.packages[0]
    return before ? next(seat, before) : [opening(seat, 1)]
  },
  takes: (seat) => {
    const last = seat.table.offers.at(-1)?.packages[0]
    return last ? Math.min(ownPoints(seat.bargaining, last), aimOf(seat)) : seat.own.best
  },
  lastly: ({ own }) => own.reservation,
}
