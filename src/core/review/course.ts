import type { Meeting } from '../meeting/meeting.ts'
import type { Move } from '../transcript/move.ts'
import type { Made } from './decisions-made.ts'
import { nameOf } from './move-name.ts'
import { optionsAt } from './options.ts'
import { following, isDecent, waysAt } from './policies.ts'
import type { Line, Search } from './search.ts'
import { standingOf } from './standing.ts'

/** One thing that could be done at a decision, and where it leads; played when first asked for, so that a line goes on in place. */
export interface Way {
  readonly move: Move
  readonly to: () => Meeting
}

/** The decisions of a meeting with what the search knows of them, and the pieces of work that make it know more. */
export interface Course {
  readonly at: (n: number) => Made
  readonly options: (n: number) => readonly Way[]
  readonly isTried: (n: number) => boolean
  /** What is known after each decision is known before it, from the last to the first. */
  readonly climb: () => void
  readonly exhaust: (n: number, most: number) => Generator<void, boolean>
  /** First lines from a decision: the model player's, that of the decision before, and other ways of bargaining. */
  readonly sound: (n: number) => void
  /** Lines after an option: the best one known beside it, and where `briefly` is false the model player's. */
  readonly weigh: (n: number, option: Way, briefly: boolean) => void
  /** The best line found beside what was chosen is tried after it. */
  readonly defend: (n: number) => void
  /** The decision before `end` that lost most and was not polished yet; -1 for none. */
  readonly worst: (end: number) => number
  /** Looks for a better way on after what was chosen: along its best line, what else could be said at each place. */
  readonly polish: (n: number, stop: () => boolean) => Generator<void>
}

export function openCourse(search: Search, made: readonly Made[]): Course {
  const ways: (readonly Way[] | undefined)[] = []
  const polished = new Set<number>()
  const at = (n: number): Made => {
    const it = made[n]
    if (!it) throw new Error(`no decision ${n}`)
    return it
  }
  const lineFrom = (meeting: Meeting): Line | null => search.best(meeting)?.line ?? null
  const standingAt = (meeting: Meeting): number => {
    const found = search.best(meeting)
    return found ? standingOf(found.totals) : 0
  }
  const options = (n: number): readonly Way[] => {
    const { from, move: done, to: reached } = at(n)
    ways[n] ??= optionsAt(from, done).moves.map((move) =>
      wayTo(search, from, move, nameOf(move) === nameOf(done) ? reached : null),
    )
    return ways[n]
  }
  return {
    at,
    options,
    isTried: (n) => ways[n] !== undefined,
    climb() {
      for (let n = made.length - 1; n >= 0; n--) search.climb(at(n).from, at(n).move, at(n).to)
    },
    *exhaust(n, most) {
      const seen = yield* search.exhaust(at(n).from, most)
      if (seen) for (const { move, to } of options(n)) search.climb(at(n).from, move, to())
      return seen
    },
    sound(n) {
      const { from } = at(n)
      const before = made[n - 1]
      search.tryModel(from)
      if (before) search.tryOut(from, following(lineFrom(before.from)))
      for (const way of waysAt(from)) search.tryOut(from, way)
    },
    weigh(n, { move, to }, briefly) {
      const { from, to: reached } = at(n)
      const after = to()
      if (after === reached) return
      const line = lineFrom(from)
      if (!briefly && isDecent(from, move)) search.tryModel(after)
      search.tryOut(after, following(line))
      search.climb(from, move, after)
    },
    defend(n) {
      const { from, to } = at(n)
      search.tryOut(to, following(lineFrom(from)))
      search.tryOut(to, following(lineFrom(to), true))
      search.climb(from, at(n).move, to)
    },
    worst(end) {
      let [most, found] = [0, -1]
      for (let n = 0; n < end; n++) {
        const lost = standingAt(at(n).from) - standingAt(at(n).to)
        if (polished.has(n) || lost <= most) continue
        most = lost
        found = n
      }
      return found
    },
    *polish(n, stop) {
      polished.add(n)
      let now = at(n).to
      const path: { readonly from: Meeting; readonly move: Move; readonly to: Meeting }[] = []
      for (let line = lineFrom(now); line && !now.ended; line = lineFrom(now)) {
        for (const move of optionsAt(now).moves) {
          if (stop()) return
          if (nameOf(move) === nameOf(line.move) || !isDecent(now, move)) continue
          const after = search.child(now, move)
          search.tryOut(after, following(line))
          search.climb(now, move, after)
          yield
        }
        const best = lineFrom(now) ?? line
        const to = search.child(now, best.move)
        path.push({ from: now, move: best.move, to })
        now = to
      }
      for (const it of path.reverse()) search.climb(it.from, it.move, it.to)
    },
  }
}

const wayTo = (search: Search, from: Meeting, move: Move, reached: Meeting | null): Way => {
  let known = reached
  return {
    move,
    to: () => {
      known ??= search.child(from, move)
      return known
    },
  }
}
