import { askedPrice, checkOffer, type Table } from '../../../core/negotiation/table.ts'
import type { OpenBargaining } from '../../../core/scenario/scenario.ts'
import type { OfferDraft, Timeless } from '../../session-state.ts'
import { packagesOf } from './packages.ts'

type OfferMove = Extract<Timeless, { kind: 'offer' }>

/** What a half-typed offer would be as a move; nothing where the table would refuse it. */
export function offerOf(
  table: Table,
  bargaining: OpenBargaining,
  draft: OfferDraft,
): OfferMove | null {
  const packages = bargaining.seller
    ? [...packagesOf(table, bargaining, draft.packages)]
    : [{ price: draft.price ?? String(askedPrice(table, bargaining)) }]
  const condition = draft.condition ?? undefined
  if (checkOffer(table, bargaining, packages, condition)) return null
  return { kind: 'offer', packages, ...(condition === undefined ? {} : { if: condition }) }
}
