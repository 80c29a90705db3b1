import * as v from 'valibot'
import type { SourceData } from '../scenario/case-source.ts'
import { figureSource } from './figure.ts'
import { chinese, english, isEven, label, prose, slug, tableEntries } from './words.ts'

/** The ten sections of items, in the course's order. */
export const ITEM_SECTIONS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const
export type ItemSection = (typeof ITEM_SECTIONS)[number]

/** Where a text comes from: taught by the course, added by us, or named by the course with its content lost. */
export const MARKS = ['course', 'ours', 'gap'] as const

/** A list or a table that we added to an item of the course says so. */
const added = v.optional(v.picklist(['course', 'ours']), 'course')

const list = v.pipe(
  v.strictObject({ mark: added, zh: v.array(chinese), en: v.array(english) }),
  v.check(
    ({ zh, en }) => zh.length > 0 && zh.length === en.length,
    'as many points in both languages',
  ),
)

const table = v.pipe(
  v.strictObject({ ...tableEntries, mark: added }),
  v.check(({ head, rows }) => isEven(head.length, rows), 'a row is not as wide as the head [C6]'),
)

const item = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^K-\d{3}$/, 'an item is K-000')),
  slug,
  title: label,
  mark: v.picklist(MARKS),
  says: prose,
  list: v.optional(list),
  table: v.optional(table),
  /** What to practise. Ours throughout. */
  do: v.optional(prose),
  /** What is doubtful, misprinted, lost or ours in it. */
  note: v.optional(prose),
  trap: v.optional(v.array(slug), []),
  see: v.optional(v.array(slug), []),
})

/** A file of `codex/items/`. */
export const itemsSource = v.strictObject({
  section: v.picklist(ITEM_SECTIONS),
  title: label,
  items: v.pipe(v.array(item), v.minLength(1)),
})

/** A file of `codex/figures/`. */
export const figuresSource = v.strictObject({
  figures: v.pipe(v.array(figureSource), v.minLength(1)),
})

const level = v.picklist(['red', 'amber'])
const trapWords = v.strictObject({ title: label, says: prose, right: v.optional(prose) })

/** `codex/traps.yaml`: a trap the game can tag takes the words of its card, another brings its own. */
export const trapsSource = v.strictObject({
  title: label,
  traps: v.array(
    v.union([
      v.strictObject({ slug, level, tag: v.string() }),
      v.strictObject({ slug, level, ...trapWords.entries }),
    ]),
  ),
  /** What findings rest on besides the course. */
  research: v.array(
    v.strictObject({ slug, title: label, says: prose, table: v.optional(table), source: label }),
  ),
})

export const termsSource = v.strictObject({
  title: label,
  terms: v.array(v.strictObject({ slug, title: label, says: prose, item: slug })),
})

export const constantsSource = v.strictObject({
  title: label,
  constants: v.array(v.strictObject({ figures: label, says: prose, item: slug })),
})

export type ItemSource = v.InferOutput<typeof item>
export type Research = v.InferOutput<typeof trapsSource>['research'][number]
export type Term = v.InferOutput<typeof termsSource>['terms'][number]
export type Constant = v.InferOutput<typeof constantsSource>['constants'][number]

/** The words of a trap's card, as the page has them. */
export interface TrapWords {
  readonly name: string
  readonly what: string
  readonly law: string
  readonly right: string
}
export type CardWords = Readonly<Record<'zh' | 'en', Readonly<Record<string, TrapWords>>>>

/** Everything the codex is made of, as read from its folder and from what it leans on. */
export interface CodexSource {
  readonly items: readonly SourceData[]
  readonly figures: readonly SourceData[]
  readonly terms: SourceData
  readonly traps: SourceData
  readonly constants: SourceData
  readonly trapWords: CardWords
  /** Every slug that grading names, and where it does. */
  readonly named: readonly { readonly slug: string; readonly file: string; readonly line: number }[]
}

/** A file that keeps to its schema. */
export interface Parsed<S extends v.GenericSchema> {
  readonly data: SourceData
  readonly value: v.InferOutput<S>
}
export interface ParsedCodex {
  readonly items: readonly Parsed<typeof itemsSource>[]
  readonly figures: readonly Parsed<typeof figuresSource>[]
  readonly terms: Parsed<typeof termsSource>
  readonly traps: Parsed<typeof trapsSource>
  readonly constants: Parsed<typeof constantsSource>
}
