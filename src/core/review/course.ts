import type { Meeting } from '../meeting/meeting.ts'
import type { Made } from './decisions-made.ts'
import { nameOf } from './move-name.ts'
import { optionsAt } from './options.ts'
import { following, isClean, isDecent, waysAt } from './policies.ts'
import { type Reply, replyTo } from './reply.ts'
import type { Line, Search } from './search.ts'
import { meritOf } from './standing.ts'
import type { Tree, Way } from './tree.ts'

/** The decisions of a meeting with what the search knows of them, and the pieces of work that make it know more. */
export interface Course {
  readonly at: (n: number) => Made
  readonly options: (n: number) => readonly Way[]
  readonly isTried: (n: number) => boolean
  /** For a move at the table: what it and others bring on average; null elsewhere and until it was worked out. */
  readonly reply: (n: number) => Reply | null
  readonly workOutReply: (n: number) => void
  /** What is known after each decision is known before it, from the last to the first. */
  readonly climb: () => void
  readonly exhaust: (n: number, most: number) => Generator<void, boolean>
  /** First lines from a decision: the model player's, that of the decision before, and other ways of bargaining. */
  readonly sound: (n: number) => void
  /** Lines after an option: the best one known beside it, and where `briefly` is false the model player's. */
  readonly weigh: (n: number, option: Way, briefly: boolean) => void
  /** The best line found beside what was chosen is tried after it. */
  readonly defend: (n: number) => void
  /** The decision before `end` whose verdict is most in doubt and that was not polished yet; -1 for none. */
  readonly worst: (end: number) => number
  /** Looks for a better way on: along the best line after what was chosen, what else could be said at each place. */
  readonly polish: (n: number, stop: () => boolean) => Generator<void>
  /** The decisions before `end` at which so little was lost that it may be the search's own doing, the least first. */
  readonly close: (end: number) => readonly number[]
  /** Looks for a better way on both after what was chosen and after the best, and tries what is found on either side on the other. */
  readonly settle: (n: number, stop: () => boolean) => Generator<void>
}

/** Points: what a move that nobody should make is expected to cost at least before it is believed [D]. */
const SUSPECT = 3
/** Points: a loss below it is looked at from both sides before it is told [D]. */
const CLOSE = 4

export function openCourse(tree: Tree, search: Search, made: readonly Made[]): Course {
  const ways: (readonly Way[] | undefined)[] = []
  const replies: (Reply | null | undefined)[] = []
  const polished = new Set<number>()
  const at = (n: number): Made => {
    const it = made[n]
    if (!it) throw new Error(`no decision ${n}`)
    return it
  }
  const lineFrom = (meeting: Meeting): Line | null => search.best(meeting)?.line ?? null
  const standingAt = (meeting: Meeting): number => {
    const found = search.best(meeting)
    return found ? meritOf(found.totals) : 0
  }
  const options = (n: number): readonly Way[] => {
    const { from, move: done } = at(n)
    ways[n] ??= optionsAt(from, done).moves.map((move) => tree.way(from, move))
    return ways[n]
  }
  const climb = (n: number): void => search.climb(at(n).from, tree.way(at(n).from, at(n).move))
  const climbOptions = (n: number): void => {
    for (const way of options(n)) search.climb(at(n).from, way)
  }
  const lostAt = (n: number): number => standingAt(at(n).from) - standingAt(at(n).to)
  /** After what was chosen; where that should not be said and seems to cost little, after the best decent thing beside it. */
  const startOf = (n: number): Meeting => {
    const { from, move, to } = at(n)
    if (isDecent(from, move) || lostAt(n) > SUSPECT) return to
    const beside = options(n)
      .filter((it) => it.to() !== to && isDecent(from, it.move))
      .toSorted((a, b) => standingAt(b.to()) - standingAt(a.to()))
    return beside[0]?.to() ?? to
  }
  /** Along the best line known from a position: what else could be said at each place, and the line gone on with after it. */
  function* improve(start: Meeting, stop: () => boolean): Generator<void> {
    let now = start
    const path: { readonly from: Meeting; readonly way: Way }[] = []
    for (let line = lineFrom(now); line && !now.ended; line = lineFrom(now)) {
      for (const move of optionsAt(now).moves) {
        if (stop()) break
        if (nameOf(move) === nameOf(line.move) || !isDecent(now, move)) continue
        const way = tree.way(now, move)
        search.tryOut(way.to(), following(line))
        search.climb(now, way)
        yield
      }
      const way = tree.way(now, (lineFrom(now) ?? line).move)
      path.push({ from: now, way })
      if (stop()) break
      now = way.to()
    }
    for (const { from, way } of path.reverse()) search.climb(from, way)
  }
  return {
    at,
    options,
    isTried: (n) => ways[n] !== undefined,
    reply: (n) => replies[n] ?? null,
    workOutReply(n) {
      replies[n] ??= replyTo(at(n).from, at(n).move, tree.count)
    },
    climb() {
      for (let n = made.length - 1; n >= 0; n--) climb(n)
    },
    *exhaust(n, most) {
      const seen = yield* search.exhaust(at(n).from, most)
      if (seen) climbOptions(n)
      return seen
    },
    sound(n) {
      const { from } = at(n)
      const before = made[n - 1]
      search.tryModel(from)
      if (before) search.tryOut(from, following(lineFrom(before.from)))
      for (const way of waysAt(from)) search.tryOut(from, way)
    },
    weigh(n, way, briefly) {
      const { from, to: reached } = at(n)
      const { move } = way
      const after = way.to()
      if (after === reached) return
      const line = lineFrom(from)
      if (!briefly && isDecent(from, move)) search.tryModel(after)
      search.tryOut(after, following(line, !isClean(line, from)))
      search.climb(from, way)
    },
    defend(n) {
      const { from, to } = at(n)
      search.tryOut(to, following(lineFrom(from)))
      const own = lineFrom(to)
      if (!isClean(own, to)) search.tryOut(to, following(own, true))
      climb(n)
    },
    worst(end) {
      let [most, found] = [0, -1]
      for (let n = 0; n < end; n++) {
        const lost = lostAt(n) + (isDecent(at(n).from, at(n).move) ? 0 : SUSPECT)
        if (polished.has(n) || lost <= most) continue
        most = lost
        found = n
      }
      return found
    },
    *polish(n, stop) {
      polished.add(n)
      yield* improve(startOf(n), stop)
      climbOptions(n)
    },
    close: (end) =>
      Array.from({ length: end }, (_, n) => n)
        .filter((n) => lostAt(n) > 0 && lostAt(n) < CLOSE)
        .toSorted((a, b) => lostAt(a) - lostAt(b)),
    *settle(n, stop) {
      const { from, move } = at(n)
      const sides = [move, lineFrom(from)?.move ?? move].map((it) => tree.way(from, it).to())
      for (const side of sides) yield* improve(side, stop)
      const lines = sides.map(lineFrom)
      for (const side of sides)
        for (const line of lines) search.tryOut(side, following(line, !isClean(line, side)))
      climbOptions(n)
    },
  }
}
