import { isRefusal, type Refusal, refuse } from '../core/refusal.ts'
import { type Review, reviewing } from '../core/review/review.ts'
import { fromJson } from './file-input.ts'
import { refold } from './judge.ts'

const MOST_POSITIONS = 10_000_000

/** `review FILE [--positions N]`: what could have been had after each decision of a transcript. */
export const reviewText = (text: string, positions: string | undefined): Review | Refusal =>
  fromJson(text, (value) => {
    if (positions !== undefined && !/^[1-9]\d{0,7}$/.test(positions))
      return refuse('format/malformed', `--positions: a whole number from 1 to ${MOST_POSITIONS}`)
    const most = positions === undefined ? undefined : Number(positions)
    if (most !== undefined && most > MOST_POSITIONS)
      return refuse('format/malformed', `--positions: ${MOST_POSITIONS} at most`)
    const meeting = refold(value)
    if (isRefusal(meeting)) return meeting
    const work = reviewing(meeting, most === undefined ? {} : { positions: most })
    let step = work.next()
    while (!step.done) step = work.next()
    return step.value
  })
