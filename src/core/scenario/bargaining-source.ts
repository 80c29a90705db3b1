import * as v from 'valibot'
import { TEMPERS } from '../negotiation/temper.ts'

const text = v.strictObject({
  zh: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
})
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is of a–z, 0–9 and -'))
const finite = v.pipe(v.number(), v.finite())
const positive = v.pipe(finite, v.gtValue(0))
const amount = v.pipe(finite, v.minValue(0), v.maxValue(1e9))

const ladder = v.pipe(
  v.strictObject({
    id,
    title: text,
    from: finite,
    to: finite,
    step: positive,
    of: v.optional(text),
  }),
  v.check((it) => it.to > it.from, 'an issue runs from its lowest level to its highest'),
)
const named = v.strictObject({
  id,
  title: text,
  levels: v.pipe(
    v.array(v.strictObject({ id, ...text.entries })),
    v.minLength(2, 'an issue has two levels at least'),
  ),
})
const issue = v.lazy((it) =>
  typeof it === 'object' && it !== null && 'levels' in it ? named : ladder,
)

/** A list in the order of the levels, or a straight line from the first level to the last. */
const worth = v.union(
  [v.array(amount), v.strictObject({ from: amount, to: amount })],
  'points are a list in the order of the levels, or { from, to } for a straight line',
)
const points = v.record(id, worth)

/** `bargaining` of a scenario.yaml [S14]; what belongs together is checked by `compileBargaining`. */
export const bargainingSource = v.strictObject({
  unit: v.picklist(['万元', '分'], '万元 for money, 分 for points'),
  issues: v.pipe(
    v.array(issue),
    v.minLength(1, 'one issue at least'),
    v.maxLength(8, 'eight issues at most'),
  ),
  quote: v.optional(positive),
  floor: v.optional(positive),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(1)),
  minutes: positive,
  seller: v.optional(v.strictObject({ points, reservation: amount })),
  buyer: v.strictObject({
    points: v.optional(points),
    reservation: amount,
    aspiration: v.optional(amount),
  }),
  temper: v.optional(v.picklist(TEMPERS)),
  conditions: v.array(v.strictObject({ id, text, worth: amount, cost: amount })),
})
export type BargainingSource = v.InferOutput<typeof bargainingSource>
