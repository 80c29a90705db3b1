import en from '../../i18n/class.en.json'
import zh from '../../i18n/class.zh.json'
import { useLang, useText } from '../use-session.ts'

type Key = keyof typeof zh
const WORDS = { zh, en } as const

/** What the class's pages say, in the reader's language: it comes with them and not with the first screen. */
export function useClassText() {
  const words: Readonly<Record<Key, string>> = WORDS[useLang()]
  return (key: Key, values: Readonly<Record<string, string | number>> = {}): string =>
    words[key].replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}
export type ClassSay = ReturnType<typeof useClassText>

/** The sentence for a refusal: the class's own words where it has some, else the page's. */
export function useRefusalText() {
  const words: Readonly<Record<string, string>> = WORDS[useLang()]
  const page = useText()
  return (code: string): string => words[`notice.${code}`] ?? page(`notice.${code}`)
}
