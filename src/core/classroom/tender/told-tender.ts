import { buyerPoints, ownPoints } from '../../negotiation/board.ts'
import type { ClassState } from '../class.ts'
import type { PartOf } from '../parts.ts'
import type { Side } from '../role.ts'
import { type SharedTable, standingOf } from '../shared-table.ts'
import { nameOf, teamOf } from '../sight-table.ts'
import { laterMs, turnOf } from './settings.ts'
import { contestAt, type TenderActivity } from './tender-activity.ts'
import { tablesOf, vendorAt } from './tender-table.ts'

/** Who sits where and what goes on; `isTold` says of which tables more may be known. */
export function tenderPart(
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
export function lastWordOf({ envelopes, stage }: TenderActivity, table: SharedTable) {
  const envelope = envelopes[table.number]
  const last = stage === 'award' ? standingOf(table, 'vendor') : undefined
  const packages = envelope ? [envelope.terms] : last?.packages
  return packages ? { envelope, last, packages } : null
}

/** A vendor's last word as somebody may see it, with whose points he may. */
export function finalPart(
  state: ClassState,
  activity: TenderActivity,
  table: SharedTable,
  as: Side | 'both',
): PartOf<'final'> | null {
  // What its vendor has taken back is nobody's to choose.
  if (as === 'customer' && table.ended === 'walked-out' && !activity.ended) return null
  const word = lastWordOf(activity, table)
  if (!word) return null
  const { envelope, last, packages } = word
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
