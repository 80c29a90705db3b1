import { useEffect, useState } from 'react'
import type { Clock } from '../../../../core/classroom/clock.ts'
import { ClockFace } from '../../meeting/Clock.tsx'
import { timeLeft } from './time-left.ts'

interface Props {
  readonly clock: Clock
  /** The meeting's place on the clock; null before it has begun. */
  readonly run: { readonly beganRunMs: number; readonly beganExtendedMs: number } | null
  /** The meeting's own limit, where it has one. */
  readonly limitMs: number | null
  /** Of the host's clock before one's own. */
  readonly aheadMs: number
}

/** What is left of somebody's time, by the host's clock. */
export function SeatClock({ clock, run, limitMs, aheadMs }: Props) {
  const [now, setNow] = useState(() => Date.now())
  const stands = clock.pausedAt !== null
  useEffect(() => {
    setNow(Date.now())
    if (stands) return
    const beat = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(beat)
  }, [stands])
  const left = timeLeft(clock, run, limitMs, now + aheadMs)
  return left === null ? null : <ClockFace leftMs={left} />
}
