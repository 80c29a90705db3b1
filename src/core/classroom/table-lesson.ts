import { betterDeal } from '../negotiation/better-deal.ts'
import { boardOf, buyerPoints, idxOfPackage, ownPoints } from '../negotiation/board.ts'
import type { Package } from '../transcript/move.ts'
import type { Contest } from './cards.ts'

/** One issue moved to another level, and what that is worth to either side. */
export interface Exchanged {
  readonly issue: string
  readonly to: string
  readonly own: number
  readonly other: number
}

interface Gain {
  readonly own: number
  readonly other: number
}

/**
 * What there is to learn from a table, of one side of it. `own` is the side that is told. Gains are in points, each side's own.
 */
export type TableLesson =
  /** It signed for less than it has without a deal [CR41]. */
  | { readonly code: 'below-reservation'; readonly points: number; readonly reservation: number }
  /** Exchanges that were not made: nobody would have had less (K-170) [CR42]. */
  | ({
      readonly code: 'untraded'
      readonly pack: Package
      readonly exchanged: readonly Exchanged[]
    } & Gain)
  /** Nothing was left: more for one would have meant less for the other [CR42]. */
  | { readonly code: 'nothing-left' }
  /** No deal, though one that was put down served both better than none: its offer's number and by whom [CR43]. */
  | ({
      readonly code: 'passed-over'
      readonly offer: number
      readonly mine: boolean
      readonly pack: Package
    } & Gain)
  /** No deal, and nothing was put down that served both, though so many packages of all would have [CR43]. */
  | {
      readonly code: 'never-put-down'
      readonly offers: number
      readonly would: number
      readonly all: number
    }

interface Offered {
  readonly n: number
  readonly mine: boolean
  readonly packages: readonly Package[]
}

/**
 * The lessons of a table, the gravest first, two at most. `contest` is turned so that the side that is told is the trainee's
 * (`facing`); `agreed` null is a breakdown.
 */
export function lessonsOf(
  contest: Contest,
  offers: readonly Offered[],
  agreed: Package | null,
): readonly TableLesson[] {
  if (!agreed) return [breakdown(contest, offers)]
  const points = ownPoints(contest, agreed)
  const { reservation } = contest.seller
  return [
    ...(points < reservation ? [{ code: 'below-reservation', points, reservation } as const] : []),
    untraded(contest, agreed),
  ]
}

function untraded(contest: Contest, agreed: Package): TableLesson {
  const better = betterDeal(contest, agreed)
  if (!better) return { code: 'nothing-left' }
  const { pack, own, other } = better
  const [from, to] = [idxOfPackage(contest, agreed), idxOfPackage(contest, pack)]
  const { a, b } = boardOf(contest).domain
  const exchanged = contest.issues.flatMap(({ id }, i) => {
    const more = (worths: readonly number[] = []): number =>
      (worths[to[i] ?? -1] ?? 0) - (worths[from[i] ?? -1] ?? 0)
    return pack[id] === agreed[id]
      ? []
      : [{ issue: id, to: pack[id] ?? '', own: more(a.utilities[i]), other: more(b.utilities[i]) }]
  })
  return { code: 'untraded', pack, exchanged, own, other }
}

function breakdown(contest: Contest, offers: readonly Offered[]): TableLesson {
  const { seller, buyer } = contest
  const served = offers
    .flatMap(({ n, mine, packages }) =>
      packages.map((pack) => ({
        ...{ offer: n, mine, pack },
        own: ownPoints(contest, pack) - seller.reservation,
        other: buyerPoints(contest, pack) - buyer.reservation,
      })),
    )
    .filter(({ own, other }) => own >= 0 && other >= 0)
    .toSorted((one, another) => another.own * another.other - one.own * one.other)
  const [best] = served
  if (best) return { code: 'passed-over', ...best }
  const { uA, uB, count } = boardOf(contest).outcomes
  const would = uA.filter(
    (u, n) => u >= seller.reservation && (uB[n] as number) >= buyer.reservation,
  ) // one length
  return { code: 'never-put-down', offers: offers.length, would: would.length, all: count }
}
