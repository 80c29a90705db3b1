import * as v from 'valibot'

const HAN = /\p{Script=Han}/u

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty('words are missing'))
export const english = v.pipe(
  filled,
  v.check((it) => !HAN.test(it), 'English holds no Chinese character'),
)
export const chinese = v.pipe(
  filled,
  v.check((it) => HAN.test(it), 'Chinese holds a Chinese character'),
)

/** A short text in both languages; the Chinese may be a name such as SWOT. */
export const label = v.strictObject({ zh: filled, en: english })
export type Label = v.InferOutput<typeof label>

/** Sentences in both languages. */
export const prose = v.strictObject({ zh: chinese, en: english })

/** What reads the same in both languages: a number, or figures with their signs. */
export const cell = v.union(
  [label, v.number(), v.pipe(v.string(), v.regex(/^[\d\s.,:%+−–±×÷=≥≤<>→*/()-]+$/))],
  'a cell is a text in both languages, a number, or figures and signs',
)
export type Cell = v.InferOutput<typeof cell>

export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'a slug is of a–z, 0–9 and -'),
)

export const tableEntries = {
  head: v.pipe(v.array(cell), v.minLength(2)),
  rows: v.pipe(v.array(v.array(cell)), v.minLength(1)),
}
/** Whether every row has a cell for each column. */
export const isEven = (width: number, rows: readonly (readonly unknown[])[]): boolean =>
  rows.every((row) => row.length === width)
