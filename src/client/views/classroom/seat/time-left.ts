import { type Clock, leftMs, runMs } from '../../../../core/classroom/clock.ts'

/**
 * ms until somebody's time is over, by the host's clock `now`: his meeting's own, which an extension lengthens [CR9], or the
 * activity's, whichever ends first; null where neither has a limit. `run` is null while he reads his brief.
 */
export function timeLeft(
  clock: Clock,
  run: { readonly beganRunMs: number; readonly beganExtendedMs: number } | null,
  limitMs: number | null,
  now: number,
): number | null {
  const activity = leftMs(clock, now)
  if (run === null || limitMs === null) return activity
  const given = limitMs + clock.extendedMs - run.beganExtendedMs
  const own = Math.max(0, given - (runMs(clock, now) - run.beganRunMs))
  return activity === null ? own : Math.min(activity, own)
}
