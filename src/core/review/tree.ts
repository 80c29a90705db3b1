import type { Meeting } from '../meeting/meeting.ts'
import { play } from '../meeting/play.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Move } from '../transcript/move.ts'
import type { Made } from './decisions-made.ts'
import { nameOf, timeless } from './move-name.ts'

/** One thing that could be done at a position, and where it leads; played when first asked for, so that a line goes on in place. */
export interface Way {
  readonly move: Move
  readonly to: () => Meeting
}

/**
 * The positions of a review [R4]: those of the meeting as it was, with their times, and beside them what else could be done, each
 * played once. A position is the way that led there and nothing else: whatever rules a meeting is graded by, nothing is taken for
 * equal that is not.
 */
export interface Tree {
  /** Positions played so far. */
  readonly positions: () => number
  /** Counts positions played beside the tree. */
  readonly count: (positions: number) => void
  /** An open move and where it leads. Throws where it turns out to be refused. */
  readonly way: (meeting: Meeting, move: Move) => Way
  /** The same for a move that may be refused: null there. */
  readonly attempt: (meeting: Meeting, move: Move) => Way | null
}

export function growTree(made: readonly Made[]): Tree {
  const ways = new WeakMap<Meeting, Map<string, Way>>()
  let played = 0
  const waysAt = (meeting: Meeting): Map<string, Way> => {
    const known = ways.get(meeting) ?? new Map<string, Way>()
    ways.set(meeting, known)
    return known
  }
  const step = (from: Meeting, move: Move): Meeting | Refusal => {
    played += 1
    return play(from, move)
  }
  const untried = (from: Meeting, move: Move): Way => {
    let reached: Meeting | undefined
    return {
      move,
      to() {
        if (reached) return reached
        const next = step(from, move)
        if (isRefusal(next)) throw new Error(`${nameOf(move)} is refused: ${next.detail}`)
        reached = next
        return next
      },
    }
  }
  for (const { from, move, to } of made) waysAt(from).set(nameOf(move), { move, to: () => to })
  return {
    positions: () => played,
    count: (positions) => {
      played += positions
    },
    way(meeting, move) {
      const known = waysAt(meeting)
      const name = nameOf(move)
      const way = known.get(name) ?? untried(meeting, timeless(move))
      known.set(name, way)
      return way
    },
    attempt(meeting, move) {
      const known = waysAt(meeting).get(nameOf(move))
      if (known) return known
      const bare = timeless(move)
      const to = step(meeting, bare)
      if (isRefusal(to)) return null
      const way = { move: bare, to: () => to }
      waysAt(meeting).set(nameOf(move), way)
      return way
    },
  }
}
