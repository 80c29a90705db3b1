import en from '../../i18n/practice.en.json'
import zh from '../../i18n/practice.zh.json'
import { useLang } from '../use-session.ts'

type Key = keyof typeof zh
const WORDS = { zh, en } as const

/** What the practice page says, in the reader's language: it comes with the page and not with the first screen. */
export function usePracticeText() {
  const words: Readonly<Record<Key, string>> = WORDS[useLang()]
  return (key: Key, values: Readonly<Record<string, string | number>> = {}): string =>
    words[key].replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}
