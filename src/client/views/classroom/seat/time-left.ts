import { meetingMs } from '../../../../core/classroom/case-activity.ts'
import { type Clock, leftMs } from '../../../../core/classroom/clock.ts'

/**
 * ms until somebody's time is over, by the host's clock `now`: his meeting's own, or the activity's, whichever ends first; null where
 * neither has a limit. `run` is null while he reads his brief.
 */
export function timeLeft(
  clock: Clock,
  run: { readonly beganRunMs: number; readonly beganExtendedMs: number } | null,
  limitMs: number | null,
  now: number,
): number | null {
  const activity = leftMs(clock, now)
  const own =
    run === null || limitMs === null ? null : Math.max(0, limitMs - meetingMs(clock, run, now))
  if (activity === null || own === null) return activity ?? own
  return Math.min(activity, own)
}
