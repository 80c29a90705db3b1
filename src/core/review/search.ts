import type { Totals } from '../grading/grade.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { play } from '../meeting/play.ts'
import { isRefusal } from '../refusal.ts'
import type { Move } from '../transcript/move.ts'
import { nameOf, timeless } from './move-name.ts'
import { optionsAt } from './options.ts'
import { asModel, type Policy } from './policies.ts'
import { keyOf } from './position-key.ts'
import { isBetter, totalsNow } from './standing.ts'

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
  /** Positions played so far. */
  readonly positions: () => number
  readonly best: (meeting: Meeting) => Found | undefined
  readonly child: (meeting: Meeting, move: Move) => Meeting
  /** Plays a position to its end by a policy, and keeps for every position on the way the best that is known from it. */
  readonly tryOut: (meeting: Meeting, policy: Policy) => void
  /** The model player from here, unless he was there before. */
  readonly tryModel: (meeting: Meeting) => void
  /** Takes what is known after a move as known before it. */
  readonly climb: (meeting: Meeting, move: Move, after: Meeting) => void
  /** Sees every way on. False where that takes more than `most` positions, or where offers are too many to see. */
  readonly exhaust: (meeting: Meeting, most: number) => Generator<void, boolean>
}

/** A search with its transposition table: all positions of one meeting's case, persona, seed and temper. */
export function openSearch(): Search {
  const known = new Map<string, Found>()
  const byModel = new Set<string>()
  const keys = new WeakMap<Meeting, string>()
  let played = 0

  const key = (meeting: Meeting): string => {
    const made = keys.get(meeting) ?? keyOf(meeting)
    keys.set(meeting, made)
    return made
  }
  const keep = (at: string, found: Found): Found => {
    const before = known.get(at)
    if (before && (before.exact || !(found.exact || isBetter(found.totals, before.totals))))
      return before
    known.set(at, found)
    return found
  }
  const step = (meeting: Meeting, move: Move): Meeting | null => {
    const next = play(meeting, move)
    played += 1
    return isRefusal(next) ? null : next
  }
  const atEnd = (meeting: Meeting): Found =>
    known.get(key(meeting)) ??
    keep(key(meeting), { totals: totalsNow(meeting), line: null, exact: true })
  const best = (meeting: Meeting): Found | undefined =>
    meeting.ended ? atEnd(meeting) : known.get(key(meeting))

  const run = (meeting: Meeting, policy: Policy, stops: (at: string) => boolean): void => {
    const way: { readonly at: string; readonly move: Move }[] = []
    let now = meeting
    while (!now.ended && way.length < LONGEST) {
      const at = key(now)
      const before = known.get(at)
      if (before && (before.exact || stops(at) || policy.isGoing(before.line))) break
      if (!before) stops(at)
      const move = timeless(policy.next(now))
      const next = step(now, move)
      if (!next) return
      way.push({ at, move })
      now = next
    }
    if (way.length >= LONGEST && !now.ended) return
    let found = best(now)
    for (const { at, move } of way.reverse()) {
      if (!found) return
      found = keep(at, { totals: found.totals, line: { move, rest: found.line }, exact: false })
    }
  }

  function* exhaust(meeting: Meeting, until: number, depth: number): Generator<void, Found | null> {
    const at = key(meeting)
    const before = known.get(at)
    if (before?.exact) return before
    if (meeting.ended) return atEnd(meeting)
    const { moves, whole } = optionsAt(meeting)
    if (!whole || depth > LONGEST) return null
    let most: Found | null = null
    for (const move of moves) {
      if (played >= until) return null
      if (played % PAUSE === 0) yield
      const next = step(meeting, move)
      const found = next && (yield* exhaust(next, until, depth + 1))
      if (!found) return null
      const line = { move, rest: found.line }
      if (!most || isBetter(found.totals, most.totals))
        most = { totals: found.totals, line, exact: true }
    }
    return most && keep(at, most)
  }

  return {
    positions: () => played,
    best,
    child: (meeting, move) => {
      const next = step(meeting, move)
      if (!next) throw new Error(`${nameOf(move)} was open and is refused`)
      return next
    },
    tryOut: (meeting, policy) => run(meeting, policy, () => false),
    tryModel: (meeting) => run(meeting, asModel, (at) => byModel.has(at) || !byModel.add(at)),
    climb: (meeting, move, after) => {
      const found = best(after)
      if (found)
        keep(key(meeting), {
          totals: found.totals,
          line: { move: timeless(move), rest: found.line },
          exact: false,
        })
    },
    *exhaust(meeting, most) {
      return (yield* exhaust(meeting, played + most, 0)) !== null
    },
  }
}

/** Positions between two breaths of an exhaustive search. */
const PAUSE = 32
