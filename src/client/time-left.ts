import type { Meeting } from '../core/meeting/meeting.ts'
import { isTimed, limitMsOf } from '../core/meeting/play.ts'

/** [D] The last minutes of a meeting: the clock is seen and heard to warn. */
const LAST_MS = 3 * 60_000

/** What is left of a timed meeting in ms, when the stopwatch stands at `nowMs`. */
export function timeLeftMs(meeting: Meeting, nowMs: number): number {
  const gone = meeting.ended ? meeting.elapsedMs : Math.max(nowMs, meeting.elapsedMs)
  return Math.max(0, limitMsOf(meeting) - gone)
}

export const isLast = (leftMs: number): boolean => leftMs < LAST_MS

export const isLate = (meeting: Meeting, nowMs: number): boolean =>
  isTimed(meeting) && isLast(timeLeftMs(meeting, nowMs))
