import { type Clock, signalOf } from '../../../../core/classroom/clock.ts'
import { useSecond } from '../use-second.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly clock: Clock
  readonly aheadMs: number
}

/** Ten minutes left, two minutes left (K-148): said once to who listens, and seen until the next. */
export function Signals({ clock, aheadMs }: Props) {
  const t = useClassText()
  useSecond()
  const signal = signalOf(clock, Date.now() + aheadMs)
  return (
    <div className="signals" role="status">
      {signal !== null && <p data-signal={signal}>{t(`bargain.signal.${signal}`)}</p>}
    </div>
  )
}
