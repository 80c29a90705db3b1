import type { Meeting } from '../meeting/meeting.ts'
import type { Move } from '../transcript/move.ts'
import { openCourse } from './course.ts'
import { isDecent } from './policies.ts'
import { openSearch } from './search.ts'
import { meritOf, standingOf } from './standing.ts'
import { growTree } from './tree.ts'
import { type Class, classOf, isRedMove } from './verdict.ts'

/** One of several moves, against the best of them. */
export interface Weighed {
  readonly move: Move
  /** Points of standing lost on merit, 0 or more, to a hundredth. */
  readonly lost: number
  readonly class: Class
}

/** Positions that weighing one move's alternatives may play [D]: two seconds or so. */
export const POSITIONS_A_DECISION = 1200
/** Of these, what an attempt to see everything may take. */
const EXHAUST = 1 / 4

/**
 * Weighs moves that could be made at a place of a meeting that goes on, each by the best line that was found after it, as a review
 * does for a decision of a finished one [CR18]. Moves must be open there. Yields the share done, 0–1; whoever calls may stop.
 */
export function* weighing(
  from: Meeting,
  moves: readonly Move[],
  positions = POSITIONS_A_DECISION,
): Generator<number, readonly Weighed[]> {
  const tree = growTree([])
  const search = openSearch(tree)
  const ways = moves.map((move) => tree.way(from, move))
  // Each option in its turn is taken for what was done, so that all get the same search.
  const courses = ways.map(({ move, to }) =>
    openCourse(tree, search, [{ at: from.moves.length, from, move, to: to() }]),
  )
  const spent = (): boolean => tree.positions() >= positions
  const share = (): number => Math.min(1, tree.positions() / positions)
  const [first] = courses
  if (!first) return []
  // The end of a meeting is often small enough to be seen whole.
  for (const _ of first.exhaust(0, Math.ceil(positions * EXHAUST))) yield share()
  if (!ways.every((way) => search.best(way.to())?.exact)) {
    first.sound(0)
    yield share()
    // Once each with its own line, and once more with the best of the others'.
    for (const briefly of [false, true])
      for (const [i, way] of ways.entries()) {
        courses[(i + 1) % courses.length]?.weigh(0, way, briefly)
        courses[i]?.defend(0)
        yield share()
      }
    for (const course of courses) for (const _ of course.settle(0, spent)) yield share()
    for (const course of courses) course.defend(0)
  }
  const found = ways.map((way) => {
    const best = search.best(way.to())
    if (!best) throw new Error('an option without an end')
    return best.totals
  })
  const most = {
    standing: Math.max(...found.map(standingOf)),
    merit: Math.max(...found.map(meritOf)),
  }
  return found.map((totals, i) => {
    const move = moves[i] as Move // found has an entry a move
    const byBoth = Math.max(most.standing - standingOf(totals), most.merit - meritOf(totals))
    const lost = Math.round(byBoth * 100) / 100
    const judged = { lost, red: isRedMove(from, move), decent: isDecent(from, move) }
    return { move, lost, class: classOf(judged) }
  })
}
