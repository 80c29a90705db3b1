import type { Lang } from '../../../core/scenario/scenario.ts'
import en from '../../i18n/debrief.en.json'
import zh from '../../i18n/debrief.zh.json'
import trapsEn from '../../i18n/traps.en.json'
import trapsZh from '../../i18n/traps.zh.json'

export type Words = typeof zh
const WORDS: Readonly<Record<Lang, Words>> = { zh, en }
const TRAPS: Readonly<Record<Lang, typeof trapsZh>> = { zh: trapsZh, en: trapsEn }

/** What the debrief says, in the reader's language. */
export const wordsOf = (lang: Lang): Words => WORDS[lang]
export const trapWordsOf = (lang: Lang): typeof trapsZh => TRAPS[lang]

/** Puts values where a text has `{{name}}`; a name without a value stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))

/** Names one after another, as the language lists them. */
export const list = (names: readonly string[], lang: Lang): string =>
  names.join(lang === 'zh' ? '、' : ', ')

/** A credit with its sign: +2.5, −10, 0. */
export const signed = (points: number): string =>
  points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0'
