import { checkOffer, emptyTable } from '../../negotiation/table.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import type { SeatAsk } from '../ask.ts'
import type { ClassState } from '../class.ts'
import { decideAtTable, noRight, type Sitting } from '../decide-table.ts'
import type { Deed } from '../fact.ts'
import type { Side } from '../role.ts'
import { type SharedTable, sideOf, standingOf } from '../shared-table.ts'
import { turnOf } from './settings.ts'
import { contestAt, type TenderActivity } from './tender-activity.ts'
import { tableFor, tablesOf, tenderOf, vendorAt } from './tender-table.ts'

/** What a stage is for who sits at a table: `wait` while another vendor has his turn. */
type Moment = 'quote' | 'turn' | 'wait' | 'seal' | 'award'
const ALWAYS: readonly Moment[] = ['quote', 'turn', 'wait', 'seal', 'award']
const TURN: readonly Moment[] = ['turn']
const NEVER: readonly Moment[] = []

/** Whose an ask is, and when it may be done [CR27]. What one says in one's own team one may always say. */
const WHEN = {
  say: { vendor: TURN, customer: TURN },
  offer: { vendor: ['quote', 'turn'], customer: TURN },
  'leave-table': { vendor: TURN, customer: TURN },
  'return-to-table': { vendor: TURN, customer: TURN },
  guess: { vendor: ['quote', 'turn', 'wait', 'seal'], customer: TURN },
  seal: { vendor: ['seal'], customer: NEVER },
  award: { vendor: NEVER, customer: ['award'] },
  sign: { vendor: ['award'], customer: ['award'] },
  tear: { vendor: NEVER, customer: ['award'] },
  'walk-out': { vendor: ALWAYS, customer: ['turn', 'award'] },
} as const satisfies Readonly<Record<string, Readonly<Record<Side, readonly Moment[]>>>>
type TenderAsk = Extract<SeatAsk, { kind: keyof typeof WHEN }>
const isTenderAsk = (ask: SeatAsk): ask is TenderAsk => ask.kind in WHEN

const momentAt = ({ stage }: TenderActivity, table: SharedTable): Moment => {
  if (stage === 'quote' || stage === 'seal' || stage === 'award') return stage
  return turnOf(stage) === vendorAt(table.number) ? 'turn' : 'wait'
}

/** What a vendor or a customer does at a tender. */
export function decideInTender(
  state: ClassState,
  activity: TenderActivity,
  seat: number,
  ask: SeatAsk,
): Deed | Refusal {
  const sitting = sittingOf(activity, seat, ask)
  if (!sitting) return refuse('class/no-table', 'he sits at no table')
  if (ask.kind === 'say' && ask.to === 'team') return decideAtTable(state, sitting, ask)
  if (!isTenderAsk(ask)) return refuse('move/not-now', 'this is a tender')
  const { table, side } = sitting
  const when: readonly Moment[] = WHEN[ask.kind][side]
  if (when.length === 0) return refuse('class/no-right', `${ask.kind} is the other side’s`)
  const moment = momentAt(activity, table)
  if (!when.includes(moment)) return refuse('move/not-now', `${ask.kind} in ${activity.stage}`)
  if (ask.kind === 'seal') return seal(state, sitting, ask)
  if (ask.kind === 'award') return award(state, activity, sitting, ask)
  return decideAtTable(state, sitting, ask)
}

/** The table an ask is meant for: a vendor's own; the customer's is the one whose turn it is, or that the sheet lies on. */
export function sittingOf(activity: TenderActivity, seat: number, ask: SeatAsk): Sitting | null {
  const own = activity.tables.find((it) => sideOf(it, seat))
  const side = own && sideOf(own, seat)
  if (!own || !side) return null
  const tender = tenderOf(own.number)
  const vendor = ask.kind === 'award' ? ask.vendor : turnOf(activity.stage)
  const table = side === 'vendor' ? own : customersTable(activity, tender, vendor)
  return table ? { table, side, seat, contest: contestAt(activity, table) } : null
}

export function customersTable(
  activity: TenderActivity,
  tender: number,
  vendor: number | null,
): SharedTable | undefined {
  if (vendor !== null) return activity.tables[tableFor(tender, vendor) - 1]
  const all = tablesOf(activity, tender)
  return withSheet(all) ?? all.find((it) => !it.ended) ?? all[0]
}

const withSheet = (tables: readonly SharedTable[]): SharedTable | undefined =>
  tables.find((it) => it.sheet && !it.ended)

function seal(
  state: ClassState,
  sitting: Sitting,
  ask: Extract<SeatAsk, { kind: 'seal' }>,
): Deed | Refusal {
  const { table, seat, contest } = sitting
  if (table.ended) return refuse('class/ended', `this table ended: ${table.ended}`)
  const wrong =
    noRight(state, sitting, ask) ?? checkOffer(emptyTable, contest, [ask.package], undefined)
  return wrong ?? { kind: 'sealed', table: table.number, by: seat, terms: ask.package }
}

/** The customer says yes to one final offer, by its number: to no other than he has read [CR29]. */
function award(
  state: ClassState,
  activity: TenderActivity,
  sitting: Sitting,
  ask: Extract<SeatAsk, { kind: 'award' }>,
): Deed | Refusal {
  const { table, side, seat } = sitting
  if (table.ended) return refuse('class/ended', `this table ended: ${table.ended}`)
  const wrong = noRight(state, sitting, ask)
  if (wrong) return wrong
  if (withSheet(tablesOf(activity, tenderOf(table.number))))
    return refuse('class/sheet', 'a sheet lies on a table: sign it or tear it up')
  const standing = standingOf(table, 'vendor')
  const terms = standing?.n === ask.offer ? standing.packages[ask.package] : undefined
  if (!terms) return refuse('class/offer-gone', `offer ${ask.offer} does not stand`)
  return { kind: 'accepted', table: table.number, side, by: seat, offer: ask.offer, terms }
}
