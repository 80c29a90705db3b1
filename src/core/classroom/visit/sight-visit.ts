import type { ClassState } from '../class.ts'
import { type Put, type Watched, watchedTable } from '../look.ts'
import type { PartOf } from '../parts.ts'
import type { Role, Side } from '../role.ts'
import { heardBy, saidPart } from '../sight-table.ts'
import { itemsOf } from './company.ts'
import { findingsOf } from './findings.ts'
import type { Point } from './standing.ts'
import type { VisitActivity } from './visit-activity.ts'
import { boxOf, type Note, spokenAt, type VisitTable, visitSideOf } from './visit-table.ts'

/** What a role sees of the visits: a card is its customers' and the instructor's until all is over [CR21]. */
export function visitSight(
  state: ClassState,
  activity: VisitActivity,
  role: Role,
  watched: Watched | null,
  put: Put,
): void {
  const over = activity.ended !== null
  if (role.kind === 'seat') {
    const table = activity.tables.find((it) => visitSideOf(it, role.seat))
    const side = table && visitSideOf(table, role.seat)
    if (table && side) seatSight(state, activity, table, side, put)
    return
  }
  for (const it of activity.tables) {
    put(`visit/${it.number}`, visitPart(state, activity, it, null))
    if (over || role.kind === 'instructor') put(`found/${it.number}`, foundPart(activity, it))
  }
  const table = role.kind === 'instructor' && watchedTable(activity, watched)
  if (!table) return
  const closely: Put = (key, part) => put(`watch/${key}`, part)
  for (const it of table.said) closely(`said/${it.n}`, saidPart(state, it))
  cardSight(activity, table, closely)
  notesSight(state, table, true, closely)
  for (const it of table.points) closely(`point/${it.n}`, pointPart(state, it, null))
}

function seatSight(
  state: ClassState,
  activity: VisitActivity,
  table: VisitTable,
  side: Side,
  put: Put,
): void {
  const over = activity.ended !== null
  const knowsCards = side === 'customer' || over
  put('visit', visitPart(state, activity, table, side))
  for (const it of heardBy(table, side)) put(`said/${it.n}`, saidPart(state, it))
  if (knowsCards) cardSight(activity, table, put)
  const { stage, settings } = activity
  const shared = stage === 'confirm' || (stage === 'visit' && settings.task === 'solution')
  if (side === 'vendor' || over || shared) notesSight(state, table, knowsCards, put)
  if (side === 'vendor' || over || shared)
    for (const it of table.points) put(`point/${it.n}`, pointPart(state, it, over ? null : side))
  if (over) put('found', foundPart(activity, table))
}

/** The boxes of a chain with whose they are, in its order. */
export const cardParts = (
  table: VisitTable,
): readonly { readonly place: number; readonly part: PartOf<'pain'> }[] =>
  table.company.chain.map((box, i) => {
    const seats = Object.entries(table.cards).flatMap(([seat, id]) =>
      id === box.id ? [Number(seat)] : [],
    )
    const { id, name, post } = box
    const items = itemsOf(box).map((it) => ({ ...it }))
    return { place: i + 1, part: { id, seats, name, post, items } }
  })

/** The boxes that are somebody's; while customers may still choose, the free ones too. What was marked stands beside them. */
function cardSight({ settings, stage, ended }: VisitActivity, table: VisitTable, put: Put): void {
  const choosing = settings.cards === 'picked' && stage === 'prepare' && ended === null
  for (const { place, part } of cardParts(table))
    if (choosing || part.seats.length > 0) put(`pain/${place}`, part)
  put('pitches', { lines: [...table.pitches] })
}

/** What was said at the table itself. */
export const saidAtTable = (state: ClassState, table: VisitTable): PartOf<'said'>[] =>
  spokenAt(table).map((it) => saidPart(state, it))

function notesSight(state: ClassState, table: VisitTable, knowsCards: boolean, put: Put): void {
  for (const it of table.notes) if (!it.struck) put(`note/${it.n}`, notePart(state, it, knowsCards))
}

export const notePart = (
  { seats }: ClassState,
  { n, by, what, text, item }: Note,
  knowsCards: boolean,
): PartOf<'note'> => ({
  n,
  by: seats[by - 1]?.name ?? '',
  what,
  text,
  hit: item === undefined ? null : item !== null,
  item: knowsCards ? (item ?? null) : null,
})

/** Each side knows its own class alone; `side` null knows both [CR23]. */
export const pointPart = (
  { seats }: ClassState,
  { n, by, text, standing, early, classed }: Point,
  side: Side | null,
): PartOf<'point'> => ({
  n,
  by: seats[by - 1]?.name ?? '',
  text,
  standing: side === 'customer' ? null : standing,
  early: side === null ? early : null,
  said: classed !== undefined,
  classed: side === 'vendor' ? null : (classed ?? null),
})

/** The first seller asks, the second presents (C-22); alone he does both. */
const sellersPart = (place: number, sellers: number): PartOf<'visit'>['vendor'][number]['part'] => {
  if (sellers === 1) return 'both'
  return place === 1 ? 'designer' : 'consultant'
}

export function visitPart(
  { seats }: ClassState,
  { stage, settings }: VisitActivity,
  table: VisitTable,
  side: Side | null,
): PartOf<'visit'> {
  const { number, from, company } = table
  const membersOf = (of: Side): PartOf<'visit'>['vendor'] =>
    table.seats[of].map((seat, place) => {
      const box = of === 'customer' ? boxOf(table, table.cards[seat]) : undefined
      const { name = '', present = false } = seats[seat - 1] ?? {}
      const part =
        of === 'vendor' && settings.task === 'solution'
          ? sellersPart(place, table.seats.vendor.length)
          : null
      const plays = box ? { name: box.name, post: box.post } : null
      return { seat, name, present, plays, part }
    })
  return {
    number,
    from,
    task: settings.task,
    stage,
    side,
    picks: settings.cards === 'picked',
    company: { name: company.name, business: company.business },
    vendor: membersOf('vendor'),
    customer: membersOf('customer'),
    lines: spokenAt(table).length,
    notes: table.notes.filter((it) => !it.struck).length,
    points: table.points.length,
  }
}

export const foundPart = ({ settings }: VisitActivity, table: VisitTable): PartOf<'found'> => {
  const { kinds, points, ...found } = findingsOf(table)
  const solution = settings.task === 'solution'
  return { table: table.number, ...found, kinds: [...kinds], points: solution ? points : null }
}
