import type { Totals } from '../grading/grade.ts'
import type { Ending } from '../meeting/ending.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Move } from '../transcript/move.ts'
import { type Course, openCourse } from './course.ts'
import { decisionsMade } from './decisions-made.ts'
import { nameOf } from './move-name.ts'
import { isDecent } from './policies.ts'
import type { Reply } from './reply.ts'
import { type Found, type Line, openSearch, type Search } from './search.ts'
import { byRank, meritOf, standingOf, totalsNow } from './standing.ts'
import { growTree } from './tree.ts'
import { type Class, classOf, isRedMove } from './verdict.ts'

/** What can be had: both totals as a report would show them, and the standing that orders them [R2]. 0–100, to a tenth. */
export interface Expected extends Pick<Totals, 'conduct' | 'deal'> {
  readonly standing: number
}

/** One thing that could have been done, and the best that was found after it. */
export interface OptionReview {
  readonly move: Move
  readonly expected: Expected
  /** Every way on was seen; else the true value may be higher. */
  readonly exact: boolean
  /** How it ends the meeting there and then; null where the meeting goes on. A blunder may be no more than his last patience. */
  readonly ends: Ending | null
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
  /** The same without the cap of a red trap taken earlier and the bound at 0, `lost.standing` at least: what the class goes by. */
  readonly onMerit: number
  readonly class: Class
  /** The best that was found, played to its end; a guess the trainee made later stands before it. */
  readonly line: readonly Move[]
  /** For an offer, a yes or walking out at a table; left out elsewhere. */
  readonly reply?: Reply
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
export const POSITIONS = 4800
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
  const tree = growTree(made)
  const search = openSearch(tree)
  const course = openCourse(tree, search, made)
  const told: string[] = []
  const breath = (share: number): Progress => ({
    share,
    positions: tree.positions(),
    decisions: [],
  })
  const news = (share: number): Progress => {
    const decisions = made.flatMap((_, n) => {
      const decision = course.isTried(n) ? reviewOf(search, course, n) : null
      const text = JSON.stringify(decision && [decision.options, decision.reply])
      if (!decision || told[n] === text) return []
      told[n] = text
      return [decision]
    })
    return { share, positions: tree.positions(), decisions }
  }

  // What was really reached can be had from everywhere on its way; the end is often small enough to be seen whole.
  course.climb()
  let open = made.length
  for (; open > 0; open--) {
    const seeing = course.exhaust(open - 1, Math.ceil(positions * EXHAUSTS))
    let seen = seeing.next()
    for (; !seen.done; seen = seeing.next()) yield breath(0)
    if (!seen.value) break
  }
  course.climb()
  yield news(AFTER_END)

