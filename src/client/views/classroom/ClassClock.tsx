import { type Clock, leftMs, runMs, signalOf } from '../../../core/classroom/clock.ts'
import { clockWords } from './desk/clock-words.ts'
import { useSecond } from './use-second.ts'
import { useClassText } from './words.ts'

interface Props {
  readonly clock: Clock
  readonly aheadMs: number
  /** What stages after this one have: signals are of all there is (K-148). */
  readonly laterMs?: number
  /** It has ended: the clock is not drawn on. */
  readonly over: boolean
}

/** The activity's clock: what is left of it, or how long it has run where nothing limits it. It changes colour at the signals. */
export function ClassClock({ clock, laterMs = 0, aheadMs, over }: Props) {
  const t = useClassText()
  useSecond()
  if (over) return null
  const now = Date.now() + aheadMs
  const left = leftMs(clock, now)
  const paused = clock.pausedAt !== null
  return (
    <p
      className="class-clock"
      role="timer"
      data-signal={signalOf(clock, now, laterMs) ?? undefined}
      data-paused={paused || undefined}
    >
      <span className="unseen">{t(left === null ? 'clock.run' : 'clock.left')}</span>
      {clockWords(left ?? runMs(clock, now))}
      {paused && <span className="class-clock-paused">{t('clock.paused')}</span>}
    </p>
  )
}
