import type { Lang } from '../../core/scenario/scenario.ts'

const FILES = {
  zh: () => import('./zh.json'),
  en: () => import('./en.json'),
} as const

/** The words of the page in one language: a file of its own, fetched when it is first read. */
export const fetchTexts = async (lang: Lang): Promise<Readonly<Record<string, string>>> =>
  (await FILES[lang]()).default
