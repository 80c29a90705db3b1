import { type Meeting, tableIsOpen } from '../meeting/meeting.ts'
import { toldPriorities } from '../meeting/priorities.ts'
import { boardOf, idxOfPackage, ownPoints, packageAt, packageOf } from '../negotiation/board.ts'
import { readWishes } from '../negotiation/counterpart/model.ts'
import { enumerate } from '../negotiation/outcomes.ts'
import { same, type Table } from '../negotiation/table.ts'
import type { Bargaining } from '../scenario/scenario.ts'
import type { Move, Package } from '../transcript/move.ts'
import { nearest, type OwnSide, ownSideOf } from './packages.ts'
import { optionsOf, say } from './player.ts'

/** What a negotiator goes by: his own side, the table, and how far the rounds have gone, 0…1. */
export interface Seat {
  readonly meeting: Meeting
  readonly table: Table
  readonly bargaining: Bargaining
  readonly own: OwnSide
  readonly elapsed: number
}

/** A way of bargaining over several issues. */
export interface Way {
  /** What he puts down next. */
  readonly offers: (seat: Seat) => readonly Package[]
  /** The least of his own points he takes now; with the rounds gone he takes `lastly`. */
  readonly takes: (seat: Seat) => number
  readonly lastly: (seat: Seat) => number
  /** Whether he asks for the other's priorities before he gives anything. */
  readonly asks?: true
}

/** What this way of bargaining does now; null where there is nothing to do at the table. */
export const barter = (meeting: Meeting, way: Way): Move | null => {
  const { bargaining } = meeting.scenario
  const { table } = meeting
  if (!bargaining || !table || table.agreed || !tableIsOpen(meeting)) return null
  const question = way.asks ? asking(meeting) : null
  if (question) return question
  const last = Math.max(1, bargaining.rounds - 1)
  const elapsed = Math.min(1, table.offers.length / last)
  const seat: Seat = { meeting, table, bargaining, own: ownSideOf(bargaining), elapsed }
  const over = table.offers.length >= bargaining.rounds
  const standing = table.standing ? ownPoints(bargaining, table.standing) : null
  const least = over ? way.lastly(seat) : way.takes(seat)
  if (standing !== null && standing >= least) return { kind: 'accept' }
  return over ? { kind: 'walk-away' } : { kind: 'offer', packages: [...way.offers(seat)] }
}

const QUESTIONS = 2

const asking = (meeting: Meeting): Move | null => {
  if ((meeting.tally['ask.priority'] ?? 0) >= QUESTIONS) return null
  const option = optionsOf(meeting).find(({ entry }) => entry.tags.includes('ask.priority'))
  return option ? say(option.id) : null
}

const nothing = (): number => 0
const at = ({ bargaining }: Seat, target: number): Package =>
  packageAt(bargaining, nearest(bargaining, target, nothing))

/** The rung of every issue at a share of the way from one's own best level to the far end. */
const evenly = ({ bargaining }: Seat, share: number): Package =>
  packageOf(
    bargaining,
    boardOf(bargaining).domain.a.utilities.map((worth) => {
      const best = worth.indexOf(Math.max(...worth))
      const end = best >= worth.length / 2 ? 0 : worth.length - 1
      return Math.round(best + (end - best) * share)
    }),
  )

/** Gives a third of his room at every step, and takes whatever he can live with. */
export const pushover: Way = {
  offers: (seat) => [
    at(
      seat,
      Math.max(
        seat.own.reservation,
        seat.own.best - (seat.own.room * (seat.table.offers.length + 1)) / 3,
      ),
    ),
  ],
  takes: ({ own }) => own.reservation,
  lastly: ({ own }) => own.reservation,
}

const HARD = 0.1 // of his room, all that he gives
const HARD_TAKES = 0.4 // below his best: less he walks away from

export const hardLiner: Way = {
  offers: (seat) => [at(seat, seat.own.best - HARD * seat.own.room * seat.elapsed)],
  takes: ({ own }) => own.best - HARD_TAKES * own.room,
  lastly: ({ own }) => own.best - HARD_TAKES * own.room,
}

/** Comes down by as much as the other's offers have come up, in his own points. */
const titForTatAt = ({ own, table, bargaining }: Seat): number => {
  const [first] = table.counters
  const now = table.standing
  const gained = first && now ? ownPoints(bargaining, now) - ownPoints(bargaining, first) : 0
  return Math.max(own.reservation, own.best - Math.max(0, gained))
}
export const titForTat: Way = {
  offers: (seat) => [at(seat, titForTatAt(seat))],
  takes: titForTatAt,
  lastly: ({ own }) => own.reservation,
}

/** Half of everything: down evenly on every issue, to the middle and no further (K-150: fair but lazy). */
const MIDDLE = 0.5
const HALFWAY = 0.25
export const splitter: Way = {
  offers: (seat) => [evenly(seat, Math.min(MIDDLE, seat.table.offers.length * HALFWAY))],
  takes: () => Number.POSITIVE_INFINITY,
  lastly: (seat) => ownPoints(seat.bargaining, evenly(seat, MIDDLE)),
}

const GIVES = 0.6 // of his room by the last round
const BAND = 0.06 // of his room: packages so near are of equal worth to him
const AT_ONCE = 3

const logrollerAt = ({ own, elapsed }: Seat): number => own.best - GIVES * own.room * elapsed

/** What he thinks each package is worth to the other: from the other's offers, and from what he was told. */
export const readBuyer = ({ meeting, table, bargaining }: Seat): Float64Array => {
  const { domain, outcomes } = boardOf(bargaining)
  const seen = table.counters.map((it) => idxOfPackage(bargaining, it))
  const mine = domain.a.utilities.map((worth) => worth.indexOf(Math.max(...worth)))
  const far = domain.a.utilities.map((worth, i) => (mine[i] === 0 ? worth.length - 1 : 0))
  const wishes = readWishes(seen.length > 0 ? seen : [far], outcomes.sizes)
  const told = toldPriorities(meeting, meeting.scenario)
  const weights = wishes.weights.map((weight, i) => {
    const rank = told.indexOf(bargaining.issues[i]?.id ?? '')
    return rank < 0 ? weight : weight * (1 + (2 * (told.length - rank)) / told.length)
  })
  // Of what he called dear he wants the other end, whatever his offers leave standing on it.
  const utilities = wishes.utilities.map((levels, i) =>
    told.includes(bargaining.issues[i]?.id ?? '')
      ? levels.map((_, at) => Math.abs(at - (mine[i] ?? 0)) / Math.max(1, levels.length - 1))
      : levels,
  )
  return enumerate({ ...domain, a: { ...wishes, weights, utilities } }).uA
}

/** Keeps his own worth and moves to where the other gains most; up to three packages of equal worth at once (EVIDENCE 1.3, MESO). */
export const logroller: Way = {
  asks: true,
  offers: (seat) => {
    const { bargaining, own, table } = seat
    const liking = readBuyer(seat)
    const found: Package[] = []
    const tried = new Set<number>()
    for (let i = 0; i < (bargaining.issues.length > 1 ? AT_ONCE : 1); i++) {
      const n = nearest(
        bargaining,
        logrollerAt(seat),
        (it) => (tried.has(it) ? -1 : (liking[it] ?? 0)),
        BAND * own.room,
      )
      tried.add(n)
      const pack = packageAt(bargaining, n)
      if (!found.some((it) => same(it, pack))) found.push(pack)
    }
    return table.offers.length === 0 ? found.slice(0, 1) : found
  },
  takes: logrollerAt,
  lastly: ({ own }) => own.reservation,
}
