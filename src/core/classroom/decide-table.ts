import { checkOffer, emptyTable } from '../negotiation/table.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { SeatAsk } from './ask.ts'
import type { Contest } from './cards.ts'
import { type ClassState, isPresent } from './class.ts'
import type { Deed } from './fact.ts'
import { readText } from './name.ts'
import { otherSide, type Right, rightsOf, type Side } from './role.ts'
import { type SharedTable, standingOf } from './shared-table.ts'

const MOST_OFFERS = 200
const MOST_SAID = 600

/** Which right an ask needs (K-149); what is missing here every member may. */
const NEEDS: Readonly<Partial<Record<SeatAsk['kind'], Right>>> = {
  offer: 'offer',
  accept: 'close',
  sign: 'close',
  tear: 'close',
  'walk-out': 'close',
  seal: 'close',
  award: 'close',
  'leave-table': 'break',
  'return-to-table': 'break',
}

/** Where somebody sits, and what there is to bargain over. */
export interface Sitting {
  readonly table: SharedTable
  readonly side: Side
  readonly seat: number
  readonly contest: Contest
}
type Acting = Sitting & {
  readonly at: { readonly table: number; readonly side: Side; readonly by: number }
}

/** Why somebody of a team may not do this; null where he may [CR12]. */
export function noRight(
  state: ClassState,
  { table, side, seat }: Sitting,
  ask: SeatAsk,
): Refusal | null {
  const right = ask.kind === 'say' && ask.to === 'table' ? 'talk' : NEEDS[ask.kind]
  const rights = rightsOf(table.teams[side].chairs, isPresent(state), seat)
  return right && !rights.includes(right)
    ? refuse('class/no-right', `${ask.kind} is another's of the team`)
    : null
}

/** What a member of a team does at a table [CR12] [CR13]. */
export function decideAtTable(state: ClassState, sitting: Sitting, ask: SeatAsk): Deed | Refusal {
  const { table, side, seat } = sitting
  if (table.ended && !(ask.kind === 'say' && ask.to === 'team'))
    return refuse('class/ended', `this table ended: ${table.ended}`)
  const at = { table: table.number, side, by: seat }
  return noRight(state, sitting, ask) ?? act({ ...sitting, at }, ask)
}

function act(sitting: Acting, ask: SeatAsk): Deed | Refusal {
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

function say({ table, at }: Acting, ask: Extract<SeatAsk, { kind: 'say' }>): Deed | Refusal {
  if (table.said.length >= MOST_SAID) return refuse('class/full', `${MOST_SAID} things were said`)
  if (ask.to === 'table' && table.away) return refuse('table/away', 'there is a break')
  const text = readText(ask.text)
  return isRefusal(text) ? text : { kind: 'said', ...at, to: ask.to, text }
}

function offer(
  { table, at, contest }: Acting,
  ask: Extract<SeatAsk, { kind: 'offer' }>,
): Deed | Refusal {
  if (table.away) return refuse('table/away', 'there is a break')
  if (table.sheet) return refuse('class/sheet', 'a sheet lies on the table: sign it or tear it up')
  if (table.offers.length >= MOST_OFFERS)
    return refuse('class/full', `${MOST_OFFERS} offers were made`)
  const wrong = checkOffer(emptyTable, contest, ask.packages, undefined)
  return wrong ?? { kind: 'offered', ...at, packages: ask.packages }
}

/** One says yes to the last offer of the others, by its number: to no other than he has read. */
function accept(
  { table, side, at }: Acting,
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

function guess({ at, contest }: Acting, ask: Extract<SeatAsk, { kind: 'guess' }>): Deed | Refusal {
  const ids = contest.issues.map((it) => it.id)
  const sound = ask.order.length === ids.length && ids.every((id) => ask.order.includes(id))
  return sound
    ? { kind: 'guessed', ...at, order: ask.order }
    : refuse('guess/issues', `an order of ${ids.join(', ')}`)
}
