import type { Meeting } from '../../../core/meeting/meeting.ts'
import { askedPrice, checkOffer } from '../../../core/negotiation/table.ts'
import type { SessionState, Timeless } from '../../session.ts'
import { packagesOf } from './packages.ts'

type OfferMove = Extract<Timeless, { kind: 'offer' }>

/** What a half-typed offer would be as a move; nothing where the table would refuse it. */
export function offerOf(meeting: Meeting, draft: SessionState['draft']): OfferMove | null {
  const { table } = meeting
  const { bargaining } = meeting.scenario
  if (!table || !bargaining) return null
  const packages = bargaining.seller
    ? [...packagesOf(table, bargaining, draft.packages)]
    : [{ price: draft.price ?? String(askedPrice(table, bargaining)) }]
  const condition = draft.condition ?? undefined
  if (checkOffer(table, bargaining, packages, condition)) return null
  return { kind: 'offer', packages, ...(condition === undefined ? {} : { if: condition }) }
}
