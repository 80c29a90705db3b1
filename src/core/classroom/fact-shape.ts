import * as v from 'valibot'
import { askIdSchema, seatSchema } from './ask-shape.ts'

export const place = v.pipe(v.number(), v.integer(), v.minValue(1))
export const seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1))
export const pairing = v.strictObject({
  vendor: v.array(seatSchema),
  customer: v.array(seatSchema),
})

/** Which ask brought it about: whose (0 the instructor, else the seat) and its id. */
const asked = v.strictObject({
  by: v.pipe(v.number(), v.integer(), v.minValue(0)),
  id: askIdSchema,
})
/** When it happened, ms of the day, never before the fact before it. */
const stamp = { at: v.number(), ask: v.exactOptional(asked) }
export const fact = <K extends string, E extends v.ObjectEntries>(kind: K, entries: E) =>
  v.strictObject({ kind: v.literal(kind), ...stamp, ...entries })
