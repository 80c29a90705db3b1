import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import { type Review, reviewing } from '../../../src/core/review/review.ts'

/** A review taken to its end. */
export const reviewed = (meeting: Meeting, positions: number): Review => {
  const work = reviewing(meeting, { positions })
  let step = work.next()
  while (!step.done) step = work.next()
  if (isRefusal(step.value)) throw new Error(step.value.detail)
  return step.value
}
