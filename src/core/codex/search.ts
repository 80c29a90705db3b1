import type { Lang } from '../scenario/scenario.ts'
import type { Bodies, CodexIndex, Heading } from './codex.ts'
import type { Label } from './words.ts'

/** An entry to search: its heading and, once its section is loaded, every word of its page. */
export interface Searchable extends Heading {
  readonly text?: Label
}

export interface Hit {
  readonly entry: Searchable
  /** In which language it was found, so that a hit in the other one can be shown as such. */
  readonly lang: Lang
  readonly where: 'number' | 'title' | 'text'
}

/**
 * The index with the words of those sections that are loaded.
 *
 *     searchCodex(searchable(INDEX, {}), 'spin', 'zh')          // by titles and numbers
 *     searchCodex(searchable(INDEX, { D: body }), '挖掘', 'zh')  // and through section D
 */
export function searchable(index: CodexIndex, loaded: Partial<Bodies>): readonly Searchable[] {
  const texts = new Map<string, Label>()
  const put = (kind: Heading['kind'], slug: string, body: unknown): void =>
    void texts.set(`${kind} ${slug}`, { zh: words(body, 'zh'), en: words(body, 'en') })
  for (const body of Object.values(loaded)) {
    if ('items' in body) for (const it of body.items) put('item', it.slug, it)
    if ('figures' in body) for (const it of body.figures) put('figure', it.id, it)
    if ('traps' in body) for (const it of body.traps) put('trap', it.slug, it)
    if ('research' in body) for (const it of body.research) put('research', it.slug, it)
    if ('terms' in body) for (const it of body.terms) put('term', it.slug, it)
    if ('constants' in body)
      for (const [n, it] of body.constants.entries()) put('constant', String(n + 1), it)
  }
  return index.headings.map((it) => {
    const text = texts.get(`${it.kind} ${it.slug}`)
    return text === undefined ? it : { ...it, text }
  })
}

/** Every word of one language in a body, however deep: what stands below a key `zh` or `en`. */
function words(value: unknown, lang: Lang): string {
  if (Array.isArray(value)) return value.map((it) => words(it, lang)).join('\n')
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([key]) => key !== (lang === 'zh' ? 'en' : 'zh'))
    .map(([key, it]) => (key === lang ? [it].flat().join('\n') : words(it, lang)))
    .filter((it) => it !== '')
    .join('\n')
}

/** Which of two entries found equally well comes first. */
const KINDS: readonly Heading['kind'][] = ['item', 'trap', 'research', 'term', 'figure', 'constant']

/**
 * Entries in which every word of the query is found, best first: by number, then in a title, then in the page, in either
 * language with the page's own first [C8]. Chinese is found anywhere, the rest from the beginning of a word in whatever case [C7].
 */
export function searchCodex(
  entries: readonly Searchable[],
  query: string,
  lang: Lang,
): readonly Hit[] {
  const asked = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (asked.length === 0) return []
  const other = lang === 'zh' ? 'en' : 'zh'
  return entries
    .flatMap((entry) => {
      const ranks = asked.map((word) =>
        PLACES.findIndex((it) => it.found(entry, word, lang, other)),
      )
      // A hit is as good as its worst word.
      const place = ranks.includes(-1) ? undefined : PLACES[Math.max(...ranks)]
      return place ? [{ place, entry }] : []
    })
    .sort(
      (a, b) =>
        PLACES.indexOf(a.place) - PLACES.indexOf(b.place) ||
        KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind),
    )
    .map(({ entry, place: { where, by } }) => ({ entry, where, lang: by === 'own' ? lang : other }))
}

interface Place {
  readonly where: Hit['where']
  readonly by: 'own' | 'other'
  readonly found: (entry: Searchable, word: string, own: Lang, other: Lang) => boolean
}

/** Where a word is looked for, from the best place down. */
const PLACES: readonly Place[] = [
  { where: 'number', by: 'own', found: ({ no = '' }, word) => isNumber(no, word) },
  { where: 'title', by: 'own', found: ({ title }, word, own) => title[own].toLowerCase() === word },
  {
    where: 'title',
    by: 'other',
    found: ({ title }, word, _, other) => title[other].toLowerCase() === word,
  },
  { where: 'title', by: 'own', found: ({ title }, word, own) => holds(title[own], word) },
  { where: 'title', by: 'other', found: ({ title }, word, _, other) => holds(title[other], word) },
  { where: 'text', by: 'own', found: ({ text }, word, own) => holds(text?.[own] ?? '', word) },
  {
    where: 'text',
    by: 'other',
    found: ({ text }, word, _, other) => holds(text?.[other] ?? '', word),
  },
]

/** `K-068` is found by `k-068`, `k068` and `k68`, and while it is typed by `k-06`; a number without its letter is none. */
function isNumber(no: string, word: string): boolean {
  const [, letter = '', digits = ''] = /^([kf])-?(\d+)$/.exec(word) ?? []
  if (letter === '' || no[0]?.toLowerCase() !== letter) return false
  const own = no.slice(2)
  return own.startsWith(digits) || Number(own) === Number(digits)
}

const HAN = /\p{Script=Han}/u

function holds(text: string, word: string): boolean {
  const low = text.toLowerCase()
  if (HAN.test(word)) return low.includes(word)
  for (let at = low.indexOf(word); at !== -1; at = low.indexOf(word, at + 1))
    if (!/[a-z0-9]/.test(low[at - 1] ?? '')) return true
  return false
}
