import * as v from 'valibot'
import { type Refusal, refuse } from '../refusal.ts'
import { moveSchema, packagesSchema } from '../transcript/move.ts'
import { ask, askIdSchema, place, seatSchema, text } from './ask-shape.ts'
import { sideSchema } from './role.ts'
import { settingsSchema } from './settings.ts'
import { tenderSeatAsks } from './tender/asks.ts'
import { TENDER_STAGES } from './tender/settings.ts'
import { visitSeatAsks } from './visit/asks.ts'
import { STAGES } from './visit/settings.ts'
import { voteDeskAsks, voteSeatAsks } from './vote/asks.ts'

/** No ask is longer, as JSON. */
export const LARGEST_ASK = 8192

const issueIds = v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(8))

/**
 * What somebody in a class may ask of its host. A trainee sends what he does, never a state, a score or a time.
 * `activity` is the number of the activity he sees, so that nothing meant for one lands in the next.
 */
const seatAsks = [
  ask('begin', { activity: place }),
  /** `after` is how many moves he knows of: one that was meant for another moment is refused. */
  ask('move', {
    activity: place,
    after: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5000)),
    move: v.pipe(
      moveSchema,
      v.check((it) => it.atMs === undefined, 'the host tells the time'),
      v.check((it) => it.kind !== 'time-up', 'the host tells when time is up'),
    ),
  }),
  /** What is half done: kept for him alone, replaced by the next. Opaque to the host. */
  ask('draft', { activity: place, draft: v.nullable(v.pipe(v.string(), v.maxLength(4000))) }),
  ask('say', { activity: place, to: v.picklist(['table', 'team']), text }),
  ask('offer', { activity: place, packages: packagesSchema }),
  ask('accept', {
    activity: place,
    offer: place,
    package: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)),
  }),
  ask('sign', { activity: place, sheet: place }),
  /** Tears up a sheet that not both have signed: the bargaining goes on. */
  ask('tear', { activity: place, sheet: place }),
  ask('leave-table', { activity: place }),
  ask('return-to-table', { activity: place }),
  ask('walk-out', { activity: place }),
  ask('guess', { activity: place, order: issueIds }),
  ...voteSeatAsks,
  ...visitSeatAsks,
  ...tenderSeatAsks,
] as const

const instructorAsks = [
  ask('start', { settings: settingsSchema }),
  ask('pause', {}),
  ask('resume', {}),
  ask('extend', { minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)) }),
  ask('end', {}),
  ask('close', {}),
  ask('nudge', { seat: v.nullable(seatSchema), text }),
  ask('rename', { seat: seatSchema, name: text }),
  ask('remove', { seat: seatSchema }),
  /** Numbers stand for names wherever others can see them. */
  ask('numbered', { on: v.boolean() }),
  ask('seat-at', { seat: seatSchema, table: place, side: sideSchema }),
  ...voteDeskAsks,
  /** `from` is the stage that goes on, so that one press counts once. */
  ask('next-stage', { from: v.picklist([...STAGES, ...TENDER_STAGES]) }),
] as const

/** Whom to look at closely, or which activity's reports to hand over, to a seat his own; nothing is stored of it. */
const watchAsk = ask('watch', {
  what: v.nullable(v.picklist(['seat', 'table', 'results'])),
  number: v.nullable(place),
})

export const askSchema = v.variant('kind', [...seatAsks, ...instructorAsks, watchAsk])
export type Ask = Readonly<v.InferOutput<typeof askSchema>>
export type AskKind = Ask['kind']
export type SeatAsk = Readonly<v.InferOutput<(typeof seatAsks)[number]>>
export type InstructorAsk = Readonly<v.InferOutput<(typeof instructorAsks)[number]>>

const SEAT_KINDS = new Set<string>(seatAsks.map((it) => it.entries.kind.literal))
export const isSeatAsk = (it: Ask): it is SeatAsk => SEAT_KINDS.has(it.kind)

/** Reads what arrived at the door: an ask or why it is none; never throws [CR1]. */
export function readAsk(input: unknown): Ask | Refusal {
  const parsed = v.safeParse(askSchema, input, { abortEarly: true })
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  return refuse(
    'class/malformed',
    `${v.getDotPath(issue) ?? 'ask'}: ${issue.message}`.slice(0, 200),
  )
}

/** The id of what was no ask, where it has one: who sent it is told that it was refused, and waits no longer. */
export function askIdOf(input: unknown): string | null {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null
  return v.is(askIdSchema, id) ? id : null
}
