import * as v from 'valibot'
import { EXPRESSIONS, GESTURES } from '../buyer/cue.ts'
import { LEVELS } from '../buyer/mind.ts'
import { PERSONAS } from '../buyer/persona.ts'
import type { Report } from '../grading/report.ts'
import { BESIDE } from '../meeting/beside.ts'
import { ENDINGS } from '../meeting/ending.ts'
import { NOTE_KINDS } from '../meeting/noted.ts'
import { TURNINGS } from '../meeting/things.ts'
import type { Table } from '../negotiation/table.ts'
import type { NamedIssue, OpenBargaining, Points } from '../scenario/scenario.ts'
import { LIGHTS, PLACES, VIEWS } from '../scenario/setting.ts'
import type { MoveKind } from '../transcript/move.ts'
import { packageSchema, packagesSchema } from '../transcript/move.ts'
import { MODES } from '../transcript/rules.ts'
import type { Transcript } from '../transcript/transcript.ts'
import { clockSchema } from './clock.ts'
import { byCount, nullable, number, own, saidPart, string, team, text } from './part-shape.ts'
import { pictureSchema, resultParts } from './results-parts.ts'
import { RIGHTS, sideSchema } from './role.ts'
import { TABLE_ENDINGS } from './shared-table.ts'
import { tenderParts } from './tender/parts.ts'
import { visitParts } from './visit/parts.ts'
import { voteParts } from './vote/parts.ts'

/**
 * What a screen is drawn from: a map from keys to parts. A part is replaced as a whole when it changes and only then sent, so a screen
 * is the same whether it was followed from the beginning or opened anew. Keys are a name, or a name and a number (`line/12`);
 * what somebody watches closely has `watch/` before it. Times are in ms, of the host's day or of the activity's clock (`runMs`).
 */
const points = own<Points>()
const issues = v.array(own<NamedIssue>())
const person = v.strictObject({ name: text, title: text, look: string })
const setting = {
  place: v.picklist(PLACES),
  light: v.picklist(LIGHTS),
  view: v.picklist(VIEWS),
}
const present = v.strictObject({
  who: string,
  look: string,
  expression: v.picklist(EXPRESSIONS),
  gesture: v.picklist(GESTURES),
})
/** What is to be seen of a meeting: the room, who sits there and how, what lies on the table. */
const onStage = v.strictObject({
  ...setting,
  people: v.array(present),
  /** Who was there when the last lines were said, and has left. */
  gone: v.array(present),
  things: v.array(string),
  turning: nullable(v.picklist(TURNINGS)),
})
/** Who sits at the trainee's own side, and what he does. */
const beside = nullable(v.strictObject({ look: string, doing: v.picklist(BESIDE) }))
const stage = v.picklist(['brief', 'playing', 'ended'])

const sheet = v.strictObject({
  n: number,
  offer: number,
  terms: packageSchema,
  /** Who signed for a side; the computer's signature has no name. */
  signed: v.strictObject({
    vendor: nullable(v.strictObject({ name: nullable(string) })),
    customer: nullable(v.strictObject({ name: nullable(string) })),
  }),
})
const shared = {
  number,
  teams: v.strictObject({ vendor: team, customer: team }),
  offers: number,
  sheet: nullable(sheet),
  away: nullable(sideSchema),
  breaks: number,
  ended: nullable(v.picklist(TABLE_ENDINGS)),
  endedRunMs: nullable(number),
}

