import * as v from 'valibot'
import type { Move } from '../../transcript/move.ts'
import type { Transcript } from '../../transcript/transcript.ts'
import { nullable, number, own, string, text } from '../part-shape.ts'
import { verdictSchema } from './asks.ts'

/** Besides these the class's meeting is drawn from `brief`, `scene`, `line/n` and `report`, which everyone has. */
export const voteParts = {
  /** Every vote on a move, in order: `ballot/1` … */
  ballot: v.strictObject({
    n: number,
    open: v.boolean(),
    options: v.array(
      v.strictObject({
        move: own<Move>(),
        /** What is said, as a choice of the scene is written; null for what is done without words. */
        words: nullable(text),
        /** It was put forward. */
        proposed: v.boolean(),
        /** By whom: told to the instructor, and to all when the vote is over. '' is the instructor. */
        by: nullable(string),
      }),
    ),
    /** How many have voted, and how many of those who are here have not. */
    voted: number,
    waiting: number,
    /** For each option; null where they are not told while the vote is open. */
    counts: nullable(v.array(number)),
    /** With the activity's clock these tell how much time is left. */
    openedRunMs: number,
    openedExtendedMs: number,
    seconds: nullable(number),
    decision: nullable(
      v.strictObject({
        why: v.picklist(['all', 'time', 'instructor', 'time-up']),
        option: nullable(number),
        drawn: v.boolean(),
      }),
    ),
    verdicts: nullable(v.array(verdictSchema)),
  }),
  /** A seat: what he votes for now. The instructor: by seat. */
  vote: v.strictObject({ seat: number, ballot: number, option: nullable(number) }),
  /** How somebody voted: a seat his own, the instructor by seat; `tally/0` is the class itself. Told with the verdicts. */
  tally: v.strictObject({
    seat: number,
    votes: number,
    judged: number,
    best: number,
    same: number,
    lost: nullable(number),
  }),
  /** The instructor: the class's meeting as it was played, to work out what was best. */
  transcript: own<Transcript>(),
} as const
