import * as v from 'valibot'
import { moveSchema } from '../../transcript/move.ts'
import { seatSchema } from '../ask-shape.ts'
import { fact, place } from '../fact-shape.ts'
import { verdictSchema } from './asks.ts'

export const voteFacts = [
  fact('ballot-opened', {}),
  /** An offer to be voted on, by a seat or the instructor (`null`). */
  fact('proposed', { by: v.nullable(seatSchema), move: moveSchema }),
  fact('voted', { seat: seatSchema, option: place }),
  /** The open vote is over, and this was done; `option` is null where the meeting's own time ran out. */
  fact('decided', {
    why: v.picklist(['all', 'time', 'instructor', 'time-up']),
    option: v.nullable(place),
    move: moveSchema,
  }),
  fact('judged', { activity: place, ballot: place, verdicts: v.array(verdictSchema) }),
] as const
