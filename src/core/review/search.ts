import type { Totals } from '../grading/grade.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Move } from '../transcript/move.ts'
import { optionsAt } from './options.ts'
import { asModel, type Policy } from './policies.ts'
import { isBetter, totalsNow } from './standing.ts'
import type { Tree, Way } from './tree.ts'

/** Moves to an end, the next one first; lines share their tails. */
export interface Line {
  readonly move: Move
  readonly rest: Line | null
}

/** The best that was found from a position: the totals its line was seen to end with. */
export interface Found {
  readonly totals: Totals
  readonly line: Line | null
  /** Nothing better exists: every way on was seen. */
  readonly exact: boolean
}

/** Decisions after which a line that is tried is given up: far above what patience allows [D]. */
const LONGEST = 80

export interface Search {
  readonly best: (meeting: Meeting) => Found | undefined
  /** Plays a position to its end by a policy, and keeps for every position on the way the best that is known from it. */
  readonly tryOut: (meeting: Meeting, policy: Policy) => void
  /** The model player from here, unless he was there before. */
  readonly tryModel: (meeting: Meeting) => void
  /** Takes what is known after a move as known before it. */
  readonly climb: (meeting: Meeting, way: Way) => void
  /** Sees every way on. False where that takes more than `most` positions, or where offers are too many to see. */
  readonly exhaust: (meeting: Meeting, most: number) => Generator<void, boolean>
}

/** What was found in a tree of positions. */
export function openSearch(tree: Tree): Search {
  const known = new WeakMap<Meeting, Found>()
  const byModel = new WeakSet<Meeting>()

  const keep = (meeting: Meeting, found: Found): Found => {
    const before = known.get(meeting)
    if (before && (before.exact || !(found.exact || isBetter(found.totals, before.totals))))
      return before
    known.set(meeting, found)
    return found
  }
  const best = (meeting: Meeting): Found | undefined =>
    known.get(meeting) ??
    (meeting.ended
      ? keep(meeting, { totals: totalsNow(meeting), line: null, exact: true })
      : undefined)
  const climb = (meeting: Meeting, { move, to }: Way): void => {
    const found = best(to())
    if (found)
      keep(meeting, { totals: found.totals, line: { move, rest: found.line }, exact: false })
  }

  const run = (
    meeting: Meeting,
    policy: Policy,
    isKnown: (meeting: Meeting) => boolean = () => false,
  ): void => {
    const path: { readonly from: Meeting; readonly way: Way }[] = []
    let now = meeting
    while (!now.ended && path.length < LONGEST) {
      const before = known.get(now)
      if (before && (before.exact || isKnown(now) || policy.isGoing(before.line))) break
      const way = tree.attempt(now, policy.next(now))
      if (!way) return
      path.push({ from: now, way })
      now = way.to()
    }
    if (path.length >= LONGEST && !now.ended) return
    for (const { from, way } of path.reverse()) climb(from, way)
  }

  function* exhaust(meeting: Meeting, until: number, depth: number): Generator<void, Found | null> {
    const before = best(meeting)
    if (before?.exact) return before
    const { moves, whole } = optionsAt(meeting)
    if (!whole || depth > LONGEST) return null
    let most: Found | null = null
    for (const option of moves) {
      if (tree.positions() >= until) return null
      if (tree.positions() % PAUSE === 0) yield
      const { move, to } = tree.way(meeting, option)
      const found = yield* exhaust(to(), until, depth + 1)
      if (!found) return null
      const line = { move, rest: found.line }
      if (!most || isBetter(found.totals, most.totals))
        most = { totals: found.totals, line, exact: true }
    }
    return most && keep(meeting, most)
  }

  return {
    best,
    climb,
    tryOut: (meeting, policy) => run(meeting, policy),
    tryModel: (meeting) =>
      run(meeting, asModel, (at) => {
        if (byModel.has(at)) return true
        byModel.add(at)
        return false
      }),
    *exhaust(meeting, most) {
      return (yield* exhaust(meeting, tree.positions() + most, 0)) !== null
    },
  }
}

/** Positions between two breaths of an exhaustive search. */
const PAUSE = 32
