import { buyerPoints, ownPoints } from '../../negotiation/board.ts'
import type { Contest } from '../cards.ts'
import type { ClassState } from '../class.ts'
import { type Put, type Watched, watchedTable } from '../look.ts'
import type { PartOf } from '../parts.ts'
import type { Role, Side } from '../role.ts'
import { type SharedTable, sideOf, standingOf } from '../shared-table.ts'
import {
  cardOf,
  heardBy,
  matchPart,
  nameOf,
  offerPart,
  outcomePart,
  saidPart,
  sharedPart,
  teamOf,
} from '../sight-table.ts'
import { awardOf } from './award.ts'
import { customersTable } from './decide-tender.ts'
import { keyAt } from './keys.ts'
import { laterMs, turnOf } from './settings.ts'
import type { TenderActivity } from './tender-activity.ts'
import { tenderPictures } from './tender-picture.ts'
import { tablesOf, tenderCount, tenderOf, vendorAt } from './tender-table.ts'

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

const contestAt = ({ contests }: TenderActivity, table: SharedTable): Contest => {
  const contest = contests[vendorAt(table.number) - 1]
  if (!contest) throw new Error(`no card for table ${table.number}`)
  return contest
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

function tenderPart(
  state: ClassState,
  activity: TenderActivity,
  tender: number,
  at: { readonly side: Side; readonly vendor: number | null } | null,
  isTold: (table: SharedTable) => boolean,
): PartOf<'tender'> {
  const { stage, settings, envelopes, ended } = activity
  const all = tablesOf(activity, tender)
  const [first] = all
  if (!first) throw new Error(`no tender ${tender}`)
  return {
    number: tender,
    stage,
    turn: ended ? null : turnOf(stage),
    laterMs: laterMs(settings, stage),
    side: at?.side ?? null,
    vendor: at?.vendor ?? null,
    customer: teamOf(state, first.teams.customer),
    vendors: all.map((table) => {
      const told = isTold(table) || ended !== null
      return {
        vendor: vendorAt(table.number),
        table: table.number,
        ...teamOf(state, table.teams.vendor),
        offers: told ? table.offers.length : null,
        sealed: told ? envelopes[table.number] !== undefined : null,
        out: told ? table.ended !== null : null,
      }
    }),
  }
}

/** What stands as a vendor's last word: what is in the envelope, or once they are open what was last put down. */
function finalPart(
  state: ClassState,
  activity: TenderActivity,
  table: SharedTable,
  as: Side | 'both',
): PartOf<'final'> | null {
  const { envelopes, stage, ended } = activity
  // What its vendor has taken back is nobody's to choose.
  if (as === 'customer' && table.ended === 'walked-out' && !ended) return null
  const envelope = envelopes[table.number]
  const isOpen = stage === 'award'
  const last = isOpen ? standingOf(table, 'vendor') : undefined
  const packages = envelope ? [envelope.terms] : last?.packages
  if (!packages) return null
  const contest = contestAt(activity, table)
  return {
    vendor: vendorAt(table.number),
    table: table.number,
    sealed: envelope !== undefined,
    by: nameOf(state, (envelope ?? last)?.by ?? null),
    offer: last?.n ?? null,
    packages: [...packages],
    vendorPoints: as === 'customer' ? null : packages.map((it) => ownPoints(contest, it)),
    customerPoints: as === 'vendor' ? null : packages.map((it) => buyerPoints(contest, it)),
  }
}
