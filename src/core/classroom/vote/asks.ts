import * as v from 'valibot'
import { CLASSES } from '../../review/verdict.ts'
import { packageSchema } from '../../transcript/move.ts'
import { ask, place } from '../ask-shape.ts'

const id = v.pipe(v.string(), v.maxLength(80))
const offer = v.strictObject({
  package: packageSchema,
  if: v.exactOptional(id),
  /** The manner it is made in: a choice of the table. */
  say: v.exactOptional(id),
})
export type OfferAsked = Readonly<v.InferOutput<typeof offer>>

/** What an option would have lost on the best of its vote: points of standing, 0 or more [R5]. */
export const verdictSchema = v.strictObject({
  lost: v.pipe(v.number(), v.minValue(0), v.maxValue(200)),
  class: v.picklist(CLASSES),
})
export type Verdict = Readonly<v.InferOutput<typeof verdictSchema>>

/** `option` counts from one; a later vote of the same seat takes the place of the earlier. */
export const voteSeatAsks = [
  ask('vote', { activity: place, ballot: place, option: place }),
  /** Puts an offer on the list that is voted on. */
  ask('propose', { activity: place, ballot: place, offer }),
] as const

export const voteDeskAsks = [
  ask('open-ballot', {}),
  ask('close-ballot', { ballot: place }),
  ask('put-forward', { ballot: place, offer }),
  /** What the instructor's own machine has worked out of a closed vote, an entry an option in their order [CR18]. */
  ask('judge', {
    activity: place,
    ballot: place,
    verdicts: v.pipe(v.array(verdictSchema), v.maxLength(40)),
  }),
] as const
