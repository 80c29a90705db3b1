import { useEffect, useState } from 'react'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { isTimed } from '../../../core/meeting/play.ts'
import { elapsedMs, session } from '../../page.ts'
import { isLast, timeLeftMs } from '../../time-left.ts'
import { useText } from '../use-session.ts'

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** What is left of a timed meeting. */
export function Clock({ meeting }: { readonly meeting: Meeting }) {
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
  return <ClockFace leftMs={timeLeftMs(meeting, now)} />
}

/** What is left, told in minutes and seconds. */
export function ClockFace({ leftMs }: { readonly leftMs: number }) {
  const t = useText()
  const seconds = Math.ceil(leftMs / 1000)
  return (
    <p className={isLast(leftMs) ? 'clock last' : 'clock'} role="timer">
      <span className="unseen">{t('meeting.time-left')}</span>
      {Math.floor(seconds / 60)}:{twoDigits(seconds % 60)}
    </p>
  )
}
