import { useCallback, useEffect, useRef, useState } from 'react'
import type { Meeting } from '../../../../core/meeting/meeting.ts'
import { type ReviewState, runReview } from '../../../review/run-review.ts'

/** The report is read first; the search begins when the page has been at rest. */
const AFTER_MS = 600

/** The review of a finished meeting as it fills in, and how to stop it and go on. */
export function useReview(meeting: Meeting): {
  readonly state: ReviewState | null
  readonly stop: () => void
  readonly again: () => void
} {
  const [state, setState] = useState<ReviewState | null>(null)
  const ended = useRef<() => void>(() => undefined)
  const again = useCallback(() => {
    ended.current()
    ended.current = runReview(meeting, setState)
  }, [meeting])
  useEffect(() => {
    setState(null)
    // One that was cut off, as when a class's round ends, has no end that others could be compared with.
    if (!meeting.ended) return
    const timer = setTimeout(again, AFTER_MS)
    return () => {
      clearTimeout(timer)
      ended.current()
    }
  }, [again, meeting.ended])
  return { state, stop: () => ended.current(), again }
}
