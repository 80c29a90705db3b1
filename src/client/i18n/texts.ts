import type { Lang } from '../../core/scenario/scenario.ts'
import { fetchMeanings, fetchTexts } from './files.ts'

/**
 * The page's words, by key, with `{{name}}` where a value goes. Keys hold no structure and texts no plurals or dates, so a
 * library would cost the first screen more than all of them together.
 */
type Texts = Readonly<Record<string, string>>

const loaded: Record<Lang, Texts> = { zh: {}, en: {} }
const meant = new Set<Lang>()

/** A language's words are fetched when it is first read. */
export async function loadTexts(lang: Lang): Promise<void> {
  if (Object.keys(loaded[lang]).length > 0) return
  loaded[lang] = { ...(await fetchTexts(lang)), ...loaded[lang] }
}

/** What the tags mean: asked for by guided meetings alone. */
export async function loadMeanings(lang: Lang): Promise<void> {
  if (meant.has(lang)) return
  const texts = await fetchMeanings(lang)
  await loadTexts(lang)
  loaded[lang] = { ...loaded[lang], ...texts }
  meant.add(lang)
}

export const hasMeanings = (lang: Lang): boolean => meant.has(lang)

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

const sayIn =
  (lang: Lang): Say =>
  (key, values = {}) =>
    (loaded[lang][key] ?? key).replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    )
const says: Readonly<Record<Lang, Say>> = { zh: sayIn('zh'), en: sayIn('en') }

/** The same function each time: effects may depend on it. */
export const textIn = (lang: Lang): Say => says[lang]
