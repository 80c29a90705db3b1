import * as v from 'valibot'

/**
 * The clock of an activity. Its times are of the day, ms, as facts were stamped: where it stands is told by them alone, so it goes on
 * unharmed whatever was killed meanwhile [CR7].
 */
export const clockSchema = v.strictObject({
  startedAt: v.number(),
  /** Stopped then, and not yet going again. */
  pausedAt: v.nullable(v.number()),
  /** How long it was stopped in all before. */
  stoppedMs: v.number(),
  extendedMs: v.number(),
  /** Before any extension; null where nothing limits it. */
  limitMs: v.nullable(v.number()),
})
export type Clock = Readonly<v.InferOutput<typeof clockSchema>>

/** Minutes left at which everyone is told (K-148). */
export const SIGNALS = [10, 2] as const

export const startClock = (at: number, limitMs: number | null): Clock => ({
  startedAt: at,
  pausedAt: null,
  stoppedMs: 0,
  extendedMs: 0,
  limitMs,
})

/** How long the clock has run, without the time it was stopped. */
export const runMs = (clock: Clock, now: number): number =>
  Math.max(0, (clock.pausedAt ?? now) - clock.startedAt - clock.stoppedMs)

/** null where nothing limits it; never below 0. */
export const leftMs = (clock: Clock, now: number): number | null =>
  clock.limitMs === null ? null : Math.max(0, clock.limitMs + clock.extendedMs - runMs(clock, now))

export const pause = (clock: Clock, at: number): Clock =>
  clock.pausedAt === null ? { ...clock, pausedAt: at } : clock

export const resume = (clock: Clock, at: number): Clock =>
  clock.pausedAt === null
    ? clock
    : { ...clock, pausedAt: null, stoppedMs: clock.stoppedMs + at - clock.pausedAt }

export const extend = (clock: Clock, ms: number): Clock => ({
  ...clock,
  extendedMs: clock.extendedMs + ms,
})

/** The host was down from `from` to `at`: nobody could do anything, so the time does not count. */
export const skip = (clock: Clock, from: number, at: number): Clock =>
  clock.pausedAt === null
    ? { ...clock, stoppedMs: clock.stoppedMs + Math.max(0, at - Math.max(from, clock.startedAt)) }
    : clock

/**
 * The last signal that has been given, in minutes left; null before the first. `laterMs`: what the stages after the clock's own have.
 */
export const signalOf = (
  clock: Clock,
  now: number,
  laterMs = 0,
): (typeof SIGNALS)[number] | null => {
  const left = leftMs(clock, now)
  return left === null
    ? null
    : (SIGNALS.findLast((minutes) => left + laterMs <= minutes * 60_000) ?? null)
}
