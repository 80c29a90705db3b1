import type { Lang } from '../../../core/scenario/scenario.ts'

export interface Excerpt {
  readonly before: string
  readonly found: string
  readonly after: string
}

/** Letters kept on each side. */
const AROUND = { zh: 22, en: 60 } as const
const HAN = /\p{Script=Han}/u

/** The words round the first place where a word of the query stands; null where none does. */
export function excerptOf(text: string, query: string, lang: Lang): Excerpt | null {
  const low = text.toLowerCase()
  for (const word of query.toLowerCase().split(/\s+/).filter(Boolean)) {
    const at = placeOf(low, word)
    if (at === -1) continue
    const from = Math.max(0, at - AROUND[lang])
    const to = at + word.length + AROUND[lang]
    const line = (part: string): string => part.replaceAll('\n', ' · ')
    return {
      before: (from > 0 ? '…' : '') + line(text.slice(from, at)),
      found: text.slice(at, at + word.length),
      after: line(text.slice(at + word.length, to)) + (to < text.length ? '…' : ''),
    }
  }
  return null
}

/** Chinese anywhere, the rest from the beginning of a word [C7]. */
function placeOf(text: string, word: string): number {
  if (HAN.test(word)) return text.indexOf(word)
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!/[a-z0-9]/.test(text[at - 1] ?? '')) return at
  return -1
}
