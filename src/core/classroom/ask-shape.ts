import * as v from 'valibot'

/** Chosen by who asks, new for each ask and the same when it is sent again: what was done is not done twice [CR5]. */
export const askIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]{8,24}$/))
export const seatSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))
/** The number of an activity, a table, an offer: whatever is counted from one. */
export const place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))
export const text = v.pipe(v.string(), v.maxLength(2000))
export const ask = <K extends string, E extends v.ObjectEntries>(kind: K, entries: E) =>
  v.strictObject({ kind: v.literal(kind), id: askIdSchema, ...entries })
