import type { Mind } from '../buyer/mind.ts'
import type { Persona } from '../buyer/persona.ts'
import { draw } from '../chance/draw.ts'
import type { Bargaining } from '../scenario/scenario.ts'
import type { Package } from '../transcript/move.ts'
import type { Answer } from './answer.ts'
import { buyerPoints, worthOfPrice } from './board.ts'
import { answerTo, givesOn } from './counterpart/answering.ts'
import { leastNow } from './counterpart/aspiration.ts'
import { mannerOf } from './counterpart/manner.ts'
import { offerNear } from './counterpart/offering.ts'
import { askedBefore, bestOf, burdenOf, stakeOf } from './counterpart/stake.ts'
import { conditionOf, type Offer, type Table } from './table.ts'
import type { Temper } from './temper.ts'

/**
 * The buyer at the table: three small policies on one board, over one price or eight issues. What he would settle for
 * (`aspiration`), what he puts down (`offering`, by his `model` of the trainee), and here what he takes [N4]–[N6].
 */
export interface Reply {
  readonly answer: Answer
  readonly condition: Table['condition']
  /** His own offer; null where he takes the trainee's. */
  readonly standing: Package | null
  /** Of several packages the one he likes best, by its place. */
  readonly preferred: number | null
  readonly gives: string | null
}

const TRUST_TO_TAKE = 20 // below it he takes no condition, whatever it is worth to him [D]

/** The most the buyer would pay now where one price is all there is, 万元. */
export const limitNow = (
  table: Table,
  bargaining: Bargaining,
  persona: Persona,
  temper: Temper = 'fair',
): number => worthOfPrice(bargaining, leastNow(table, bargaining, mannerOf(persona, temper)))

/** Whether he takes the condition: it must cost him less than it buys, leave his own offer bearable, and he must trust the hand it comes from [N6]. */
const takes = (
  before: Table,
  bargaining: Bargaining,
  offer: Offer,
  gain: number,
  mind: Mind,
): boolean => {
  const condition = offer.condition === null ? undefined : conditionOf(bargaining, offer.condition)
  if (condition === undefined || mind.trust < TRUST_TO_TAKE) return false
  const left = ownWorth(before, bargaining) - burdenOf(before, bargaining)
  return (
    condition.cost <= Math.max(gain, 0) && left - condition.cost >= stakeOf(bargaining).reservation
  )
}

/** His points: the least he has offered, which he stands by, or what he would open with. */
const ownWorth = (table: Table, bargaining: Bargaining): number => {
  const least = leastOffered(table, bargaining)
  return Number.isFinite(least) ? least : stakeOf(bargaining).opening
}

/** The buyer's reply to the trainee's latest offer, which `before` does not hold yet [N5]. */
export function replyTo(
  before: Table,
  bargaining: Bargaining,
  offer: Offer,
  mind: Mind,
  persona: Persona,
  seed: number,
  temper: Temper = 'fair',
): Reply {
  const best = bestOf(bargaining, offer)
  const last = askedBefore(before, bargaining)
  const gain = last === null ? null : best.worth - last
  const taken = takes(before, bargaining, offer, gain ?? 0, mind)
  const condition = offer.condition === null ? 'none' : taken ? 'taken' : 'refused'
  const after: Table = {
    ...before,
    offers: [...before.offers, offer],
    taken: taken && offer.condition !== null ? [...before.taken, offer.condition] : before.taken,
  }
  const least = Math.max(
    leastNow(after, bargaining, mannerOf(persona, temper)),
    stakeOf(bargaining).reservation + burdenOf(after, bargaining),
  )
  const preferred = offer.packages.length > 1 ? best.place : null
  // A term he would have to bear is not the package he weighs: the offer without it is not on the table.
  if (condition !== 'refused' && best.worth >= Math.min(least, leastOffered(after, bargaining)))
    return { answer: 'accept', condition, standing: null, preferred, gives: null }
  const asked = offer.packages[best.place] ?? {}
  const standing = counterOffer(after, bargaining, best.worth, least, persona, seed)
  const gives = givesOn(bargaining, before.standing, standing, asked)
  const reply = { condition, standing, preferred, gives } as const
  if (after.offers.length >= bargaining.rounds)
    return { ...reply, answer: mind.patience <= 0 ? 'leaves' : 'last-round' }
  const short = least - best.worth
  return { ...reply, answer: answerTo({ after, bargaining, offer, asked, gain, short, gives }) }
}

/** His points: the least he has offered himself; that he takes whenever it is asked for. */
const leastOffered = ({ standing, counters }: Table, bargaining: Bargaining): number =>
  [...counters, ...(standing ? [standing] : [])]
    .map((it) => buyerPoints(bargaining, it))
    .reduce((least, worth) => Math.min(least, worth), Number.POSITIVE_INFINITY)

/**
 * He never offers what is worth less to him than what he was just asked, never takes back what he offered before, and beyond that
 * never goes below the least he would settle for now [N4]. With his last word over several issues he goes that far.
 */
const counterOffer = (
  after: Table,
  bargaining: Bargaining,
  asked: number,
  least: number,
  persona: Persona,
  seed: number,
): Package => {
  const before = ownWorth(after, bargaining)
  const last = bargaining.seller && after.offers.length >= bargaining.rounds
  const share = last ? 1 : 0.45 + 0.1 * (draw(seed, after.offers.length, `counter/${persona}`) % 3)
  const offered = Math.max(asked, least, Math.min(before, before - (before - least) * share))
  const most = Math.max(before, asked)
  return offerNear(after, bargaining, { least: Math.min(offered, most), most })
}
