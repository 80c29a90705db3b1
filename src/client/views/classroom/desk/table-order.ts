import { type Clock, runMs } from '../../../../core/classroom/clock.ts'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { STUCK_MS } from './board-order.ts'

export type Match = PartOf<'match'>

/** For how long nothing was said or offered at a table that is still talking, ms of the activity's clock. */
export const quietMs = (match: Match, clock: Clock, now: number): number =>
  match.ended ? 0 : Math.max(0, runMs(clock, now) - match.stirredMs)

/** How much a table needs the instructor: where it has been quiet, the longest first; where a side has stepped out; who bargains; who signs; who has ended [CR76]. */
function needOf(match: Match, quiet: number): number {
  if (match.ended) return 0
  if (quiet >= STUCK_MS) return 4 + Math.min(quiet / 86_400_000, 0.9)
  if (match.away) return 3
  return match.sheet ? 1 : 2
}

/** The tables, first where the instructor is needed; equals by their numbers. */
export const byNeed = (
  matches: readonly Match[],
  quiet: (match: Match) => number,
): readonly Match[] =>
  matches.toSorted((a, b) => needOf(b, quiet(b)) - needOf(a, quiet(a)) || a.number - b.number)
