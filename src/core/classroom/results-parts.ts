import * as v from 'valibot'
import { PERSONAS } from '../buyer/persona.ts'
import { ENDINGS } from '../meeting/ending.ts'
import { sideSchema } from './role.ts'

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

/** How many scored 0–9, 10–19 … 90–100. */
const spread = v.strictObject({ conduct: v.array(number), deal: v.array(number) })

export const resultParts = {
  /** The instructor: an activity that has ended. */
  results: v.strictObject({
    number,
    mode: v.picklist(['case', 'versus', 'tender']),
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
  }),
  /** The wall: what of it everybody may see — no single score but the best line's [CR37]. */
  summary: v.strictObject({
    persons: number,
    spread,
    missed: nullable(missed),
    best: nullable(best),
  }),
} as const
