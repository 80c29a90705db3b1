import type { Totals } from '../grading/grade.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Move } from '../transcript/move.ts'
import { decisionsMade, type Made } from './decisions-made.ts'
import { nameOf } from './move-name.ts'
import { optionsAt } from './options.ts'
import { following, type Found, type Line, openSearch, type Search } from './search.ts'
import { isBetter, standingOf, totalsNow } from './standing.ts'
import { type Class, classOf, isRedMove } from './verdict.ts'

/** What can be had: both totals as a report would show them, and the standing that orders them [R2]. 0–100, to a tenth. */
export interface Expected extends Totals {
  readonly standing: number
}

/** One thing that could have been done, and the best that was found after it. */
export interface OptionReview {
  readonly move: Move
  readonly expected: Expected
  /** Every way on was seen; else the true value may be higher. */
  readonly exact: boolean
}

export interface DecisionReview {
  /** 0-based, of the decisions that stand. */
  readonly index: number
  /** Moves of the transcript before it: replay these, then `line`. */
  readonly at: number
  /** The turn the decision became; null where it spoke no turn. */
  readonly turn: number | null
  /** The best first; the chosen among them. */
  readonly options: readonly OptionReview[]
  readonly chosen: number
  /** By how much the best found is better, 0 or more in standing; either total alone may be below 0. */
  readonly lost: Expected
  readonly class: Class
  /** The best that was found, played to its end; a guess the trainee made later stands before it. */
  readonly line: readonly Move[]
}

/** A review of a finished meeting: plain data, the same for the same meeting and positions [R1]. */
export interface Review {
  /** How standing is made: of conduct alone, or the mean of conduct and deal. */
  readonly standing: 'conduct' | 'conduct-and-deal'
  readonly decisions: readonly DecisionReview[]
  /** What could still be had before the first decision and after each. */
  readonly course: readonly Expected[]
  readonly positions: number
  readonly exact: boolean
  /** Time ran out: what the lines have is told without the clock. */
  readonly timeUp: boolean
}

/** Told between two pieces of work: how much is done, 0–1, and the decisions whose verdict is new or better. */
export interface Progress {
  readonly share: number
  readonly positions: number
  readonly decisions: readonly DecisionReview[]
}

export interface ReviewOptions {
  /** How many positions may be played; the review is complete from about two hundred a decision. */
  readonly positions?: number
}

/** Positions a review may play where nothing else is said [D]. */
export const POSITIONS = 6000
/** Of all positions, what one attempt to see everything may take. */
const EXHAUSTS = 1 / 16

/**
 * Reviews a finished meeting step by step; whoever calls may stop between two steps and keep what was told [R1]. No clock: the budget
 * is in positions. Refused: a meeting that goes on.
 */
export function* reviewing(
  meeting: Meeting,
  { positions = POSITIONS }: ReviewOptions = {},
): Generator<Progress, Review | Refusal> {
  if (!meeting.ended) return refuse('review/unfinished', 'the meeting goes on')
  const made = decisionsMade(meeting)
  const search = openSearch()
  const ways = made.map((it) => openWays(search, it))
  const told: (string | undefined)[] = []
  const climbFrom = (n: number): void => {
    for (let i = n; i >= 0; i--) {
      const it = made[i]
      if (it) search.climb(it.from, it.move, it.to)
    }
  }
  const progress = (share: number, from: number): Progress => {
    const fresh: DecisionReview[] = []
    for (let n = from; n < made.length; n++) {
      const way = ways[n]
      const decision = way && way.tried ? reviewOf(search, made, way, n) : null
      if (!decision) continue
      const text = `${decision.lost.standing} ${decision.options.map((it) => it.expected.standing)}`
      if (told[n] === text) continue
      told[n] = text
      fresh.push(decision)
    }
    return { share, positions: search.positions(), decisions: fresh }
  }

  // What was really reached can be had from everywhere on its way.
  climbFrom(made.length - 1)
  // The end is often small enough to be seen whole.
  let first = made.length
  for (let n = made.length - 1; n >= 0; n--) {
    const it = made[n]
    if (!it) break
    const seeing = search.exhaust(it.from, Math.ceil(positions * EXHAUSTS))
    let seen = seeing.next()
    for (; !seen.done; seen = seeing.next()) yield { share: 0, positions: search.positions(), decisions: [] }
    if (!seen.value) break
    for (const option of ways[n]?.all() ?? []) search.climb(it.from, option.move, option.to())
    first = n
  }
  climbFrom(first - 1)
  yield progress(0.1, first)

  // A line from each position on, tried from the next as well.
  const spent = (): boolean => search.positions() >= positions
  for (let n = 0; n < first && !spent(); n++) {
    const it = made[n]
    if (!it) break
    search.tryModel(it.from)
    const before = made[n - 1]
    if (before) search.tryOut(it.from, following(search.best(before.from)?.line ?? null))
    yield { share: 0.1, positions: search.positions(), decisions: [] }
  }
  climbFrom(first - 1)
  // Then what else could have been done, the last decision first.
  for (let n = first - 1; n >= 0; n--) {
    const it = made[n]
    if (!it) break
    for (const option of ways[n]?.all() ?? []) {
      if (nameOf(option.move) !== nameOf(it.move) && !spent()) {
        search.tryModel(option.to())
        search.tryOut(option.to(), following(search.best(it.from)?.line ?? null))
        search.climb(it.from, option.move, option.to())
      }
      yield { share: 0.1 + (0.6 * (first - n)) / first, positions: search.positions(), decisions: [] }
    }
    // What was chosen has its say on the best that was found beside it.
    search.tryOut(it.to, following(search.best(it.from)?.line ?? null))
    climbFrom(n)
    yield progress(0.1 + (0.6 * (first - n)) / first, n)
  }
  for (let n = 0; n < first; n++) {
    const it = made[n]
    if (it && !spent()) search.tryOut(it.to, following(search.best(it.from)?.line ?? null))
  }
  climbFrom(first - 1)
  yield progress(1, 0)
  const decisions = made.flatMap((_, n) => {
    const way = ways[n]
    return way ? [reviewOf(search, made, way, n)] : []
  })
  const start = made[0]?.from
  const values = [start, ...made.map((it) => it.to)].map((it) => it && search.best(it)?.totals)
  return {
    standing: totalsNow(meeting).deal === null ? 'conduct' : 'conduct-and-deal',
    decisions,
    course: values.map((it) => expectedOf(it ?? totalsNow(meeting))),
    positions: search.positions(),
    exact: decisions.every((it) => it.options.every(({ exact }) => exact)),
    timeUp: meeting.ended === 'time-up',
  }
}

