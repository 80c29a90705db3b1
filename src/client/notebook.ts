import { LEVELS, type Level } from '../core/buyer/mind.ts'
import type { Meeting, SpokenLine } from '../core/meeting/meeting.ts'
import { has, hasAny, type Turn } from '../core/meeting/turn.ts'
import { exchangesOf } from './dialogue.ts'

/** Something the other side said that is worth keeping. */
export interface Quote {
  readonly line: SpokenLine
  /** The exchange it was said in, 0-based: where to find it in the talk. */
  readonly exchange: number
}

/** A worry as far as it was voiced, with the words for it. */
export interface NeedNote {
  readonly need: string
  readonly level: Level
  readonly quotes: readonly Quote[]
}

/** An offer of one's own, or a price the other side named. */
export interface PriceNote {
  readonly by: 'seller' | 'buyer'
  readonly turn: Turn
  readonly exchange: number
}

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

const VOICED = ['buyer.need-implied', 'buyer.need-explicit', 'buyer.criteria'] as const
const PROMISED = ['commit.next-step', 'commit.ask', 'nego.record', 'nego.confirm'] as const

/** How far a line brings a need: 0 not at all, 3 to a criterion. */
const levelVoiced = (turn: Turn): number =>
  has(turn, 'buyer.benefit-voiced') ? 2 : VOICED.findLastIndex((tag) => has(turn, tag)) + 1

const cache = new WeakMap<Meeting, Notebook>()

export function notebookOf(meeting: Meeting): Notebook {
  const known = cache.get(meeting)
  if (known) return known
  const needs = new Map<string, { level: number; quotes: Quote[] }>()
  const facts: Quote[] = []
  const priorities: Quote[] = []
  const worries: Quote[] = []
  const prices: PriceNote[] = []
  const promises: (Quote | PriceNote)[] = []
  const said: Quote[] = []
  for (const [exchange, { own, lines, turns }] of exchangesOf(meeting).entries()) {
    if (own?.value !== undefined || (own && has(own, 'nego.package')))
      prices.push({ by: 'seller', turn: own, exchange })
    if (own && hasAny(own, PROMISED)) promises.push({ by: 'seller', turn: own, exchange })
    for (const line of lines) {
      const turn = turns.find((it) => it.n === line.turn)
      if (line.who === 'ROOM' || !turn || turn.actor !== 'buyer') continue
      const quote = { line, exchange }
      said.push(quote)
      if (turn.value !== undefined) prices.push({ by: 'buyer', turn, exchange })
      if (own && hasAny(own, PROMISED) && has(turn, 'buyer.signal')) promises.push(quote)
      const level = levelVoiced(turn)
      if (turn.need !== undefined && level > 0) {
        const note = needs.get(turn.need) ?? { level: 0, quotes: [] }
        note.level = Math.max(note.level, level)
        note.quotes.push(quote)
        needs.set(turn.need, note)
      } else if (has(turn, 'buyer.criteria') || (own && has(own, 'ask.priority')))
        priorities.push(quote)
      else if (has(turn, 'buyer.objection')) worries.push(quote)
      else if (has(turn, 'buyer.fact')) facts.push(quote)
    }
  }
  const notes = [...needs].map(([need, { level, quotes }]) => ({
    need,
    level: LEVELS[level] ?? 'implied',
    quotes,
  }))
  const told = notes.reduce((sum, it) => sum + it.quotes.length, 0)
  const count =
    told + facts.length + priorities.length + worries.length + prices.length + promises.length
  const notebook = { needs: notes, facts, priorities, worries, prices, promises, said, count }
  cache.set(meeting, notebook)
  return notebook
}
