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

/** The same by merit: how much of a loss the cap of a red trap, or the bound at 0, hides. */
export const meritOf = ({ merit, deal }: Totals): number =>
  standingOf({ conduct: merit, deal, merit })

// A tenth of conduct moves the standing by a twentieth at least: merit decides only between equals.
const BETWEEN_EQUALS = 1e-4
const HAIR = 1e-9

const rankOf = (totals: Totals): number => standingOf(totals) + BETWEEN_EQUALS * meritOf(totals)

export const isBetter = (one: Totals, other: Totals): boolean => rankOf(one) > rankOf(other) + HAIR

/** For sorting, the better first. */
export const byRank = (one: Totals, other: Totals): number => rankOf(other) - rankOf(one)
