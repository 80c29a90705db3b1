import { type Clock, leftMs, signalOf } from '../../../../core/classroom/clock.ts'
import { useSecond } from '../use-second.ts'
import { useClassText } from '../words.ts'

const LITTLE_MS = 60_000 // of a stage [D]

interface Props {
  /** The stage's. */
  readonly clock: Clock
  /** What the stages after it have. */
  readonly laterMs: number
  readonly aheadMs: number
}

/** Ten and two minutes left of all there is (K-148), and the last minute of a stage: said once to who listens, and seen. */
export function StageSignal({ clock, laterMs, aheadMs }: Props) {
  const t = useClassText()
  useSecond()
  const now = Date.now() + aheadMs
  const left = leftMs(clock, now) ?? Number.POSITIVE_INFINITY
  const signal = signalOf(clock, now, laterMs)
  return (
    <div className="signals" role="status">
      {(signal === 2 || (signal === 10 && laterMs > 0)) && (
        <p data-signal={signal}>{t(`tender.signal.${signal}`)}</p>
      )}
      {signal !== 2 && left <= LITTLE_MS && <p data-signal="2">{t('tender.signal.stage')}</p>}
    </div>
  )
}
