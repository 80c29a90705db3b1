import { isForsaken, someoneOf } from '../absence.ts'
import type { ClassState } from '../class.ts'
import { leftMs } from '../clock.ts'
import type { Deed } from '../fact.ts'
import { type SharedTable, sideOf } from '../shared-table.ts'
import { OPENS_AFTER_MS, THINK_MS } from '../stand-in.ts'
import { afterTenderStage } from './direct-tender.ts'
import { placeAtTender } from './seat-tender.ts'
import { turnOf } from './settings.ts'
import { customerDeed, vendorDeed } from './stand-in-tender.ts'
import type { TenderActivity } from './tender-activity.ts'
import { tablesOf, tenderCount, tenderOf, vendorAt } from './tender-table.ts'

/** The next stage when the clock of this one has run out, a place for somebody late, the computer's turn. */
export function dueInTender(state: ClassState, activity: TenderActivity, now: number): Deed | null {
  if (leftMs(activity.clock, now) === 0) return afterTenderStage(activity, 'time')
  const late = unseated(state, activity)
  if (late || activity.clock.pausedAt !== null) return late
  return computersTurn(state, activity, now) ?? idleTurn(state, activity, now)
}

const unseated = ({ seats }: ClassState, activity: TenderActivity): Deed | null => {
  const seat = seats.find(
    (it) => it.present && !it.removed && !activity.tables.some((at) => sideOf(at, it.number)),
  )
  const place = seat && placeAtTender(activity)
  return seat && place ? { kind: 'seated', seat: seat.number, ...place } : null
}

const isAnyoneAt = (state: ClassState, tables: readonly SharedTable[]): boolean =>
  tables.some(({ teams }) => someoneOf(state, [...teams.vendor.chairs, ...teams.customer.chairs]))

/** The computer plays any number of teams, but not where nobody is [CR32]. */
function computersTurn(state: ClassState, activity: TenderActivity, now: number): Deed | null {
  for (let tender = 1; tender <= tenderCount(activity); tender++) {
    const tables = tablesOf(activity, tender)
    if (!isAnyoneAt(state, tables)) continue
    for (const table of tables) {
      const deed = vendorsDue(state, activity, table, now)
      if (deed) return deed
    }
    const deed = customersDue(state, activity, tables, now)
    if (deed) return deed
  }
  return null
}

function vendorsDue(
  state: ClassState,
  activity: TenderActivity,
  table: SharedTable,
  now: number,
): Deed | null {
  const { number, teams, ended, touchedAt } = table
  if (ended || someoneOf(state, teams.vendor.chairs)) return null
  if (isForsaken(state, teams.vendor, now))
    return { kind: 'took-over', table: number, side: 'vendor' }
  const isReady = teams.vendor.computer && now - touchedAt >= THINK_MS
  return isReady ? vendorDeed(activity, table) : null
}

function customersDue(
  state: ClassState,
  activity: TenderActivity,
  tables: readonly SharedTable[],
  now: number,
): Deed | null {
  const open = tables.filter((it) => !it.ended)
  const [first] = open
  if (!first || someoneOf(state, first.teams.customer.chairs)) return null
  if (isForsaken(state, first.teams.customer, now))
    return { kind: 'took-over', table: first.number, side: 'customer' }
  if (!first.teams.customer.computer) return null
  const turn = open.find((it) => vendorAt(it.number) === turnOf(activity.stage))
  const waits = turn?.offers.length === 0 ? OPENS_AFTER_MS : THINK_MS
  const touchedAt = Math.max(...open.map((it) => it.touchedAt))
  return now - touchedAt >= waits ? customerDeed(activity, tenderOf(first.number)) : null
}

/** A turn at which nobody sits and the computers have said all, or that nobody is left to take, is over [CR32]. */
function idleTurn(state: ClassState, activity: TenderActivity, now: number): Deed | null {
  const turn = turnOf(activity.stage)
  if (turn === null || !state.seats.some((it) => it.present)) return null
  const isIdle = ({ number, teams, ended, touchedAt }: SharedTable): boolean => {
    if (ended) return true
    if (teams.vendor.chairs.length > 0 || teams.customer.chairs.length > 0) return false
    // The computers have had their time to think, and nothing was due.
    return now - touchedAt >= THINK_MS && isAnyoneAt(state, tablesOf(activity, tenderOf(number)))
  }
  const isOver = activity.tables.filter((it) => vendorAt(it.number) === turn).every(isIdle)
  return isOver ? afterTenderStage(activity, 'time') : null
}
