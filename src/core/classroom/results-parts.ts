import * as v from 'valibot'
import { PERSONAS } from '../buyer/persona.ts'
import { ENDINGS } from '../meeting/ending.ts'
import type { OpenBargaining } from '../scenario/scenario.ts'
import { own } from './part-shape.ts'
import { sideSchema } from './role.ts'
import { visitParts } from './visit/parts.ts'
import { voteParts } from './vote/parts.ts'

/** What came of an activity: the shapes of its parts [CR33]. */
const text = v.strictObject({ zh: v.string(), en: v.string() })
const number = v.number()
const nullable = v.nullable
const byCount = v.strictObject({ vendor: number, customer: number })

/** Every deal in one picture. */
export const pictureSchema = v.strictObject({
  frontier: v.array(byCount),
  nash: v.array(byCount),
  bestJoint: number,
  reservation: byCount,
  deals: v.array(v.strictObject({ table: number, ...byCount.entries })),
  breakdowns: v.array(number),
  /** At a tender that is over: what last words that were not signed would have been worth [CR77]. */
  offered: v.exactOptional(v.array(v.strictObject({ table: number, ...byCount.entries }))),
})

/** How somebody did. Scores are 0…100, null where nothing could be graded; `points`, of his side, only between two teams. */
const scored = v.strictObject({
  seat: number,
  name: v.string(),
  persona: nullable(v.picklist(PERSONAS)),
  decisions: number,
  conduct: nullable(number),
  deal: nullable(number),
  rubrics: v.record(v.string(), number),
  ended: nullable(v.picklist(ENDINGS)),
  elapsedMs: number,
  table: nullable(number),
  side: nullable(sideSchema),
  points: nullable(number),
  /** At a tender: which, and of a vendor which he was. */
  tender: v.exactOptional(v.strictObject({ number, vendor: nullable(number) })),
  /** How he voted, where the class decided [CR46]. */
  tally: v.exactOptional(voteParts.tally),
})

/** A line that cost more than another that was open: over everybody who said it at that place [CR35]. */
const missed = v.strictObject({
  knot: v.string(),
  /** What had been said to him; null where the meeting began with it. */
  before: nullable(text),
  said: text,
  better: text,
  /** The judgement that cost most. */
  code: v.string(),
  /** Points of conduct, of all who said it together. */
  lost: number,
  /** How many said it, and how many could have. */
  times: number,
  of: number,
})

/** The line that earned most [CR36]. */
const best = v.strictObject({
  seat: number,
  name: v.string(),
  before: nullable(text),
  said: text,
  code: v.string(),
  earned: number,
})

const bargaining = nullable(own<OpenBargaining>())
const option = voteParts.ballot.entries.options.item

/** The vote that lost most: the option that did, how many of all voted for it, and the best on the list [CR46]. */
const missedVote = v.strictObject({
  n: number,
  before: nullable(text),
  said: option,
  better: option,
  times: number,
  of: number,
  /** Points of standing, of all votes together. */
  lost: number,
})

/** How many scored 0–9, 10–19 … 90–100. */
const spread = v.strictObject({ conduct: v.array(number), deal: v.array(number) })

export const resultParts = {
  /** The instructor: an activity that has ended. */
  results: v.strictObject({
    number,
    mode: v.picklist(['case', 'versus', 'vote', 'visit', 'tender']),
    case: v.string(),
    title: text,
    startedAt: number,
    /** It is as it was kept when it ended, or nothing was: it cannot be played again under the rules there are now [CR39]. */
    kept: nullable(v.picklist(['stored', 'lost'])),
    persons: v.array(scored),
    spread,
    missed: v.array(missed),
    best: nullable(best),
    picture: nullable(pictureSchema),
    /** Of a tender: a picture for each vendor's card. */
    pictures: v.exactOptional(v.array(pictureSchema)),
    /** Where the class decided: how it did as one, and the vote that cost most. */
    vote: v.exactOptional(
      v.strictObject({ tally: voteParts.tally, bargaining, missed: nullable(missedVote) }),
    ),
    /** Of visits: what each table's brought to light. */
    visits: v.exactOptional(v.array(visitParts.found)),
  }),
  /** The wall: what of it everybody may see — no single score but the best line's [CR37]. */
  summary: v.strictObject({
    persons: number,
    spread,
    missed: nullable(missed),
    best: nullable(best),
  }),
} as const