  const spent = (): boolean => tree.positions() >= positions
  for (let n = 0; n < open && !spent(); n++) {
    course.sound(n)
    yield breath(AFTER_END)
  }
  course.climb()
  // Then what else could have been done, the last decision first.
  for (let n = open - 1; n >= 0; n--) {
    const share = AFTER_END + ((AFTER_OPTIONS - AFTER_END) * (open - n)) / open
    for (const option of course.options(n)) {
      course.weigh(n, option, spent())
      yield breath(share)
    }
    course.defend(n)
    course.climb()
    course.workOutReply(n)
    yield news(share)
  }
  for (let n = open; n < made.length; n++) course.workOutReply(n)
  const left = Math.max(1, positions - tree.positions())
  const searched = (): number =>
    1 - (1 - AFTER_OPTIONS) * Math.max(0, (positions - tree.positions()) / left)
  // A small loss may be no more than one side's better search: both sides get the same, until nothing new is found.
  function* settle(): Generator<Progress> {
    for (let before = -1; before < tree.positions(); ) {
      before = tree.positions()
      for (const n of course.close(open)) {
        if (spent()) return
        for (const _ of course.settle(n, spent)) yield breath(searched())
        course.climb()
        yield news(searched())
      }
    }
  }
  yield* settle()
  // Then those who lost most: was there no better way on after what they did?
  while (!spent()) {
    const n = course.worst(open)
    if (n < 0) break
    for (const _ of course.polish(n, spent)) yield breath(searched())
    for (let m = n + 1; m < open && !spent(); m++) course.defend(m)
    course.climb()
    yield news(searched())
  }
  yield* settle()
  // In a drill there is enough left to see the rest of it whole.
  for (let seen = true; seen && open > 0 && !spent(); ) {
    const seeing = course.exhaust(open - 1, positions - tree.positions())
    let step = seeing.next()
    for (; !step.done; step = seeing.next()) yield breath(searched())
    seen = step.value
    if (seen) open--
  }
  course.climb()
  yield news(1)
  const decisions = made.map((_, n) => reviewOf(search, course, n))
  const start = made[0]?.from
  const values = [start, ...made.map((it) => it.to)].map((it) => it && search.best(it)?.totals)
  return {
    standing: totalsNow(meeting).deal === null ? 'conduct' : 'conduct-and-deal',
    decisions,
    course: values.map((it) => expectedOf(it ?? totalsNow(meeting))),
    positions: tree.positions(),
    exact: decisions.every((it) => it.options.every(({ exact }) => exact)),
    timeUp: meeting.ended === 'time-up',
  }
}

/** Shares of the work after which a stage is over, for a bar of progress. */
const AFTER_END = 0.1
const AFTER_OPTIONS = 0.8

const expectedOf = (totals: Totals): Expected => ({
  conduct: totals.conduct,
  deal: totals.deal,
  standing: hundredths(standingOf(totals)),
})

/** A mean of two tenths has half a tenth. */
const hundredths = (points: number): number => Math.round(points * 100) / 100

const linesOf = (line: Line | null): readonly Move[] => {
  const moves: Move[] = []
  for (let at = line; at; at = at.rest) moves.push(at.move)
  return moves
}

function reviewOf(search: Search, course: Course, n: number): DecisionReview {
  const { at, from, move, to } = course.at(n)
  const chosenName = nameOf(move)
  const found = course.options(n).flatMap((way) => {
    const best = search.best(way.to())
    return best ? [{ move: way.move, ends: way.to().ended, best }] : []
  })
  const options = found.toSorted((a, b) => byRank(a.best.totals, b.best.totals))
  const [best] = options
  const chosen = options.findIndex((option) => nameOf(option.move) === chosenName)
  const own = options[chosen]
  if (!best || !own) throw new Error(`nothing found after ${chosenName}`)
  const lost = hundredths(standingOf(best.best.totals) - standingOf(own.best.totals))
  const onMerit = hundredths(Math.max(lost, meritOf(best.best.totals) - meritOf(own.best.totals)))
  const reply = course.reply(n)
  const guess = from.moves.length > at ? from.moves.slice(at) : []
  return {
    index: n,
    at,
    turn: to.spoken.find(({ n }) => n > from.turns)?.actor === 'seller' ? from.turns + 1 : null,
    options: options.map((option) => ({
      move: option.move,
      expected: expectedOf(option.best.totals),
      exact: option.best.exact,
      ends: option.ends,
    })),
    chosen,
    lost: lostOf(best.best, own.best, lost),
    onMerit,
    class: classOf({ lost: onMerit, red: isRedMove(from, move), decent: isDecent(from, move) }),
    line: [...guess, best.move, ...linesOf(best.best.line)],
    ...(reply ? { reply } : {}),
  }
}

const lostOf = ({ totals: best }: Found, { totals: own }: Found, standing: number): Expected => ({
  standing,
  conduct:
    best.conduct === null || own.conduct === null ? null : hundredths(best.conduct - own.conduct),
  deal: best.deal === null || own.deal === null ? null : hundredths(best.deal - own.deal),
})
