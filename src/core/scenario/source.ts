import * as v from 'valibot'
import { PERSONAS } from '../buyer/persona.ts'
import { RUBRICS } from '../grading/rubric-ids.ts'
import { ENDINGS } from '../meeting/ending.ts'
import { bargainingSource } from './bargaining-source.ts'
import { drillSource } from './drill.ts'
import { IMPACTS } from './scenario.ts'
import { LIGHTS, PLACES, SAMPLES, VIEWS } from './setting.ts'

const text = v.strictObject({
  zh: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
})
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is of a–z, 0–9 and -'))
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0))
const amount = v.pipe(v.number(), v.finite(), v.minValue(0))
const role = v.strictObject({ name: text, title: text, look: v.string() })
const teammate = v.strictObject({ ...role.entries, beside: v.exactOptional(v.boolean()) })
const person = v.pipe(v.string(), v.regex(/^[A-Z][A-Z_]*$/, 'a person is named in capitals'))
const fact = v.strictObject({ id, ...text.entries })

const need = v.strictObject({
  id,
  title: text,
  severity: v.pipe(v.number(), v.minValue(0), v.maxValue(4)),
  solvable: v.boolean(),
  rivalWeak: v.boolean(),
  impacts: v.optional(v.partial(v.strictObject(v.entriesFromList(IMPACTS, text)))),
})

/** The shape of a scenario.yaml [S14]. */
export const scenarioSource = v.strictObject({
  id,
  title: text,
  summary: text,
  lead: v.picklist(PERSONAS),
  place: v.picklist(PLACES),
  light: v.exactOptional(v.picklist(LIGHTS)),
  view: v.exactOptional(v.picklist(VIEWS)),
  cast: v.objectWithRest({ BUYER: v.strictObject(v.entriesFromList(PERSONAS, role)) }, role),
  present: v.exactOptional(v.array(person)),
  team: v.exactOptional(v.record(person, teammate)),
  sample: v.exactOptional(v.picklist(SAMPLES)),
  brief: v.strictObject({ you: text, goal: text, facts: v.array(fact), offer: v.array(fact) }),
  needs: v.optional(v.array(need), []),
  threads: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  practises: v.array(v.pipe(v.string(), v.regex(/^K-\d{3}$/, 'an item of the catalogue is K-000'))),
  weights: v.partial(v.strictObject(v.entriesFromList(RUBRICS, amount))),
  endings: v.pipe(v.array(v.picklist(ENDINGS)), v.minLength(1)),
  limit: v.strictObject({ minutes: positive }),
  bargaining: v.optional(bargainingSource),
  drills: v.optional(v.array(drillSource), []),
  invented: v.array(text),
})
export type ScenarioSource = v.InferOutput<typeof scenarioSource>
