import { useEffect, useState } from 'react'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { isTimed, limitMsOf } from '../../../core/meeting/play.ts'
import { elapsedMs, session } from '../../page.ts'
import { useText } from '../use-session.ts'

const twoDigits = (n: number): string => String(n).padStart(2, '0')
const LAST_MS = 3 * 60_000

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
  const gone = meeting.ended ? meeting.elapsedMs : Math.max(now, meeting.elapsedMs)
  const leftMs = Math.max(0, limitMsOf(meeting) - gone)
  return <ClockFace leftMs={leftMs} />
}

/** What is left, told in minutes and seconds. */
export function ClockFace({ leftMs }: { readonly leftMs: number }) {
  const t = useText()
  const seconds = Math.ceil(leftMs / 1000)
  return (
    <p className={leftMs < LAST_MS ? 'clock last' : 'clock'} role="timer">
      <span className="unseen">{t('meeting.time-left')}</span>
      {Math.floor(seconds / 60)}:{twoDigits(seconds % 60)}
    </p>
  )
}
