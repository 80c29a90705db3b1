import { freshMind } from '../buyer/mind.ts'
import { PERSONAS } from '../buyer/persona.ts'
import { draw } from '../chance/draw.ts'
import { boardOf, buyerPoints, packageAt } from '../negotiation/board.ts'
import { replyTo } from '../negotiation/counterpart.ts'
import { emptyTable, type Offer, type Table } from '../negotiation/table.ts'
import { facing } from './cards.ts'
import type { Deed } from './fact.ts'
import { otherSide, type Side } from './role.ts'
import { type PutDown, type SharedTable, standingOf } from './shared-table.ts'
import type { VersusActivity } from './versus-activity.ts'

/** How long the computer thinks, and how long it waits for others to open [D]. */
export const THINK_MS = 4000
export const OPENS_AFTER_MS = 30_000

const asOffer = ({ packages }: PutDown): Offer => ({
  packages,
  condition: null,
  conditionTaken: false,
})

/** The other side's offers and one's own, as the counterpart of a meeting sees a table. */
const tableBefore = (table: SharedTable, side: Side, rounds: number): Table => {
  const theirs = table.offers.filter((it) => it.side !== side)
  const own = table.offers.flatMap((it) => (it.side === side ? it.packages.slice(0, 1) : []))
  return {
    ...emptyTable,
    // His pace is told in rounds: at a table without any he stays in the last.
    offers: theirs
      .slice(0, -1)
      .map(asOffer)
      .slice(1 - rounds),
    counters: own,
    standing: own.at(-1) ?? null,
  }
}

/**
 * What the computer does for a side now, or null where it is the others' turn: it answers like the buyer of a case, signs what it can
 * live with, tears up what it cannot, and opens where nobody does [CR10]. It knows its own card and what was said on the table.
 */
export function standInDeed(
  { contest, seed }: Pick<VersusActivity, 'contest' | 'seed'>,
  table: SharedTable,
  side: Side,
): Deed | null {
  // The counterpart is the buyer of its bargaining: the table is turned so that it sits on the buyer's side.
  const turned = facing(contest, otherSide(side))
  const at = { table: table.number, side, by: null }
  const { sheet } = table
  if (sheet) {
    if (sheet.signed[side]) return null
    const bearable = buyerPoints(turned, sheet.terms) >= turned.buyer.reservation
    return { kind: bearable ? 'signed' : 'tore', ...at, sheet: sheet.n }
  }
  // Whoever called a break may have left for good.
  if (table.away) return table.away === side ? { kind: 'returned', ...at } : null
  const theirs = standingOf(table, otherSide(side))
  const own = standingOf(table, side)
  if (!theirs) return own ? null : opening(turned, at)
  if (own && own.n > theirs.n) return null
  const persona = PERSONAS[draw(seed, table.number, 'stand-in') % PERSONAS.length] ?? 'koala'
  const reply = replyTo(
    tableBefore(table, side, contest.rounds),
    turned,
    asOffer(theirs),
    freshMind(persona, []),
    persona,
    draw(seed, table.number, 'stand-in/pace'),
  )
  if (reply.standing) return { kind: 'offered', ...at, packages: [reply.standing] }
  const terms = theirs.packages[reply.preferred ?? 0]
  if (!terms) throw new Error(`nothing to accept in offer ${theirs.n}`)
  return { kind: 'accepted', ...at, offer: theirs.n, terms }
}

/** What it likes best of all: an opening, not a proposal. */
const opening = (
  turned: VersusActivity['contest'],
  at: { readonly table: number; readonly side: Side; readonly by: null },
): Deed => ({
  kind: 'offered',
  ...at,
  packages: [packageAt(turned, boardOf(turned).byBuyer[0] ?? 0)],
})
