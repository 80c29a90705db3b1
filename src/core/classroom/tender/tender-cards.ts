import { draw, shuffled } from '../../chance/draw.ts'
import { boardOf, mayAgree } from '../../negotiation/board.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { Points } from '../../scenario/scenario.ts'
import { bestJoint, type Contest, contestOf, handsLike, mostOf } from '../cards.ts'
import type { ClassCase } from '../class-case.ts'
import { type TenderSettings, VENDORS } from './settings.ts'

/** By so much of what a card can bring at most one vendor needs more, and one less, than the third [D]. */
const APART = 0.04

/**
 * The cards of a tender [CR31]: one for the customer, and one for each vendor. Dealt ones give vendors other priorities, near each
 * other's and each as good a match; in any case no two can go down equally far, so that one can afford more than the next.
 */
export function tenderContestsOf(
  { scenario }: ClassCase,
  { cards }: Pick<TenderSettings, 'cards'>,
  seed: number,
): readonly Contest[] | Refusal {
  const { bargaining, id } = scenario
  if (!bargaining) return refuse('class/settings', `nothing is bargained in ${id}`)
  const base = contestOf(bargaining, cards, seed)
  if (isRefusal(base)) return base
  const hands = cards === 'printed' ? VENDORS.map(() => base.seller.points) : handsOf(base, seed)
  const step = Math.max(1, Math.round(APART * mostOf(base.seller.points)))
  const shifts = shuffled(['-1', '0', '1'], seed, 0).map((it) => Number(it) * step)
  return hands.map((points, i) => {
    const own = withHand(base, points, base.seller.reservation + (shifts[i] ?? 0))
    return mayAgree(boardOf(own)) ? own : withHand(base, points, base.seller.reservation)
  })
}

/** The hand of the activity and the two most like it that can make just as much with the customer's, in drawn order. */
function handsOf({ seller, buyer }: Contest, seed: number): readonly Points[] {
  const best = bestJoint({ vendor: seller.points, customer: buyer.points })
  const unlike = (points: Points): number =>
    Object.keys(points).filter(
      (id) => JSON.stringify(points[id]) !== JSON.stringify(seller.points[id]),
    ).length
  const others = handsLike(seller.points)
    .filter((it) => unlike(it) > 0 && bestJoint({ vendor: it, customer: buyer.points }) === best)
    .map((points, i) => ({ points, unlike: unlike(points), drawn: draw(seed, i, 'tender hand') }))
    .toSorted((a, b) => a.unlike - b.unlike || a.drawn - b.drawn)
  const three = VENDORS.map((_, i) => others[i - 1]?.points ?? seller.points)
  return shuffled(['0', '1', '2'], seed, 1).map((it) => three[Number(it)] ?? seller.points)
}

const withHand = (base: Contest, points: Points, reservation: number): Contest => ({
  ...base,
  quote: mostOf(points),
  floor: reservation,
  seller: { points, reservation },
})

/** The cards of a tender that was started once, and could be. */
export function tenderContests(
  played: ClassCase,
  settings: TenderSettings,
  seed: number,
): readonly Contest[] {
  const contests = tenderContestsOf(played, settings, seed)
  if (isRefusal(contests)) throw new Error(`no contest in ${played.scenario.id}`)
  return contests
}
