import { gradableOf } from '../grading/gradable.ts'
import { type Totals, totalsOf } from '../grading/grade.ts'
import type { Meeting } from '../meeting/meeting.ts'

/**
 * What lines are ordered by [R2]: conduct, and where something is bargained the mean of conduct and deal. It orders and nothing
 * else: what is shown are the two totals. 0–100; where nothing could be graded 0.
 */
export const standingOf = ({ conduct, deal }: Totals): number =>
  deal === null ? (conduct ?? 0) : ((conduct ?? 0) + deal) / 2

/** Totals of a meeting as it stands, as its report would have them. */
export const totalsNow = (meeting: Meeting): Totals => totalsOf(gradableOf(meeting))

const HAIR = 1e-9
export const isBetter = (one: Totals, other: Totals): boolean =>
  standingOf(one) > standingOf(other) + HAIR
