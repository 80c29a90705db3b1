import { draw } from '../chance/draw.ts'
import { spell } from '../meeting/price.ts'
import { levelsOf } from '../negotiation/table.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Bargaining, Issue, NamedIssue, Points } from '../scenario/scenario.ts'
import type { Side } from './role.ts'
import type { VersusSettings } from './settings.ts'

/** What both sides can have points for: a bargaining over several issues; a human decides for each side. */
export type Contest = Bargaining & {
  readonly seller: NonNullable<Bargaining['seller']>
  readonly buyer: { readonly points: Points }
}

/** Between two teams every issue is a list of levels and nothing but levels: no terms on the side, no authority over a price. */
const asLevels = (issue: Issue): NamedIssue =>
  issue.levels
    ? issue
    : {
        id: issue.id,
        title: issue.title,
        levels: levelsOf(issue).map((level) => ({
          id: level,
          zh: issue.of ? `${level} ${issue.of.zh}` : spell(Number(level), 'zh'),
          en: issue.of ? `${level} ${issue.of.en}` : spell(Number(level), 'en'),
        })),
      }

/** What a card can bring at most. */
export const mostOf = (points: Points): number =>
  Object.values(points).reduce((sum, levels) => sum + Math.max(...levels), 0)

/** The table of an activity: the case's issues with printed points, or with a hand dealt from the seed [CR11]. */
export function contestOf(
  { issues, rounds, limitMs, seller, buyer }: Bargaining,
  cards: VersusSettings['cards'],
  seed: number,
): Contest | Refusal {
  if (!seller || !buyer.points)
    return refuse('class/settings', 'over one price there are no cards to hold')
  const printed = { vendor: seller.points, customer: buyer.points }
  const hands = cards === 'printed' ? printed : deal(printed, seed)
  if (!hands) return refuse('class/settings', 'these issues have no other hand of equal worth')
  return {
    issues: issues.map(asLevels),
    rounds,
    limitMs,
    conditions: [],
    quote: mostOf(hands.vendor),
    floor: seller.reservation,
    seller: { points: hands.vendor, reservation: seller.reservation },
    buyer: {
      points: hands.customer,
      reservation: buyer.reservation,
      aspiration: mostOf(hands.customer),
    },
  }
}

type Hands = Readonly<Record<Side, Points>>

/**
 * Other priorities for both sides (K-150): each side's rows of points go to other issues. Of all ways that leave just as much to be
 * made together as the printed one, the seed picks; null where there is no other.
 */
function deal(printed: Hands, seed: number): Hands | null {
  const best = bestJoint(printed)
  const theirs = handsLike(printed.customer)
  const hands = handsLike(printed.vendor).flatMap((vendor) =>
    theirs.map((customer) => ({ vendor, customer })),
  )
  const others = hands.filter(
    (it) => bestJoint(it) === best && JSON.stringify(it) !== JSON.stringify(printed),
  )
  return others[draw(seed, 0, 'cards') % Math.max(1, others.length)] ?? null
}

/** All hands with the same rows of points at other issues of as many levels, the hand itself among them. */
export function handsLike(points: Points): readonly Points[] {
  const ids = Object.keys(points)
  return ordersOf(ids)
    .filter((order) => ids.every((id, i) => points[id]?.length === points[order[i] ?? '']?.length))
    .map((order) =>
      Object.fromEntries(ids.map((id, i) => [id, along(points[id], points[order[i] ?? ''])])),
    )
}

/** A row of points that climbs where the issue's own did: who wants the price high wants it high still. */
const along = (own: readonly number[] = [], row: readonly number[] = []): readonly number[] => {
  const climbing = row.toSorted((a, b) => a - b)
  return (own.at(-1) ?? 0) >= (own[0] ?? 0) ? climbing : climbing.reverse()
}

/** The most that two hands can make together. */
export const bestJoint = ({ vendor, customer }: Hands): number =>
  Object.keys(vendor).reduce(
    (sum, id) =>
      sum + Math.max(...(vendor[id] ?? []).map((own, i) => own + (customer[id]?.[i] ?? 0))),
    0,
  )

const MOST_DEALT = 5 // issues: beyond it the ways are too many to look through

const ordersOf = (ids: readonly string[]): readonly (readonly string[])[] => {
  if (ids.length > MOST_DEALT) return [ids]
  if (ids.length <= 1) return [ids]
  return ids.flatMap((first) =>
    ordersOf(ids.filter((it) => it !== first)).map((rest) => [first, ...rest]),
  )
}

/** The table as a side sees it: its own points as the trainee's, the other's as the buyer's. */
export const facing = (contest: Contest, side: Side): Contest => {
  if (side === 'vendor') return contest
  const { seller, buyer } = contest
  return {
    ...contest,
    quote: mostOf(buyer.points),
    floor: buyer.reservation,
    seller: { points: buyer.points, reservation: buyer.reservation },
    buyer: {
      points: seller.points,
      reservation: seller.reservation,
      aspiration: mostOf(seller.points),
    },
  }
}
