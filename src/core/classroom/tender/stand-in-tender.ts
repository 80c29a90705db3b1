import { boardOf, buyerPoints, packageAt } from '../../negotiation/board.ts'
import type { Package } from '../../transcript/move.ts'
import { type Contest, facing } from '../cards.ts'
import type { Deed } from '../fact.ts'
import { otherSide, type Side } from '../role.ts'
import { type PutDown, type SharedTable, standingOf } from '../shared-table.ts'
import { standInDeed } from '../stand-in.ts'
import { turnOf } from './settings.ts'
import { contestAt, type TenderActivity } from './tender-activity.ts'
import { tablesOf, vendorAt } from './tender-table.ts'

const answerAt = (activity: TenderActivity, table: SharedTable, side: Side): Deed | null =>
  standInDeed({ contest: contestAt(activity, table), seed: activity.seed }, table, side)

const isSame = (one: Package, other: Package): boolean =>
  Object.keys(one).every((id) => one[id] === other[id])

/** At the table it bargains as between two teams; what it would take it can only say by putting the same down itself [CR32]. */
export function talkDeed(activity: TenderActivity, table: SharedTable, side: Side): Deed | null {
  const own = standingOf(table, side)?.packages[0]
  const theirs = standingOf(table, otherSide(side))
  if (!table.away && own && theirs?.packages.some((it) => isSame(own, it))) return null
  const deed = answerAt(activity, table, side)
  return deed?.kind === 'accepted'
    ? { kind: 'offered', table: table.number, side, by: null, packages: [deed.terms] }
    : deed
}

/** What the computer does now as a vendor; null where there is nothing to do. */
export function vendorDeed(activity: TenderActivity, table: SharedTable): Deed | null {
  const { stage, envelopes } = activity
  if (table.ended) return null
  if (stage === 'quote') return answerAt(activity, table, 'vendor')
  if (stage === 'seal')
    return envelopes[table.number]
      ? null
      : { kind: 'sealed', table: table.number, by: null, terms: lastWord(activity, table) }
  if (stage === 'award') {
    const deed = table.sheet ? answerAt(activity, table, 'vendor') : null
    // A vendor has nothing to tear up: what he cannot bear he leaves.
    return deed?.kind === 'tore'
      ? { kind: 'walked-out', table: table.number, side: 'vendor', by: null }
      : deed
  }
  return turnOf(stage) === vendorAt(table.number) ? talkDeed(activity, table, 'vendor') : null
}

/**
 * A vendor's final offer: what it would answer the customer's last in the last of all rounds; where the customer has put nothing down, what
 * it stands by.
 */
function lastWord(activity: TenderActivity, table: SharedTable): Package {
  const theirs = standingOf(table, 'customer')
  const own = standingOf(table, 'vendor')?.packages[0]
  if (!theirs) return own ?? bestFor(contestAt(activity, table), 'vendor')
  const put = { ...theirs, n: table.offers.length + 1 }
  const { rounds } = contestAt(activity, table)
  const again: readonly PutDown[] = Array.from({ length: rounds }, () => put)
  const pressed = { ...table, sheet: null, away: null, offers: [...table.offers, ...again] }
  const deed = answerAt(activity, pressed, 'vendor')
  if (deed?.kind === 'accepted') return deed.terms
  return (deed?.kind === 'offered' ? deed.packages[0] : own) ?? theirs.packages[0] ?? {}
}

const bestFor = (contest: Contest, side: Side): Package => {
  const turned = facing(contest, otherSide(side))
  return packageAt(turned, boardOf(turned).byBuyer[0] ?? 0)
}

/** What the computer does now as the customer of a tender: bargains with whose turn it is, and chooses what is worth most to it. */
export function customerDeed(activity: TenderActivity, tender: number): Deed | null {
  const open = tablesOf(activity, tender).filter((it) => !it.ended)
  const turn = turnOf(activity.stage)
  if (turn !== null) {
    const table = open.find((it) => vendorAt(it.number) === turn)
    return table ? talkDeed(activity, table, 'customer') : null
  }
  const [first] = open
  if (activity.stage !== 'award' || !first) return null
  const agreed = open.find((it) => it.sheet)
  if (agreed) return answerAt(activity, agreed, 'customer')
  return (
    choice(activity, open) ?? {
      ...{ kind: 'walked-out', table: first.number, side: 'customer', by: null },
    }
  )
}

/** The final offer that is worth most to the customer, if it is worth no less than none; of equals the first. */
function choice(activity: TenderActivity, open: readonly SharedTable[]): Deed | null {
  const [best] = open
    .flatMap((table) => {
      const standing = standingOf(table, 'vendor')
      const contest = contestAt(activity, table)
      return (standing?.packages ?? []).map((terms) => ({
        ...{ table: table.number, offer: standing?.n ?? 0, terms },
        gain: buyerPoints(contest, terms) - contest.buyer.reservation,
      }))
    })
    .filter((it) => it.gain >= 0)
    .toSorted((a, b) => b.gain - a.gain)
  if (!best) return null
  const { table, offer, terms } = best
  return { kind: 'accepted', table, side: 'customer', by: null, offer, terms }
}
