import * as v from 'valibot'
import { REFUSALS, type Refusal, refuse } from '../refusal.ts'
import { askIdSchema } from './ask-shape.ts'
import { PART_SCHEMAS, type Parts, type PartValue, partNameOf } from './parts.ts'

/**
 * What the host tells a screen. `sight`: parts that changed, and keys that are gone; `whole` where it is everything there is. `done`: the
 * ask was stored. `refused`: it was not, and nothing has changed. `now` is the host's clock, ms of the day, for the clocks a
 * screen draws.
 */
const tells = [
  v.strictObject({
    kind: v.literal('sight'),
    now: v.number(),
    whole: v.boolean(),
    parts: v.record(v.string(), v.unknown()),
    gone: v.array(v.string()),
  }),
  v.strictObject({ kind: v.literal('done'), id: askIdSchema }),
  v.strictObject({
    kind: v.literal('refused'),
    /** null where what arrived was no ask. */
    id: v.nullable(askIdSchema),
    refused: v.picklist(REFUSALS),
    detail: v.string(),
  }),
] as const

export const tellSchema = v.variant('kind', tells)
type Told = Readonly<v.InferOutput<typeof tellSchema>>
export type Tell =
  | Exclude<Told, { kind: 'sight' }>
  | (Omit<Extract<Told, { kind: 'sight' }>, 'parts'> & {
      readonly parts: Readonly<Record<string, PartValue>>
    })

/** The page's door: what the host told, every part of it checked; never throws [CR1]. */
export function readTell(input: unknown): Tell | Refusal {
  const parsed = v.safeParse(tellSchema, input, { abortEarly: true })
  if (!parsed.success) return refuse('class/malformed', parsed.issues[0].message)
  const told = parsed.output
  if (told.kind !== 'sight') return told
  const parts: Record<string, PartValue> = {}
  for (const [key, value] of Object.entries(told.parts)) {
    const name = partNameOf(key)
    const part = name && v.safeParse(PART_SCHEMAS[name], value, { abortEarly: true })
    if (!part?.success) return refuse('class/malformed', `no part: ${key.slice(0, 40)}`)
    parts[key] = part.output as PartValue
  }
  return { ...told, parts }
}

/** What a screen shows after it was told more. */
export function withSight(parts: Parts, told: Extract<Tell, { kind: 'sight' }>): Parts {
  const next = new Map(told.whole ? [] : parts)
  for (const key of told.gone) next.delete(key)
  for (const [key, part] of Object.entries(told.parts)) next.set(key, part)
  return next
}

/** What has changed from one sight to the next, as it is told; null where nothing has. */
export function sightChange(
  before: Parts | null,
  after: Parts,
  now: number,
): Extract<Tell, { kind: 'sight' }> | null {
  const parts: Record<string, PartValue> = {}
  let changed = before === null
  for (const [key, part] of after) {
    const known = before?.get(key)
    if (known !== undefined && (known === part || alike(known, part))) continue
    parts[key] = part
    changed = true
  }
  const gone = before ? [...before.keys()].filter((key) => !after.has(key)) : []
  if (!changed && gone.length === 0) return null
  return { kind: 'sight', now, whole: before === null, parts, gone }
}

/** Parts are plain data, built by the same code: in the same order when they are the same. */
const alike = (one: PartValue, other: PartValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
