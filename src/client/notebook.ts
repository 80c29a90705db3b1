import { LEVELS, type Level } from '../core/buyer/mind.ts'
import type { Noted } from '../core/meeting/noted.ts'

/** What is written down of a line: where, and of a need which one, in words; of a price named, the price in CNY. */
export interface LineNote extends Noted {
  readonly title: string | null
  readonly price: number | null
}

/** A talk as far as a notebook reads it: this page's own, or what a class's host tells. */
export type NotedTalk = readonly {
  readonly key: string
  readonly own: {
    readonly act: string | null
    readonly words: string | null
    readonly note: LineNote | null
  } | null
  readonly lines: readonly {
    readonly key: string
    readonly speaker: string | null
    readonly text: string
    readonly note: LineNote | null
  }[]
}[]

/** Something the other side said that is worth keeping. */
export interface Quote {
  readonly key: string
  readonly text: string
}

/** A worry as far as it was voiced, with the words for it. */
export interface NeedNote {
  readonly need: string
  readonly title: string
  readonly level: Level
  readonly quotes: readonly Quote[]
}

/** An offer of one's own, in words, or a price the other side named, in CNY. */
export type PriceNote =
  | { readonly by: 'seller'; readonly key: string; readonly words: string }
  | { readonly by: 'buyer'; readonly key: string; readonly price: number }

/** What a careful listener would have written down: made of the turns that were spoken, of nothing else. */
export interface Notebook {
  readonly needs: readonly NeedNote[]
  readonly facts: readonly Quote[]
  /** What matters to them, and how they will choose. */
  readonly priorities: readonly Quote[]
  readonly worries: readonly Quote[]
  readonly prices: readonly PriceNote[]
  /** What was agreed or asked to be agreed, by either side. */
  readonly promises: readonly (Quote | PriceNote)[]
  /** Everything the other side said, in order: all that an exam shows. */
  readonly said: readonly Quote[]
  /** How many notes there are: what the button counts. */
  readonly count: number
}

const cache = new WeakMap<NotedTalk, Notebook>()

export function notebookOf(talk: NotedTalk): Notebook {
  const known = cache.get(talk)
  if (known) return known
  const needs = new Map<string, { title: string; level: number; quotes: Quote[] }>()
  const under = { priority: [] as Quote[], worry: [] as Quote[], fact: [] as Quote[] }
  const prices: PriceNote[] = []
  const promises: (Quote | PriceNote)[] = []
  const said: Quote[] = []
  for (const { key: exchange, own, lines } of talk) {
    if (own?.note) {
      const mine = {
        by: 'seller',
        key: exchange,
        words: own.act ?? own.words ?? '',
      } as const
      if (own.note.priced) prices.push(mine)
      if (own.note.promised) promises.push(mine)
    }
    for (const { key: line, speaker, text, note } of lines) {
      if (speaker === null) continue
      const key = `${exchange}/${line}`
      const quote = { key, text }
      said.push(quote)
      if (!note) continue
      if (note.priced) prices.push({ by: 'buyer', key, price: note.price ?? 0 })
      if (note.promised) promises.push(quote)
      if (note.under === 'need') {
        const need = note.need ?? ''
        const kept = needs.get(need) ?? { title: note.title ?? need, level: 0, quotes: [] }
        kept.level = Math.max(kept.level, note.level ? LEVELS.indexOf(note.level) : 0)
        kept.quotes.push(quote)
        needs.set(need, kept)
      } else if (note.under) under[note.under].push(quote)
    }
  }
  const notes = [...needs].map(([need, { level, ...it }]) => ({
    need,
    ...it,
    level: LEVELS[level] ?? 'implied',
  }))
  const { priority: priorities, worry: worries, fact: facts } = under
  const told = notes.reduce((sum, it) => sum + it.quotes.length, 0)
  const count =
    told + facts.length + priorities.length + worries.length + prices.length + promises.length
  const notebook = { needs: notes, facts, priorities, worries, prices, promises, said, count }
  cache.set(talk, notebook)
  return notebook
}
