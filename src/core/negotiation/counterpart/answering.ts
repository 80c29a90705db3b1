import type { Bargaining } from '../../scenario/scenario.ts'
import type { Package } from '../../transcript/move.ts'
import type { Answer } from '../answer.ts'
import { boardOf, idxOfPackage } from '../board.ts'
import type { ConcessionClass } from '../concession.ts'
import type { Offer, Table } from '../table.ts'
import { wayOf } from './aspiration.ts'
import { stakeOf } from './stake.ts'

const ANSWER_TO: Readonly<Record<ConcessionClass, Answer>> = {
  none: 'opening-hold',
  falling: 'warming',
  'single-small': 'counter',
  mixed: 'counter',
  'last-big': 'demands-more',
  equal: 'waits',
  rising: 'annoyed',
  'one-shot': 'doubt',
  'floor-breach': 'doubt',
}

const NEAR_PRICE = 60 // 万元: within this of his limit a buyer who is warmed talks of closing [D]
const NEAR_SHARE = 0.12 // the same over several issues, as a share of his own way [D]
const EQUAL = 1e-9 // points nearer than this are the same to him

/** What he looks at when he answers an offer that he does not take. */
export interface Weighed {
  readonly after: Table
  readonly bargaining: Bargaining
  readonly offer: Offer
  /** The package he likes best of those put down. */
  readonly asked: Package
  /** His points: what that gives him above what he was asked before; null where nothing was. */
  readonly gain: number | null
  /** His points: how far it lies below the least he would settle for. */
  readonly short: number
  /** The issue on which his own new offer comes nearest, if on any. */
  readonly gives: string | null
}

/** The class of his answer: what a story has words for [N5] [N54]. */
export const answerTo = (weighed: Weighed): Answer =>
  weighed.bargaining.seller ? answerToPackages(weighed) : answerToPrice(weighed)

const answerToPrice = ({ after, bargaining, offer, gain, short }: Weighed): Answer => {
  if ((gain ?? 0) <= 0) return after.offers.length === 1 ? 'opening-hold' : 'counter'
  const way = wayOf(after, bargaining)
  if (way === 'falling' && short <= NEAR_PRICE) return 'closing'
  // K-153 rule 10: what is given for nothing is taken, and more is asked.
  if (offer.condition === null && (way === 'single-small' || way === 'mixed')) return 'demands-more'
  return ANSWER_TO[way]
}

const answerToPackages = (weighed: Weighed): Answer => {
  const { bargaining, offer, gain, short, gives } = weighed
  const { aspiration, reservation } = stakeOf(bargaining)
  if (short <= NEAR_SHARE * (aspiration - reservation)) return 'closing'
  if (offer.packages.length > 1) return 'prefers'
  if (gain === null) return 'opening-hold'
  if (gain < -EQUAL) return 'went-back'
  const swapped = tookBack(weighed)
  if (gain <= EQUAL) return swapped && gives ? 'trades' : 'counter'
  if (offer.condition === null && !swapped) return 'demands-more'
  return gives ? 'trades' : 'warming'
}

/** True where the trainee's offer gives him less on some issue than the one before: it was a trade, not a gift. */
const tookBack = ({ after, bargaining, asked }: Weighed): boolean => {
  const before = after.offers.at(-2)?.packages[0]
  if (!before) return false
  const { utilities } = boardOf(bargaining).domain.b
  const [from, to] = [before, asked].map((it) => idxOfPackage(bargaining, it))
  return utilities.some(
    (worth, i) => (worth[to?.[i] ?? -1] ?? 0) < (worth[from?.[i] ?? -1] ?? 0) - EQUAL,
  )
}

/**
 * The issue on which his new offer comes most of the way towards what was asked, by the share of the ladder; null where it comes
 * nearer on none. His offers show it anyway: it tells nothing of what the issue is worth to him.
 */
export const givesOn = (
  bargaining: Bargaining,
  before: Package | null,
  now: Package,
  asked: Package,
): string | null => {
  if (!before) return null
  const [from, to, wish] = [before, now, asked].map((it) => idxOfPackage(bargaining, it))
  const { sizes } = boardOf(bargaining).outcomes
  let best: { readonly id: string; readonly share: number } | null = null
  for (const [i, { id }] of bargaining.issues.entries()) {
    const [a, b, w] = [from?.[i] ?? 0, to?.[i] ?? 0, wish?.[i] ?? 0]
    const share = (Math.abs(a - w) - Math.abs(b - w)) / Math.max(1, (sizes[i] ?? 1) - 1)
    if (share > 0 && (!best || share > best.share)) best = { id, share }
  }
  return best?.id ?? null
}
