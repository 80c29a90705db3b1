import { checkOffer, emptyTable } from '../negotiation/table.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { SeatAsk } from './ask.ts'
import { type ClassState, isPresent } from './class.ts'
import type { Deed } from './fact.ts'
import { readText } from './name.ts'
import { otherSide, type Right, rightsOf, type Side } from './role.ts'
import { type SharedTable, sideOf, standingOf } from './shared-table.ts'
import type { VersusActivity } from './versus-activity.ts'

const MOST_OFFERS = 200
const MOST_SAID = 600

/** Which right an ask needs (K-149); what is missing here every member may. */
const NEEDS: Readonly<Partial<Record<SeatAsk['kind'], Right>>> = {
  offer: 'offer',
  accept: 'close',
  sign: 'close',
  tear: 'close',
  'walk-out': 'close',
  'leave-table': 'break',
  'return-to-table': 'break',
}

interface Sitting {
  readonly table: SharedTable
  readonly side: Side
  readonly at: { readonly table: number; readonly side: Side; readonly by: number }
  readonly activity: VersusActivity
}

/** What a member of a team does at his table [CR12] [CR13]. */
export function decideInVersus(
  state: ClassState,
  activity: VersusActivity,
  seat: number,
  ask: SeatAsk,
): Deed | Refusal {
  const table = activity.tables.find((it) => sideOf(it, seat))
  const side = table && sideOf(table, seat)
  if (!table || !side) return refuse('class/no-table', 'he sits at no table')
  if (table.ended && !(ask.kind === 'say' && ask.to === 'team'))
    return refuse('class/ended', `this table ended: ${table.ended}`)
  const right = ask.kind === 'say' && ask.to === 'table' ? 'talk' : NEEDS[ask.kind]
  const rights = rightsOf(table.teams[side].chairs, isPresent(state), seat)
  if (right && !rights.includes(right))
    return refuse('class/no-right', `${ask.kind} is another's of the team`)
  const at = { table: table.number, side, by: seat }
  return act({ table, side, at, activity }, ask)
}

function act(sitting: Sitting, ask: SeatAsk): Deed | Refusal {
  const { table, side, at } = sitting
  switch (ask.kind) {
    case 'say':
      return say(sitting, ask)
    case 'offer':
      return offer(sitting, ask)
    case 'accept':
      return accept(sitting, ask)
    case 'sign':
      return onSheet(table, ask.sheet, side) ?? { kind: 'signed', ...at, sheet: ask.sheet }
    case 'tear':
      return onSheet(table, ask.sheet, null) ?? { kind: 'tore', ...at, sheet: ask.sheet }
    case 'leave-table':
      return table.away
        ? refuse('table/away', 'there is a break already')
        : { kind: 'left-table', ...at }
    case 'return-to-table':
      return table.away === side
        ? { kind: 'returned', ...at }
        : refuse('table/not-away', 'this side called no break')
    case 'walk-out':
      return { kind: 'walked-out', ...at }
    case 'guess':
      return guess(sitting, ask)
    default:
      return refuse('move/not-now', 'nobody plays a case here')
  }
}

function say({ table, at }: Sitting, ask: Extract<SeatAsk, { kind: 'say' }>): Deed | Refusal {
  if (table.said.length >= MOST_SAID) return refuse('class/full', `${MOST_SAID} things were said`)
  if (ask.to === 'table' && table.away) return refuse('table/away', 'there is a break')
  const text = readText(ask.text)
  return isRefusal(text) ? text : { kind: 'said', ...at, to: ask.to, text }
}

function offer(
  { table, at, activity }: Sitting,
  ask: Extract<SeatAsk, { kind: 'offer' }>,
): Deed | Refusal {
  if (table.away) return refuse('table/away', 'there is a break')
  if (table.sheet) return refuse('class/sheet', 'a sheet lies on the table: sign it or tear it up')
  if (table.offers.length >= MOST_OFFERS)
    return refuse('class/full', `${MOST_OFFERS} offers were made`)
  const wrong = checkOffer(emptyTable, activity.contest, ask.packages, undefined)
  return wrong ?? { kind: 'offered', ...at, packages: ask.packages }
}

/** One says yes to the last offer of the others, by its number: to no other than he has read. */
function accept(
  { table, side, at }: Sitting,
  ask: Extract<SeatAsk, { kind: 'accept' }>,
): Deed | Refusal {
  if (table.away) return refuse('table/away', 'there is a break')
  if (table.sheet) return refuse('class/sheet', 'something has been agreed already')
  const standing = standingOf(table, otherSide(side))
  const terms = standing?.n === ask.offer ? standing.packages[ask.package] : undefined
  if (!terms) return refuse('class/offer-gone', `offer ${ask.offer} does not stand`)
  return { kind: 'accepted', ...at, offer: ask.offer, terms }
}

const onSheet = (table: SharedTable, n: number, side: Side | null): Refusal | null => {
  if (table.sheet?.n !== n) return refuse('class/sheet', `sheet ${n} does not lie on the table`)
  if (side && table.sheet.signed[side]) return refuse('class/sheet', 'it is signed')
  return null
}

function guess(
  { at, activity }: Sitting,
  ask: Extract<SeatAsk, { kind: 'guess' }>,
): Deed | Refusal {
  const ids = activity.contest.issues.map((it) => it.id)
  const sound = ask.order.length === ids.length && ids.every((id) => ask.order.includes(id))
  return sound
    ? { kind: 'guessed', ...at, order: ask.order }
    : refuse('guess/issues', `an order of ${ids.join(', ')}`)
}
