import { isRefusal } from '../refusal.ts'
import { type Contest, contestOf } from './cards.ts'
import type { ClassCase } from './class-case.ts'
import { type Clock, runMs } from './clock.ts'
import type { FactOf } from './fact.ts'
import {
  brokenDown,
  foldTable,
  sitDownAt,
  type TableFact,
  welcomedAt,
  withoutSeat,
} from './fold-table.ts'
import { chairsOf } from './role.ts'
import type { VersusSettings } from './settings.ts'
import { emptyTableAt, type SharedTable } from './shared-table.ts'

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

export function atTable(activity: VersusActivity, fact: TableFact): VersusActivity {
  const table = activity.tables[fact.table - 1]
  if (!table) throw new Error(`no table ${fact.table}`)
  const after = foldTable(table, fact, runMs(activity.clock, fact.at))
  return { ...activity, tables: activity.tables.with(fact.table - 1, after) }
}

/** Sits somebody down, wherever he sat before. */
export function sitAt(
  activity: VersusActivity,
  { seat, table: number, side, at }: FactOf<'seated'>,
): VersusActivity {
  const known = activity.tables.map((table) => withoutSeat(table, seat))
  const fresh = emptyTableAt(known.length + 1, { vendor: [], customer: [] }, at)
  const tables = number > known.length ? [...known, fresh] : known
  const table = tables[number - 1]
  if (!table) throw new Error(`no table ${number}`)
  return { ...activity, tables: tables.with(number - 1, sitDownAt(table, side, seat, at)) }
}

export const welcomeBack = (
  activity: VersusActivity,
  seat: number,
  at: number,
): VersusActivity => ({
  ...activity,
  tables: activity.tables.map((table) => welcomedAt(table, seat, at)),
})

/** When the activity is over, so is every table: without both signatures it is a breakdown (C-05, [CR45]). */
export const breakDown = (
  activity: VersusActivity,
  { why, at }: Pick<FactOf<'ended'>, 'why' | 'at'>,
): VersusActivity => ({
  ...activity,
  tables: activity.tables.map((table) => brokenDown(table, why, runMs(activity.clock, at))),
})
