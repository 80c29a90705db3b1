import * as v from 'valibot'
import { PERSONAS } from '../../buyer/persona.ts'
import { TEMPERS } from '../../negotiation/temper.ts'
import { MODES } from '../../transcript/rules.ts'
import { id, minutes } from '../settings-shape.ts'

/** Who sees how the votes fall before a vote is closed: the instructor's desk, the wall too, or every phone [CR17]. */
export const SHOWN_TO = ['desk', 'wall', 'all'] as const

/** The class plays one meeting and votes every move of it. */
export const voteSettings = v.strictObject({
  mode: v.literal('vote'),
  case: id,
  persona: v.picklist([...PERSONAS, 'mixed']),
  play: v.picklist(MODES),
  temper: v.exactOptional(v.picklist(TEMPERS)),
  /** For the whole activity; null for none. */
  minutes: v.nullable(minutes),
  /** For each vote; null where it is closed by hand or when everyone has voted. */
  seconds: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(600))),
  counts: v.picklist(SHOWN_TO),
  /** Whether the next vote opens when a move is played, or when the instructor opens it. */
  next: v.picklist(['at-once', 'by-hand']),
  /** Whether it is told after each vote what was best, or when the meeting is over. */
  reviews: v.picklist(['at-once', 'at-end']),
})
export type VoteSettings = Readonly<v.InferOutput<typeof voteSettings>>
