import type { Meeting } from '../../../core/meeting/meeting.ts'
import { askedPrice, checkOffer } from '../../../core/negotiation/table.ts'
import type { Timeless } from '../../session.ts'
import type { Draft } from '../../storage.ts'

type OfferMove = Extract<Timeless, { kind: 'offer' }>
type OfferDraft = Pick<Draft, 'price' | 'condition'>

/** What a half-typed offer would be as a move; nothing where the table would refuse it. */
export function offerOf(meeting: Meeting, draft: OfferDraft): OfferMove | null {
  const { table } = meeting
  const { bargaining } = meeting.scenario
  if (!table || !bargaining) return null
  const packages = [{ price: draft.price ?? String(askedPrice(table, bargaining)) }]
  const condition = draft.condition ?? undefined
  if (checkOffer(table, bargaining, packages, condition)) return null
  return { kind: 'offer', packages, ...(condition === undefined ? {} : { if: condition }) }
}
