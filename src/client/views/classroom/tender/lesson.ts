import type { Contest } from '../../../../core/classroom/cards.ts'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { type BidLesson, bidLessonOf } from '../../../../core/classroom/tender/bid-lesson.ts'

type Final = PartOf<'final'>
type Award = Pick<PartOf<'award'>, 'vendor' | 'deal'>

/** What there is to learn from how one's last word stood beside the others', in points. */
export type TenderLesson =
  | BidLesson
  /** A vendor who was not chosen: what his was worth to the customer, and what the chosen one. */
  | { readonly code: 'short' | 'equal'; readonly own: number; readonly chosen: number }
  /** The customer: what was worth most to him of what he could have, and what he took, or has without. */
  | {
      readonly code: 'took-best' | 'took-less' | 'took-none'
      readonly vendor: number
      readonly best: number
      readonly took: number
    }

/** Of two packages in one last word the customer would take the better. */
const mostFor = ({ customerPoints }: Final): number => Math.max(...(customerPoints ?? [0]))

/** Of one company; `contest` is the one of its card. */
export function vendorLessons(
  contest: Contest,
  vendor: number,
  finals: readonly Final[],
  award: Award,
): readonly TenderLesson[] {
  const own = finals.find((it) => it.vendor === vendor)
  const rivals = finals.filter((it) => it.vendor !== vendor).map(mostFor)
  const bid = bidLessonOf(contest, own?.packages[0] ?? null, rivals, award.vendor === vendor)
  const chosen = award.deal?.customer
  if (!own || chosen === undefined || award.vendor === vendor || bid.code === 'passed-over')
    return [bid]
  const worth = mostFor(own)
  return [{ code: worth === chosen ? 'equal' : 'short', own: worth, chosen }, bid]
}

/** Of the customer. */
export function customerLessons(
  finals: readonly Final[],
  award: Award,
  reservation: number,
): readonly TenderLesson[] {
  const [first] = finals.toSorted((one, other) => mostFor(other) - mostFor(one))
  if (!first) return []
  const best = mostFor(first)
  const told = { vendor: first.vendor, best }
  if (!award.deal) return [{ code: 'took-none', ...told, took: reservation }]
  const took = award.deal.customer
  return [{ code: took < best ? 'took-less' : 'took-best', ...told, took }]
}
