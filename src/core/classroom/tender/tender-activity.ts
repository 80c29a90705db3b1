import type { Package } from '../../transcript/move.ts'
import type { Contest } from '../cards.ts'
import type { ClassCase } from '../class-case.ts'
import { type Clock, runMs, startClock } from '../clock.ts'
import type { FactOf } from '../fact.ts'
import {
  brokenDown,
  foldTable,
  sitDownAt,
  type TableFact,
  welcomedAt,
  withoutSeat,
} from '../fold-table.ts'
import { type SharedTable, withTeam } from '../shared-table.ts'
import { tablesFrom } from '../versus-activity.ts'
import { stageMs, type TenderSettings, type TenderStage } from './settings.ts'
import { tenderContests } from './tender-cards.ts'
import { isAtTender, tenderOf, vendorAt } from './tender-table.ts'

/** A final offer that nobody else has seen. */
export interface Envelope {
  readonly by: number | null
  readonly terms: Package
}

/** Three vendors compete for one customer (C-05), at one tender or several. The clock is the stage's [CR26]. */
export interface TenderActivity {
  readonly mode: 'tender'
  readonly number: number
  readonly settings: TenderSettings
  readonly case: ClassCase
  readonly seed: number
  readonly startedAt: number
  readonly clock: Clock
  readonly ended: { readonly why: 'instructor' | 'time'; readonly at: number } | null
  readonly stage: TenderStage
  /** How long the stages before this one ran, ms. */
  readonly spentMs: number
  /** By vendor, from the first: his card and the customer's, which is in all three the same. */
  readonly contests: readonly Contest[]
  /** Three a tender, a vendor each; the customer's team sits at all three. */
  readonly tables: readonly SharedTable[]
  /** By table. */
  readonly envelopes: Readonly<Record<number, Envelope>>
}

/** The cards that lie at a table. */
export const contestAt = ({ contests }: TenderActivity, table: SharedTable): Contest => {
  const contest = contests[vendorAt(table.number) - 1]
  if (!contest) throw new Error(`no card for table ${table.number}`)
  return contest
}

const clockOf = (settings: TenderSettings, stage: TenderStage, at: number): Clock =>
  startClock(at, stageMs(settings, stage))

/** How long all of it has run. */
const ranMs = ({ clock, spentMs }: TenderActivity, now: number): number =>
  spentMs + runMs(clock, now)

/** A contest that was accepted when it was started is one still. */
export function openTender(
  common: Pick<TenderActivity, 'number' | 'case' | 'seed' | 'ended'>,
  settings: TenderSettings,
  { tables, at }: Pick<FactOf<'started'>, 'tables' | 'at'>,
): TenderActivity {
  const contests = tenderContests(common.case, settings, common.seed)
  const stage = 'quote'
  const clock = clockOf(settings, stage, at)
  const made = tablesFrom(tables, at)
  return {
    ...common,
    ...{
      mode: 'tender',
      settings,
      startedAt: at,
      clock,
      stage,
      spentMs: 0,
      contests,
      tables: made,
      envelopes: {},
    },
  }
}

/** The next stage has a clock of its own; no break lasts beyond a stage. When envelopes are opened they lie on the table, each the last offer of its vendor [CR28]. */
export function tenderStaged(
  activity: TenderActivity,
  { stage, at }: FactOf<'tender-staged'>,
): TenderActivity {
  const clock = clockOf(activity.settings, stage, at)
  const spentMs = ranMs(activity, at)
  const tables = activity.tables.map((table): SharedTable => {
    const envelope =
      stage === 'award' && !table.ended ? activity.envelopes[table.number] : undefined
    const opened = envelope ? withFinal(table, envelope, spentMs) : table
    return { ...opened, away: null, touchedAt: at }
  })
  return { ...activity, stage, spentMs, clock, tables }
}

const withFinal = (table: SharedTable, { by, terms }: Envelope, runMs: number): SharedTable => {
  const put = {
    n: table.offers.length + 1,
    side: 'vendor',
    by,
    packages: [terms],
    runMs,
  } as const
  return { ...table, offers: [...table.offers, put] }
}

export const sealedUp = (
  activity: TenderActivity,
  { table, by, terms, at }: FactOf<'sealed'>,
): TenderActivity => ({
  ...activity,
  envelopes: { ...activity.envelopes, [table]: { by, terms } },
  tables: activity.tables.map((it) => (it.number === table ? { ...it, touchedAt: at } : it)),
})

/** What happens at one of the tables; what is of the customer's team is so at all three of its tender. */
export function atTender(activity: TenderActivity, fact: TableFact): TenderActivity {
  const table = activity.tables[fact.table - 1]
  if (!table) throw new Error(`no table ${fact.table}`)
  const now = ranMs(activity, fact.at)
  const after = foldTable(table, fact, now)
  const chosen = after.ended === 'deal'
  // Who chooses none in the end leaves all three.
  const none = fact.kind === 'walked-out' && fact.side === 'customer' && activity.stage === 'award'
  const tables = activity.tables.map((it): SharedTable => {
    if (!isAtTender(it.number, tenderOf(fact.table))) return it
    if (none && !it.ended) return { ...it, ended: 'not-chosen', endedRunMs: now }
    if (it.number === fact.table) return after
    if (chosen && !it.ended) return { ...it, ended: 'not-chosen', endedRunMs: now }
    if (fact.kind === 'took-over' && fact.side === 'customer')
      return withTeam(it, 'customer', { computer: true })
    return it
  })
  return { ...activity, tables }
}

/** Sits somebody down, wherever he sat before: a customer at all three tables of his tender. */
export function sitAtTender(
  activity: TenderActivity,
  { seat, table: number, side, at }: FactOf<'seated'>,
): TenderActivity {
  if (!activity.tables[number - 1]) throw new Error(`no table ${number}`)
  const tables = activity.tables.map((table) => {
    const left = withoutSeat(table, seat)
    const here =
      side === 'customer' ? isAtTender(table.number, tenderOf(number)) : table.number === number
    return here ? sitDownAt(left, side, seat, at) : left
  })
  return { ...activity, tables }
}

export const welcomeToTender = (
  activity: TenderActivity,
  seat: number,
  at: number,
): TenderActivity => ({
  ...activity,
  tables: activity.tables.map((table) => welcomedAt(table, seat, at)),
})

/** When the activity is over, so is every table: no signature is a breakdown (C-05). */
export const breakDownTender = (
  activity: TenderActivity,
  { why, at }: Pick<FactOf<'ended'>, 'why' | 'at'>,
): TenderActivity => ({
  ...activity,
  tables: activity.tables.map((table) => brokenDown(table, why, ranMs(activity, at))),
})
