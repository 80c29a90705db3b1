import { boardOf, buyerPoints, ownPoints, packageAt } from '../../negotiation/board.ts'
import type { Package } from '../../transcript/move.ts'
import type { Contest } from '../cards.ts'

/** The package that would just have won, and a vendor's own points of it. */
interface Enough {
  readonly pack: Package
  readonly own: number
}

/** What there is to learn from a sealed offer, in points: a vendor's own, or by how many of the customer's [CR30]. */
export type BidLesson =
  /** It was chosen, and brought `own`; `enough` would have won too; null where nothing would have been. */
  | { readonly code: 'won'; readonly own: number; readonly enough: Enough | null }
  /** It was worth more to the customer than every rival's by so much, and was not chosen. */
  | { readonly code: 'passed-over'; readonly by: number }
  /** There was a package that would have won and was worth no less than no deal. */
  | { readonly code: 'could-have-won'; readonly enough: Enough }
  | { readonly code: 'out-of-reach' }

/**
 * `rivals` are the final offers of the others as the customer weighs them; `final` is the vendor's own, null where he had none. Whoever
 * won with none to beat would have won with whatever the customer could live with.
 */
export function bidLessonOf(
  contest: Contest,
  final: Package | null,
  rivals: readonly number[],
  won: boolean,
): BidLesson {
  const enough = enoughFor(contest, rivals)
  if (final && won) return { code: 'won', own: ownPoints(contest, final), enough }
  const worth = final ? buyerPoints(contest, final) : Number.NEGATIVE_INFINITY
  const best = Math.max(contest.buyer.reservation, ...rivals)
  if (isMore(contest, worth, rivals)) return { code: 'passed-over', by: worth - best }
  return enough && enough.own >= contest.seller.reservation
    ? { code: 'could-have-won', enough }
    : { code: 'out-of-reach' }
}

/** More than any rival's, and no less than no deal. */
const isMore = ({ buyer }: Contest, worth: number, rivals: readonly number[]): boolean =>
  worth >= buyer.reservation && rivals.every((it) => worth > it)

function enoughFor(contest: Contest, rivals: readonly number[]): Enough | null {
  const { uA, uB, count } = boardOf(contest).outcomes
  let best = -1
  for (let n = 0; n < count; n++) {
    if (!isMore(contest, uB[n] as number, rivals)) continue // n is an outcome, here and below
    if (best < 0 || (uA[n] as number) > (uA[best] as number)) best = n
  }
  return best < 0 ? null : { pack: packageAt(contest, best), own: uA[best] as number }
}
