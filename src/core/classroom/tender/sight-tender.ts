import type { ClassState } from '../class.ts'
import { type Put, type Watched, watchedTable } from '../look.ts'
import type { PartOf } from '../parts.ts'
import type { Role, Side } from '../role.ts'
import { type SharedTable, sideOf } from '../shared-table.ts'
import {
  cardOf,
  heardBy,
  matchPart,
  offerPart,
  outcomePart,
  saidPart,
  sharedPart,
} from '../sight-table.ts'
import { awardOf } from './award.ts'
import { customersTable } from './decide-tender.ts'
import { keyAt } from './keys.ts'
import { turnOf } from './settings.ts'
import { contestAt, type TenderActivity } from './tender-activity.ts'
import { tenderPictures } from './tender-picture.ts'
import { tablesOf, tenderCount, tenderOf, vendorAt } from './tender-table.ts'
import { finalPart, tenderPart } from './told-tender.ts'

/** What a role sees of the tenders: a vendor his own table, the customer all three, and the wall only who is there [CR30]. */
export function tenderSight(
  state: ClassState,
  activity: TenderActivity,
  role: Role,
  watched: Watched | null,
  put: Put,
): void {
  const over = activity.ended !== null
  if (role.kind === 'seat') {
    seatSight(state, activity, role.seat, put)
    return
  }
  const everything = role.kind === 'instructor'
  for (let n = 1; n <= tenderCount(activity); n++) {
    const told = (): boolean => everything
    put(`tender/${n}`, tenderPart(state, activity, n, null, told))
    if (over) put(`award/${n}`, awardOf(activity, n))
  }
  if (everything || over)
    for (const [i, it] of tenderPictures(activity).entries()) put(`picture/${i + 1}`, it)
  if (everything) deskSight(state, activity, watched, put)
}

/** Of all tables what both sides' offers are worth and what is in the envelopes; of the one looked at closely every word. */
function deskSight(
  state: ClassState,
  activity: TenderActivity,
  watched: Watched | null,
  put: Put,
): void {
  for (const table of activity.tables) {
    const contest = contestAt(activity, table)
    put(`match/${table.number}`, matchPart(state, { contest }, table))
    const final = finalPart(state, activity, table, 'both')
    if (final) put(`final/${table.number}`, final)
  }
  const table = watchedTable(activity, watched)
  if (!table) return
  const contest = contestAt(activity, table)
  for (const it of table.offers)
    put(`watch/offer/${it.n}`, offerPart(state, { contest }, it, 'instructor'))
  for (const it of table.said) put(`watch/said/${it.n}`, saidPart(state, it))
}

function seatSight(state: ClassState, activity: TenderActivity, seat: number, put: Put): void {
  const own = activity.tables.find((it) => sideOf(it, seat))
  const side = own && sideOf(own, seat)
  if (!own || !side) return
  const tender = tenderOf(own.number)
  const all = tablesOf(activity, tender)
  const mine = side === 'vendor' ? [own] : all
  const before = side === 'vendor' ? own : customersTable(activity, tender, turnOf(activity.stage))
  const at = { side, vendor: side === 'vendor' ? vendorAt(own.number) : null }
  put(
    'tender',
    tenderPart(state, activity, tender, at, (table) => mine.includes(table)),
  )
  if (before) put('card', cardFor(state, activity, before, side, seat))
  for (const table of mine) ownTableSight(state, activity, table, side, put)
  if (!activity.ended) return
  put('award', awardOf(activity, tender))
  for (const table of all) {
    const vendor = vendorAt(table.number)
    put(`outcome/${vendor}`, outcomePart({ contest: contestAt(activity, table) }, table))
    const final = finalPart(state, activity, table, 'both')
    if (final) put(`final/${vendor}`, final)
  }
}

/** A table as one side of it sees it. */
function ownTableSight(
  state: ClassState,
  activity: TenderActivity,
  table: SharedTable,
  side: Side,
  put: Put,
): void {
  const contest = contestAt(activity, table)
  const vendor = vendorAt(table.number)
  put(`table/${vendor}`, sharedPart(state, table, true))
  for (const it of table.offers)
    put(keyAt('offer', vendor, it.n), offerPart(state, { contest }, it, side))
  for (const it of heardBy(table, side)) put(keyAt('said', vendor, it.n), saidPart(state, it))
  const isOpen = activity.stage === 'award'
  const final = isOpen || side === 'vendor' ? finalPart(state, activity, table, side) : null
  if (final) put(`final/${vendor}`, final)
}

/** The customer has one card, on which he guesses the order of the vendor whose turn it is. */
function cardFor(
  state: ClassState,
  activity: TenderActivity,
  table: SharedTable,
  side: Side,
  seat: number,
): PartOf<'card'> {
  const at = { contest: contestAt(activity, table), case: activity.case }
  const card = cardOf(state, at, table, side, seat)
  const guesses = side === 'vendor' || turnOf(activity.stage) !== null
  return guesses ? card : { ...card, guess: null }
}