export const PART_SCHEMAS = {
  /** Everyone: the class, and what goes on in it. */
  class: v.strictObject({
    title: string,
    closed: v.boolean(),
    /** Numbers stand for names. */
    numbered: v.boolean(),
    seats: number,
    present: number,
    activity: nullable(
      v.strictObject({
        number,
        mode: v.picklist(['case', 'versus', 'vote', 'visit', 'tender']),
        /** '' where no case is played, and the title is the mode's. */
        case: string,
        title: text,
        play: nullable(v.picklist(MODES)),
        ended: nullable(v.picklist(['instructor', 'time'])),
        clock: clockSchema,
      }),
    ),
  }),
  /** A seat: who one is. */
  me: v.strictObject({ seat: number, name: string }),
  /** A seat: what the instructor says to him or to all. */
  nudge: v.strictObject({ n: number, text: string, at: number, all: v.boolean() }),
  /** A seat: what was half done, as it was sent. */
  draft: v.strictObject({ activity: number, draft: string }),

  // Everyone plays. A seat, or `watch/`.
  brief: v.strictObject({
    case: string,
    title: text,
    you: text,
    goal: text,
    facts: v.array(v.strictObject({ id: string, ...text.entries })),
    offer: v.array(v.strictObject({ id: string, ...text.entries })),
    place: string,
    buyer: person,
    persona: v.picklist(PERSONAS),
    mode: v.picklist(MODES),
    bargaining: nullable(own<OpenBargaining>()),
    limitMs: nullable(number),
  }),
  scene: v.strictObject({
    /** The next move's `after`. */
    moves: number,
    decisions: number,
    choices: v.array(v.strictObject({ id: string, text, manner: v.boolean() })),
    may: v.array(v.custom<MoveKind>((it) => typeof it === 'string')),
    stage: onStage,
    beside,
    table: nullable(own<Table>()),
    /** In a guided meeting only: the buyer's mind. */
    gauges: nullable(
      v.strictObject({
        trust: number,
        patience: number,
        guard: number,
        needs: v.array(v.strictObject({ id: string, title: text, level: v.picklist(LEVELS) })),
        unvoiced: number,
      }),
    ),
    /** In a guided meeting only: what a coach would whisper, and about which need. */
    hint: nullable(v.strictObject({ code: string, need: nullable(text) })),
    ended: nullable(v.picklist(ENDINGS)),
    /** With the class's clock these tell the meeting's own: `meetingMs`. */
    beganRunMs: number,
    beganExtendedMs: number,
  }),
  /** What was said, in order: `line/1` … An own turn may put down packages, name a price or say yes. */
  line: v.strictObject({
    /** Lines of one exchange have its number: a decision and what was said after it; 0 before the first. */
    exchange: number,
    who: string,
    person: nullable(person),
    /** Where it is seen when it is said. */
    setting: nullable(v.strictObject(setting)),
    /** Who is there while it is said, by their keys in the cast; nobody for an own turn. */
    present: v.array(string),
    beside,
    words: nullable(text),
    packages: v.array(packageSchema),
    price: nullable(number),
    condition: nullable(text),
    act: nullable(v.picklist(['offer', 'accept', 'leave'])),
    /** In a guided meeting only: what it meant, and which need it was about. */
    tags: v.array(string),
    need: nullable(text),
    /** What is written down of it, where a notebook sorts what was said: never in an exam [CR65]. `price` in CNY. */
    note: nullable(
      v.strictObject({
        under: nullable(v.picklist(NOTE_KINDS)),
        need: nullable(string),
        level: nullable(v.picklist(LEVELS)),
        priced: v.boolean(),
        promised: v.boolean(),
        title: nullable(text),
        price: nullable(number),
      }),
    ),
  }),
  /** Where reports are given: his own, with the meeting to take home. */
  report: v.strictObject({ report: own<Report>(), transcript: own<Transcript>() }),

  /**
   * A seat: a round that is over in which he played; its report is under `watch/report/` while he asks for it.
   * `endedAt` in ms of the day, `ended` how his meeting did.
   */
  past: v.strictObject({
    number,
    title: text,
    endedAt: number,
    ended: nullable(v.picklist(ENDINGS)),
  }),

  // Vendor against customer. A seat.
  card: v.strictObject({
    side: sideSchema,
    rights: v.array(v.picklist(RIGHTS)),
    title: text,
    issues,
    /** One's own points, in the order of the levels: nobody else's. */
    points,
    reservation: number,
    guess: nullable(v.array(string)),
  }),
  table: v.strictObject(shared),
  /** `points` are what each package is worth to who looks; the instructor sees both (`theirs`, of the customer). */
  offer: v.strictObject({
    n: number,
    side: sideSchema,
    by: nullable(string),
    packages: packagesSchema,
    points: v.array(number),
    theirs: nullable(v.array(number)),
    runMs: number,
  }),
  said: saidPart,
  /** Once the activity is over: what came of it, and what was on the other's card. */
  outcome: v.strictObject({
    deal: nullable(byCount),
    reservation: byCount,
    bestJoint: number,
    /** 0…1: the gain of both, of the most there was. */
    created: nullable(number),
    points: v.strictObject({ vendor: points, customer: points }),
    guesses: v.strictObject({
      vendor: nullable(v.array(string)),
      customer: nullable(v.array(string)),
    }),
  }),

  // The instructor and the wall.
  person: v.strictObject({ seat: number, name: string, present: v.boolean(), since: number }),
  /** How far somebody is; the wall sees no more. */
  place: v.strictObject({ seat: number, stage, decisions: number, ended: v.boolean() }),
  /** The instructor's board: how somebody does. Scores are 0…100, null where nothing could be graded yet. */
  row: v.strictObject({
    seat: number,
    stage,
    persona: v.picklist(PERSONAS),
    decisions: number,
    /** Where it stands: what was last said to him [CR48]. */
    heard: nullable(text),
    conduct: nullable(number),
    deal: nullable(number),
    rubrics: v.record(string, number),
    trust: number,
    patience: number,
    elapsedMs: number,
    beganRunMs: number,
    beganExtendedMs: number,
    limitMs: nullable(number),
    ended: nullable(v.picklist(ENDINGS)),
  }),
  /** The wall: a table without its cards. */
  pair: v.strictObject(shared),
  /** The instructor: a table with both sides' points of their last offers, and of the sheet. */
  match: v.strictObject({
    ...shared,
    last: v.strictObject({ vendor: nullable(byCount), customer: nullable(byCount) }),
    agreed: nullable(byCount),
    /** When something was last said or offered there, ms of the activity's clock; 0 before. */
    stirredMs: number,
  }),
  /** Every deal in one picture: the instructor at any time, the wall when all is over. */
  picture: pictureSchema,
  ...resultParts,

  // The class decides.
  ...voteParts,

  // Sellers visit customers.
  ...visitParts,

  // Three vendors compete.
  ...tenderParts,
} as const

export type PartName = keyof typeof PART_SCHEMAS
export type PartOf<N extends PartName> = Readonly<v.InferOutput<(typeof PART_SCHEMAS)[N]>>
export type PartValue = { readonly [N in PartName]: PartOf<N> }[PartName]
/** By key; see above. */
export type Parts = ReadonlyMap<string, PartValue>

const KEY = /^(watch\/)?([a-z]+)(?:\/(\d{1,6}))?$/

/** The name of the part a key stands for; null for no key of ours. */
export function partNameOf(key: string): PartName | null {
  const name = KEY.exec(key)?.[2]
  return name !== undefined && Object.hasOwn(PART_SCHEMAS, name) ? (name as PartName) : null
}
