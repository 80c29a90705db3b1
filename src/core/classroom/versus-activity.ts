import { isRefusal } from '../refusal.ts'
import { type Contest, contestOf } from './cards.ts'
import type { ClassCase } from './class.ts'
import { type Clock, runMs } from './clock.ts'
import type { FactOf } from './fact.ts'
import { chairsOf, type Side } from './role.ts'
import type { VersusSettings } from './settings.ts'
import { emptyTableAt, type SharedTable, sideOf, withTeam } from './shared-table.ts'

/** Vendor against customer at tables of two teams (C-06). */
export interface VersusActivity {
  readonly mode: 'versus'
  readonly number: number
  readonly settings: VersusSettings
  readonly case: ClassCase
  readonly seed: number
  readonly clock: Clock
  readonly ended: { readonly why: 'instructor' | 'time'; readonly at: number } | null
  /** The same cards for every table, so that all deals stand in one picture. */
  readonly contest: Contest
  readonly tables: readonly SharedTable[]
}

/** A contest that was accepted when it was started is one still. */
export function contestIn(played: ClassCase, settings: VersusSettings, seed: number): Contest {
  const { bargaining } = played.scenario
  const contest = bargaining && contestOf(bargaining, settings.cards, seed)
  if (!contest || isRefusal(contest)) throw new Error(`no contest in ${played.scenario.id}`)
  return contest
}

export const tablesFrom = (
  pairings: FactOf<'started'>['tables'],
  at: number,
): readonly SharedTable[] =>
  pairings.map(({ vendor, customer }, i) =>
    emptyTableAt(i + 1, { vendor: chairsOf(vendor), customer: chairsOf(customer) }, at),
  )

/** What happens at a table, as a fact tells it. */
export type TableFact = FactOf<
  | 'took-over'
  | 'said'
  | 'offered'
  | 'accepted'
  | 'signed'
  | 'tore'
  | 'left-table'
  | 'returned'
  | 'walked-out'
  | 'guessed'
>

export function atTable(activity: VersusActivity, fact: TableFact): VersusActivity {
  const table = activity.tables[fact.table - 1]
  if (!table) throw new Error(`no table ${fact.table}`)
  const after = { ...fold(table, fact, runMs(activity.clock, fact.at)), touchedAt: fact.at }
  return { ...activity, tables: activity.tables.with(fact.table - 1, after) }
}

function fold(table: SharedTable, fact: TableFact, at: number): SharedTable {
  const { side } = fact
  switch (fact.kind) {
    case 'took-over':
      return withTeam(table, side, { computer: true })
    case 'said': {
      const { by, to, text } = fact
      const said = { n: table.said.length + 1, side, by, to, text, runMs: at }
      return { ...table, said: [...table.said, said] }
    }
    case 'offered': {
      const { by, packages } = fact
      const put = { n: table.offers.length + 1, side, by, packages, runMs: at }
      return { ...table, offers: [...table.offers, put] }
    }
    case 'accepted': {
      const { offer, terms } = fact
      const n = table.sheets + 1
      return { ...table, sheets: n, sheet: { n, offer, terms, signed: {} } }
    }
    case 'signed': {
      if (!table.sheet) throw new Error(`no sheet on table ${table.number}`)
      const signed = { ...table.sheet.signed, [side]: { by: fact.by } }
      const both = signed.vendor !== undefined && signed.customer !== undefined
      const sheet = { ...table.sheet, signed }
      return both ? { ...table, sheet, ended: 'deal', endedRunMs: at } : { ...table, sheet }
    }
    case 'tore':
      return { ...table, sheet: null }
    case 'left-table':
      return { ...table, away: side, breaks: table.breaks + 1 }
    case 'returned':
      return { ...table, away: null }
    case 'walked-out':
      return { ...table, ended: 'walked-out', endedRunMs: at }
    case 'guessed':
      return withTeam(table, side, { guess: fact.order })
  }
}

/** Sits somebody down, wherever he sat before; a team's parts are dealt again by who is in it now. */
export function sitAt(
  activity: VersusActivity,
  { seat, table: number, side, at }: FactOf<'seated'>,
): VersusActivity {
  const known = activity.tables.map((table) => {
    const from = sideOf(table, seat)
    return from
      ? setSeats(
          table,
          from,
          seatsOf(table, from).filter((it) => it !== seat),
        )
      : table
  })
  const fresh = emptyTableAt(known.length + 1, { vendor: [], customer: [] }, at)
  const tables = number > known.length ? [...known, fresh] : known
  const table = tables[number - 1]
  if (!table) throw new Error(`no table ${number}`)
  const after = setSeats(table, side, [...seatsOf(table, side), seat])
  return { ...activity, tables: tables.with(number - 1, { ...after, touchedAt: at }) }
}

const seatsOf = (table: SharedTable, side: Side): readonly number[] =>
  table.teams[side].chairs.map((it) => it.seat)

const setSeats = (table: SharedTable, side: Side, seats: readonly number[]): SharedTable =>
  withTeam(table, side, { chairs: chairsOf(seats), computer: seats.length === 0 })

/** A member is back: the computer gets up for him. */
export const welcomeBack = (
  activity: VersusActivity,
  seat: number,
  at: number,
): VersusActivity => ({
  ...activity,
  tables: activity.tables.map((table) => {
    const side = sideOf(table, seat)
    if (!side || !table.teams[side].computer) return table
    return { ...withTeam(table, side, { computer: false }), touchedAt: at }
  }),
})

/** When the activity is over, so is every table: without both signatures it is a breakdown (C-05, [CR45]). */
export function breakDown(
  activity: VersusActivity,
  { why, at }: FactOf<'ended'>,
): readonly SharedTable[] {
  const ended = why === 'time' ? 'time-up' : 'stopped'
  const endedRunMs = runMs(activity.clock, at)
  return activity.tables.map((table) => (table.ended ? table : { ...table, ended, endedRunMs }))
}
