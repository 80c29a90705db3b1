import { useEffect, useState } from 'react'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { isTimed } from '../../../core/meeting/play.ts'
import { elapsedMs, session } from '../../page.ts'
import { isLate, timeLeftMs } from '../../time-left.ts'
import { useText } from '../use-session.ts'

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** What is left of a timed meeting. */
export function Clock({ meeting }: { readonly meeting: Meeting }) {
  const t = useText()
  const timed = isTimed(meeting)
  const [now, setNow] = useState(elapsedMs)
  const runs = timed && !meeting.ended
  useEffect(() => {
    if (!runs) return
    const beat = setInterval(() => {
      setNow(elapsedMs())
      session.tick()
    }, 1000)
    return () => clearInterval(beat)
  }, [runs])
  if (!timed) return null
  const seconds = Math.ceil(timeLeftMs(meeting, now) / 1000)
  return (
    <p className={isLate(meeting, now) ? 'clock last' : 'clock'} role="timer">
      <span className="unseen">{t('meeting.time-left')}</span>
      {Math.floor(seconds / 60)}:{twoDigits(seconds % 60)}
    </p>
  )
}
