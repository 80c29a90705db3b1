import * as v from 'valibot'
import { IMPACTS, type Text } from '../../scenario/scenario.ts'

const id = v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z][a-z0-9-]*$/))
const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300))
const text = v.strictObject({ zh: words, en: words })

/** One box of a pain chain (K-067): somebody, his pain, and what it does to him, of the four kinds (K-065). */
const boxSchema = v.strictObject({
  id,
  name: text,
  post: text,
  pain: text,
  impacts: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(IMPACTS), ...text.entries })),
    v.minLength(2),
    v.maxLength(6),
  ),
})

/** A company nobody will find anywhere, and its chain: the pain of one is what the next suffers from. */
export const companySchema = v.strictObject({
  id,
  name: text,
  business: text,
  chain: v.pipe(v.array(boxSchema), v.minLength(2), v.maxLength(6)),
})
export type Box = Readonly<v.InferOutput<typeof boxSchema>>
export type Company = Readonly<v.InferOutput<typeof companySchema>>

/** What somebody can find: a pain, or an impact of a kind. */
export const WHATS = ['pain', ...IMPACTS] as const
export type What = (typeof WHATS)[number]

export interface Item {
  readonly id: string
  readonly what: What
  readonly text: Text
}

/** What stands on the card of a box: its pain, then its impacts. */
export const itemsOf = ({ id, pain, impacts }: Box): readonly Item[] => [
  { id: `${id}/0`, what: 'pain', text: pain },
  ...impacts.map(({ kind, zh, en }, i) => ({ id: `${id}/${i + 1}`, what: kind, text: { zh, en } })),
]
