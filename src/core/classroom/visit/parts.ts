import * as v from 'valibot'
import { IMPACTS } from '../../scenario/scenario.ts'
import { nullable, number, saidPart, string, text } from '../part-shape.ts'
import { WHATS } from './company.ts'
import { STAGES, TASKS } from './settings.ts'
import { STANDINGS } from './standing.ts'

const bySide = v.strictObject({ vendor: number, customer: number })
const share = v.strictObject({ found: number, hidden: number })
const member = v.strictObject({
  seat: number,
  name: string,
  present: v.boolean(),
  /** A customer: who he plays, as he introduces himself. */
  plays: nullable(v.strictObject({ name: text, post: text })),
  /** A seller who brings a solution: what he is there for. */
  part: nullable(v.picklist(['consultant', 'designer', 'both'])),
})

/** What is said at a table comes as `said/n`. The clock of the class's activity is the stage's. */
const parts = {
  /** A seat: his table. The instructor and the wall: `visit/n`. */
  visit: v.strictObject({
    number,
    /** The team the sellers come from; null where they are of this one. */
    from: nullable(number),
    task: v.picklist(TASKS),
    stage: v.picklist(STAGES),
    side: nullable(v.picklist(['vendor', 'customer'])),
    picks: v.boolean(),
    company: v.strictObject({ name: text, business: text }),
    vendor: v.array(member),
    customer: v.array(member),
    lines: number,
    notes: number,
    points: number,
  }),
  /** A box of the chain, `pain/1` …: its customers', and the instructor's; everyone's at the table when all is over [CR21]. */
  pain: v.strictObject({
    id: string,
    /** Whose it is; empty for one that is still free. */
    seats: v.array(number),
    name: text,
    post: text,
    items: v.array(v.strictObject({ id: string, what: v.picklist(WHATS), text })),
  }),
  /** What the sellers wrote down: theirs, and their customers' once it is held against the cards. */
  note: v.strictObject({
    n: number,
    by: string,
    what: v.picklist(WHATS),
    text: string,
    /** Whether it stands on a card; null while nobody has said. */
    hit: nullable(v.boolean()),
    /** The item it is: for who may see the card. */
    item: nullable(string),
  }),
  /** A point of the solution: the sellers' with how they take it to stand, the customers' with how it stands with them; both when all is over. */
  point: v.strictObject({
    n: number,
    by: string,
    text: string,
    standing: nullable(v.picklist(STANDINGS)),
    early: nullable(v.boolean()),
    said: v.boolean(),
    classed: nullable(v.picklist(STANDINGS)),
  }),
  /** Lines that were marked as a pitch: the customers', and everyone's at the table when all is over. */
  pitches: v.strictObject({ lines: v.array(number) }),
  /** What a visit brought to light: the instructor at any time by table, a seat and the wall when all is over. */
  found: v.strictObject({
    table: number,
    pains: share,
    impacts: share,
    kinds: v.array(v.picklist(IMPACTS)),
    notes: v.strictObject({ written: number, denied: number, open: number }),
    letters: bySide,
    turns: bySide,
    pitches: v.strictObject({ marked: number, early: number }),
    /** Of a solution: points put forward, those before a pain was confirmed, and those both sides class alike. */
    points: nullable(
      v.strictObject({ put: number, early: number, classed: number, alike: number }),
    ),
  }),
} as const

export const visitParts = {
  ...parts,
  /** The instructor, of visits that are over: all of a table, to be read again. `watch/log/n`, by table [CR47]. */
  log: v.strictObject({
    visit: parts.visit,
    cards: v.array(parts.pain),
    said: v.array(saidPart),
    pitches: v.array(number),
    notes: v.array(parts.note),
    points: v.array(parts.point),
    found: parts.found,
  }),
} as const
