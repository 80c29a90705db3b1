import * as v from 'valibot'
import { LEVELS, type Level } from '../buyer/mind.ts'
import { RUBRICS, type RubricId } from '../grading/rubric-ids.ts'
import type { DrillMark } from '../story/script-line.ts'
import type { Text } from './scenario.ts'

export const DRILL_KINDS = ['need-thread', 'concession', 'objection', 'opening'] as const
export type DrillKind = (typeof DRILL_KINDS)[number]

/** Five minutes cut from a case: where it begins, what stands already, what is graded, when it is over [S30]. */
export interface Drill {
  readonly id: string
  readonly kind: DrillKind
  readonly title: Text
  readonly goal: Text
  /** The knot that carries its mark. */
  readonly knot: string
  /** It is over after so many decisions, if the story has not ended it before. */
  readonly decisions: number
  /** The one need it is about, where it is about one. */
  readonly need?: string
  readonly given: Given
  /** The rubrics graded, and nothing else. */
  readonly weights: Readonly<Partial<Record<RubricId, number>>>
}

/** What the meeting would have brought by then. */
export interface Given {
  readonly trust?: number
  readonly needs?: Readonly<Record<string, Level>>
}

const text = v.strictObject({
  zh: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
})
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is of a–z, 0–9 and -'))
const weight = v.pipe(v.number(), v.finite(), v.gtValue(0))

/** One of `drills` of a scenario.yaml [S14]. */
export const drillSource = v.strictObject({
  id,
  kind: v.picklist(DRILL_KINDS),
  title: text,
  goal: text,
  decisions: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(12)),
  need: v.exactOptional(id),
  given: v.optional(
    v.strictObject({
      trust: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
      needs: v.exactOptional(v.record(id, v.picklist(LEVELS))),
    }),
    {},
  ),
  weights: v.pipe(
    v.partial(v.strictObject(v.entriesFromList(RUBRICS, weight))),
    v.check((it) => Object.keys(it).length > 0, 'a drill grades one rubric at least'),
  ),
})
export type DrillSource = v.InferOutput<typeof drillSource>

/** A mark with the file it stands in. */
export interface PlacedMark extends DrillMark {
  readonly file: string
}

export interface DrillProblem {
  readonly keys: readonly (string | number)[]
  readonly mark?: PlacedMark
  readonly message: string
}

/** Joins drills to their marks in the story; what does not fit is told [S30]. */
export function placeDrills(
  sources: readonly DrillSource[],
  marks: readonly PlacedMark[],
  needs: readonly { readonly id: string }[],
  wrong: (problem: DrillProblem) => void,
): readonly Drill[] {
  for (const mark of marks)
    if (!sources.some((it) => it.id === mark.id))
      wrong({ keys: [], mark, message: `no drill ${mark.id} in scenario.yaml` })
  return sources.flatMap((source, i) => {
    const keys = ['drills', i]
    const known = (need: string): boolean => needs.some((it) => it.id === need)
    for (const need of [
      ...(source.need ? [source.need] : []),
      ...Object.keys(source.given.needs ?? {}),
    ])
      if (!known(need)) wrong({ keys, message: `no need ${need}` })
    if (sources.findIndex((it) => it.id === source.id) < i)
      wrong({ keys, message: `two drills ${source.id}` })
    const at = marks.filter((it) => it.id === source.id)
    const [mark] = at
    if (!mark || mark.knot === '' || at.length > 1) {
      wrong({ keys, message: `${source.id} is marked in ${at.length} knots, not in one` })
      return []
    }
    return [{ ...(source as Omit<Drill, 'knot'>), knot: mark.knot }]
  })
}
