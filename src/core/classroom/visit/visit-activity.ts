import { type Clock, runMs, startClock } from '../clock.ts'
import type { FactOf } from '../fact.ts'
import { otherSide } from '../role.ts'
import type { Stage, VisitSettings } from './settings.ts'
import {
  isPainConfirmed,
  spokenAt,
  type VisitTable,
  visitSideOf,
  withCards,
} from './visit-table.ts'

/** Sellers visit another team's customers (C-21, C-22). The clock is the stage's [CR20]. */
export interface VisitActivity {
  readonly mode: 'visit'
  readonly number: number
  readonly settings: VisitSettings
  readonly seed: number
  readonly clock: Clock
  readonly ended: { readonly why: 'instructor' | 'time'; readonly at: number } | null
  readonly stage: Stage
  readonly tables: readonly VisitTable[]
}

export type VisitTableFact = FactOf<
  'picked' | 'noted' | 'struck' | 'confirmed' | 'point-made' | 'classed' | 'pitched' | 'said'
>

const clockOf = (settings: VisitSettings, stage: Stage, at: number): Clock =>
  startClock(at, settings.stageMinutes[stage] * 60_000)

export function openVisit(
  number: number,
  { settings, seed, tables, companies, at }: FactOf<'visit-started'>,
): VisitActivity {
  const stage = 'prepare'
  const made = tables.map((seats, i): VisitTable => {
    const company = companies[i]
    if (!company) throw new Error(`no company for table ${i + 1}`)
    const from = tables.length === 1 ? null : i === 0 ? tables.length : i
    const empty = { cards: {}, said: [], notes: [], points: [], pitches: [] }
    return withCards({ number: i + 1, from, company, seats, ...empty }, seed)
  })
  const clock = clockOf(settings, stage, at)
  return { mode: 'visit', number, settings, seed, clock, ended: null, stage, tables: made }
}

/** The next stage begins with a clock of its own. */
export const staged = (
  activity: VisitActivity,
  { stage, at }: FactOf<'staged'>,
): VisitActivity => ({ ...activity, stage, clock: clockOf(activity.settings, stage, at) })

/** Sits somebody down, wherever he sat before. */
export function sitDown(
  activity: VisitActivity,
  { seat, table: number, side }: FactOf<'seated'>,
): VisitActivity {
  const tables = activity.tables.map((table) => {
    const without = {
      vendor: table.seats.vendor.filter((it) => it !== seat),
      customer: table.seats.customer.filter((it) => it !== seat),
    }
    const seats =
      table.number === number
        ? { [side]: [...without[side], seat], [otherSide(side)]: without[otherSide(side)] }
        : without
    const from = visitSideOf(table, seat)
    if (!from && table.number !== number) return table
    return withCards({ ...table, seats: { ...without, ...seats } }, activity.seed)
  })
  return { ...activity, tables }
}

export function atVisit(activity: VisitActivity, fact: VisitTableFact): VisitActivity {
  const table = activity.tables[fact.table - 1]
  if (!table) throw new Error(`no table ${fact.table}`)
  const after = fold(table, fact, runMs(activity.clock, fact.at))
  return { ...activity, tables: activity.tables.with(fact.table - 1, after) }
}

function fold(table: VisitTable, fact: VisitTableFact, at: number): VisitTable {
  switch (fact.kind) {
    case 'picked':
      return { ...table, cards: { ...table.cards, [fact.by]: fact.box } }
    case 'said': {
      const { side, by, to, text } = fact
      const said = { n: table.said.length + 1, side, by, to, text, runMs: at }
      return { ...table, said: [...table.said, said] }
    }
    case 'noted': {
      const { by, what, text } = fact
      const afterLines = spokenAt(table).length
      const note = { n: table.notes.length + 1, by, what, text, afterLines, struck: false }
      return { ...table, notes: [...table.notes, note] }
    }
    case 'struck':
      return withNote(table, fact.note, { struck: true })
    case 'confirmed':
      return withNote(table, fact.note, { item: fact.item })
    case 'point-made': {
      const { by, text, standing } = fact
      const early = !isPainConfirmed(table)
      const point = { n: table.points.length + 1, by, text, standing, early }
      return { ...table, points: [...table.points, point] }
    }
    case 'classed':
      return {
        ...table,
        points: table.points.map((it) =>
          it.n === fact.point ? { ...it, classed: fact.standing } : it,
        ),
      }
    case 'pitched': {
      const others = table.pitches.filter((it) => it !== fact.line)
      return { ...table, pitches: fact.pitch ? [...others, fact.line] : others }
    }
  }
}

const withNote = (
  table: VisitTable,
  n: number,
  change: Partial<VisitTable['notes'][number]>,
): VisitTable => ({
  ...table,
  notes: table.notes.map((it) => (it.n === n ? { ...it, ...change } : it)),
})
