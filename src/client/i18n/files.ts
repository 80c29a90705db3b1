import type { Lang } from '../../core/scenario/scenario.ts'

type Texts = Readonly<Record<string, string>>

const TEXTS = {
  zh: () => import('./zh.json'),
  en: () => import('./en.json'),
} as const
const MEANINGS = {
  zh: () => import('./tags.zh.json'),
  en: () => import('./tags.en.json'),
} as const

/** The words of the page in one language: a file of its own, fetched when it is first read. */
export const fetchTexts = async (lang: Lang): Promise<Texts> => (await TEXTS[lang]()).default

/** What the tags mean, in a file of their own: only guided meetings say so. */
export const fetchMeanings = async (lang: Lang): Promise<Texts> => (await MEANINGS[lang]()).default
