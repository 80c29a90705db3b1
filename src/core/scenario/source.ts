import * as v from 'valibot'
import { PERSONAS } from '../buyer/persona.ts'
import { RUBRICS } from '../grading/report.ts'
import { ENDINGS } from '../meeting/ending.ts'
import { IMPACTS } from './scenario.ts'

const text = v.strictObject({
  zh: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
})
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is of a–z, 0–9 and -'))
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0))
const amount = v.pipe(v.number(), v.finite(), v.minValue(0))
const role = v.strictObject({ name: text, title: text, look: v.string() })
const fact = v.strictObject({ id, ...text.entries })

const need = v.strictObject({
  id,
  title: text,
  severity: v.pipe(v.number(), v.minValue(0), v.maxValue(4)),
  solvable: v.boolean(),
  rivalWeak: v.boolean(),
  impacts: v.optional(v.partial(v.strictObject(v.entriesFromList(IMPACTS, text)))),
})

const issue = v.pipe(
  v.strictObject({ id, title: text, from: v.number(), to: v.number(), step: positive }),
  v.check((it) => it.to > it.from, 'an issue runs from its lowest level to its highest'),
)

const bargaining = v.pipe(
  v.strictObject({
    unit: v.literal('万元'),
    issues: v.pipe(
      v.array(issue),
      v.check((all) => all.some((it) => it.id === 'price'), 'one issue is the price'),
    ),
    quote: positive,
    floor: positive,
    rounds: v.pipe(v.number(), v.integer(), v.minValue(1)),
    minutes: positive,
    buyer: v.pipe(
      v.strictObject({ reservation: positive, aspiration: positive }),
      v.check((it) => it.aspiration <= it.reservation, 'what he asks is no more than he can pay'),
    ),
    conditions: v.array(v.strictObject({ id, text, worth: amount, cost: amount })),
  }),
  v.check((it) => it.quote > it.floor, 'the quote lies above the floor (K-152)'),
  v.check(
    (it) => it.issues.every((of) => of.id !== 'price' || of.from <= it.buyer.aspiration),
    'the ladder of prices reaches down to what the buyer asks',
  ),
)

/** The shape of a scenario.yaml [S14]. */
export const scenarioSource = v.strictObject({
  id,
  title: text,
  summary: text,
  lead: v.picklist(PERSONAS),
  place: v.string(),
  cast: v.objectWithRest({ BUYER: v.strictObject(v.entriesFromList(PERSONAS, role)) }, role),
  brief: v.strictObject({ you: text, goal: text, facts: v.array(fact), offer: v.array(fact) }),
  needs: v.optional(v.array(need), []),
  threads: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  practises: v.array(v.pipe(v.string(), v.regex(/^K-\d{3}$/, 'an item of the catalogue is K-000'))),
  weights: v.partial(v.strictObject(v.entriesFromList(RUBRICS, amount))),
  endings: v.pipe(v.array(v.picklist(ENDINGS)), v.minLength(1)),
  limit: v.strictObject({ minutes: positive }),
  bargaining: v.optional(bargaining),
  invented: v.array(text),
})
export type ScenarioSource = v.InferOutput<typeof scenarioSource>
