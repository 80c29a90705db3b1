import type { Cell } from '../../../core/codex/words.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import en from '../../i18n/codex.en.json'
import zh from '../../i18n/codex.zh.json'

export type CodexKey = keyof typeof zh
export type CodexText = (
  key: CodexKey,
  values?: Readonly<Record<string, string | number>>,
) => string

const sayIn =
  (words: Readonly<Record<CodexKey, string>>): CodexText =>
  (key, values = {}) =>
    words[key].replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
const SAYS: Readonly<Record<Lang, CodexText>> = { zh: sayIn(zh), en: sayIn(en) }

/** What the pages of the codex say around its content: it comes with them and not with the first screen. */
export const codexText = (lang: Lang): CodexText => SAYS[lang]

export const cellText = (cell: Cell, lang: Lang): string =>
  typeof cell === 'object' ? cell[lang] : String(cell)

export const otherLang = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh')

/** As the `lang` attribute has it. */
export const langTag = (lang: Lang): string => (lang === 'zh' ? 'zh-CN' : 'en')
