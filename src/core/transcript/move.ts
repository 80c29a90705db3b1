import * as v from 'valibot'

/** One level an issue, by issue id; levels are the ladder's values as text. */
export type Package = Readonly<Record<string, string>>

/** 0 … a day: active meeting time. */
const atMs = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(86_400_000)))
const id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9][a-z0-9-.]*$/))
export const packageSchema = v.pipe(
  v.record(id, v.pipe(v.string(), v.maxLength(40))),
  v.check((it) => Object.keys(it).length > 0 && Object.keys(it).length <= 8),
)
export const packagesSchema = v.pipe(
  v.array(packageSchema),
  v.minLength(1),
  v.maxLength(3),
  v.readonly(),
)
const sheet = v.record(
  v.pipe(v.string(), v.maxLength(80)),
  v.union([v.pipe(v.string(), v.maxLength(2000)), v.pipe(v.number(), v.finite())]),
)

/** A move is what was done, a fact. What it means is never sent: core derives it [T2]. */
export const moveSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('say'), choice: id, atMs }),
  v.strictObject({
    kind: v.literal('offer'),
    packages: packagesSchema,
    if: v.optional(id),
    say: v.optional(id),
    atMs,
  }),
  v.strictObject({ kind: v.literal('accept'), atMs }),
  v.strictObject({ kind: v.literal('leave'), atMs }),
  v.strictObject({ kind: v.literal('return'), atMs }),
  v.strictObject({ kind: v.literal('walk-away'), atMs }),
  v.strictObject({ kind: v.literal('prepare'), sheet, atMs }),
  v.strictObject({ kind: v.literal('guess'), order: v.pipe(v.array(id), v.maxLength(8)), atMs }),
  v.strictObject({ kind: v.literal('note'), text: v.pipe(v.string(), v.maxLength(2000)), atMs }),
  /** Takes the last `count` decisions back: the moves stay, the meeting stands where it stood [T6]. */
  v.strictObject({
    kind: v.literal('take-back'),
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
    atMs,
  }),
  v.strictObject({ kind: v.literal('time-up'), atMs }),
])
export type Move = Readonly<v.InferOutput<typeof moveSchema>>
export type MoveKind = Move['kind']
