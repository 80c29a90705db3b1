import { draw, shuffled } from '../../chance/draw.ts'
import type { Side } from '../role.ts'
import type { Said } from '../shared-table.ts'
import { type Box, type Company, type Item, itemsOf, type What } from './company.ts'
import type { Point } from './standing.ts'

/** Something the sellers wrote down; `n` counts the table's notes. */
export interface Note {
  readonly n: number
  readonly by: number
  readonly what: What
  readonly text: string
  /** How many lines had been said at the table then. */
  readonly afterLines: number
  readonly struck: boolean
  /** What the customers say it is: an item of a card, null for none; undefined until they have said. */
  readonly item?: string | null
}

/** Where a team's customers are visited by another team's sellers. */
export interface VisitTable {
  readonly number: number
  /** The team the sellers come from; null where they are of this one. */
  readonly from: number | null
  readonly company: Company
  readonly seats: Readonly<Record<Side, readonly number[]>>
  /** By customer's seat: his box of the chain. */
  readonly cards: Readonly<Record<number, string>>
  readonly said: readonly Said[]
  readonly notes: readonly Note[]
  /** What the sellers put forward as a solution. */
  readonly points: readonly Point[]
  /** Lines of the sellers in which they proposed a product, as the customers marked them. */
  readonly pitches: readonly number[]
}

export const visitSideOf = ({ seats }: VisitTable, seat: number): Side | null => {
  if (seats.vendor.includes(seat)) return 'vendor'
  return seats.customer.includes(seat) ? 'customer' : null
}

export const boxOf = ({ company }: VisitTable, id: string | undefined): Box | undefined =>
  company.chain.find((it) => it.id === id)

/** Boxes somebody at the table has, in the order of the chain. */
export const heldBoxes = ({ company, cards }: VisitTable): readonly Box[] => {
  const held = new Set(Object.values(cards))
  return company.chain.filter((it) => held.has(it.id))
}

/** All that is hidden at a table. */
export const hiddenItems = (table: VisitTable): readonly Item[] => heldBoxes(table).flatMap(itemsOf)

/** Whether a pain of the customers has been named by the sellers and confirmed by them. */
export const isPainConfirmed = (table: VisitTable): boolean => {
  const pains = new Set(hiddenItems(table).flatMap((it) => (it.what === 'pain' ? [it.id] : [])))
  return table.notes.some((it) => !it.struck && typeof it.item === 'string' && pains.has(it.item))
}

/** What was said at the table itself, in order. */
export const spokenAt = ({ said }: VisitTable): readonly Said[] =>
  said.filter((it) => it.to === 'table')

/** Every customer has a box: who has none is dealt the first free one of the drawn order; beyond the chain's end boxes are shared. */
export function withCards(table: VisitTable, seed: number): VisitTable {
  const ids = table.company.chain.map((it) => it.id)
  const order = shuffled(ids, seed, table.number)
  const cards: Record<number, string> = {}
  for (const seat of table.seats.customer) {
    const kept = table.cards[seat]
    if (kept !== undefined) cards[seat] = kept
  }
  for (const seat of table.seats.customer) {
    const taken = Object.values(cards)
    const free = order.find((it) => !taken.includes(it))
    cards[seat] ??= free ?? order[draw(seed, seat, 'shared box') % order.length] ?? ''
  }
  return { ...table, cards }
}