interface Way {
  readonly move: Move
  /** Played when first asked for, so that what is tried from there goes on in place. */
  readonly to: () => Meeting
}

/** The options of a decision, played when first asked for. */
interface Ways {
  readonly all: () => readonly Way[]
  readonly tried: boolean
}

const openWays = (search: Search, { from, move: done, to: reached }: Made): Ways => {
  let ways: readonly Way[] | null = null
  return {
    all() {
      ways ??= optionsAt(from, done).moves.map((move) => {
        let to: Meeting | null = nameOf(move) === nameOf(done) ? reached : null
        return {
          move,
          to: () => {
            to ??= search.child(from, move)
            return to
          },
        }
      })
      return ways
    },
    get tried() {
      return ways !== null
    },
  }
}

export const expectedOf = (totals: Totals): Expected => ({
  ...totals,
  standing: tenths(standingOf(totals)),
})

const tenths = (points: number): number => Math.round(points * 10) / 10

const linesOf = (line: Line | null): readonly Move[] => {
  const moves: Move[] = []
  for (let at = line; at; at = at.rest) moves.push(at.move)
  return moves
}

function reviewOf(search: Search, made: readonly Made[], ways: Ways, n: number): DecisionReview {
  const it = made[n]
  if (!it) throw new Error(`no decision ${n}`)
  const { at, from, move, to } = it
  const chosenName = nameOf(move)
  const found = ways.all().flatMap((way) => {
    const best = search.best(way.to())
    return best ? [{ move: way.move, best }] : []
  })
  const options = found.toSorted((a, b) => standingOf(b.best.totals) - standingOf(a.best.totals))
  const [best] = options
  const chosen = options.findIndex((option) => nameOf(option.move) === chosenName)
  const own = options[chosen]
  if (!best || !own) throw new Error(`nothing found after ${chosenName}`)
  const lost = tenths(standingOf(best.best.totals) - standingOf(own.best.totals))
  const guess = from.moves.length > at ? from.moves.slice(at) : []
  return {
    index: n,
    at,
    turn: to.turns > from.turns ? from.turns + 1 : null,
    options: options.map((option) => ({
      move: option.move,
      expected: expectedOf(option.best.totals),
      exact: option.best.exact,
    })),
    chosen,
    lost: lostOf(best.best, own.best, lost),
    class: classOf(lost, isRedMove(from, move)),
    line: [...guess, best.move, ...linesOf(best.best.line)],
  }
}

const lostOf = ({ totals: best }: Found, { totals: own }: Found, standing: number): Expected => ({
  standing,
  conduct: best.conduct === null || own.conduct === null ? null : tenths(best.conduct - own.conduct),
  deal: best.deal === null || own.deal === null ? null : tenths(best.deal - own.deal),
})

/** Equal options are all best; the trainee's own first among them. */
export const bestOptions = ({ options }: DecisionReview): readonly OptionReview[] =>
  options.filter((it) => !isBetter(options[0]?.expected ?? it.expected, it.expected))
