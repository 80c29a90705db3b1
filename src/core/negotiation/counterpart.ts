import type { Mind } from '../buyer/mind.ts'
import type { Persona } from '../buyer/persona.ts'
import { draw } from '../chance/draw.ts'
import type { Bargaining } from '../scenario/scenario.ts'
import type { Package } from '../transcript/move.ts'
import type { Answer } from './answer.ts'
import { type ConcessionClass, classifyConcessions } from './concession.ts'
import {
  askedPrice,
  conditionOf,
  cutsOf,
  levelsOf,
  type Offer,
  priceOf,
  type Table,
} from './table.ts'

/**
 * How fast a persona's limit moves from what he asks to what he can pay: β of Faratin's polynomial tactic (EVIDENCE 1.4),
 * below 1 he holds and gives late [D].
 */
const BETA: Readonly<Record<Persona, number>> = { tiger: 0.6, peacock: 1, koala: 0.9, owl: 0.7 }

/** What each way of conceding does to the share of his own room that the buyer believes he must give (C-03, K-154) [D]. */
const BELIEF: Readonly<Record<ConcessionClass, number>> = {
  none: 0,
  falling: 1.6,
  'single-small': 1,
  mixed: 0.7,
  'last-big': 0.4,
  equal: 0.4,
  rising: 0.2,
  'one-shot': 0.1,
  'floor-breach': 0.1,
}

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

const NEAR = 60 // 万元: within this of his limit a buyer who is warmed talks of closing [D]
const OPENS_BELOW = 100 // 万元: how far under what he asks his first offer lies [D]
const TRUST_TO_TAKE = 20 // below it he takes no condition, whatever it is worth to him [D]

export interface Reply {
  readonly answer: Answer
  readonly condition: Table['condition']
  readonly standing: Package | null
}

/** The highest level of the price ladder not above a price, its lowest where all are above. */
const onLadder = (bargaining: Bargaining, price: number): string => {
  const issue = bargaining.issues.find((it) => it.id === 'price')
  const levels = issue ? levelsOf(issue) : []
  return levels.findLast((level) => Number(level) <= price) ?? levels[0] ?? String(price)
}

/** 万元: what stands of his own, or what he would open with. */
const ownPrice = (table: Table, bargaining: Bargaining): number =>
  table.standing
    ? priceOf(table.standing)
    : Number(onLadder(bargaining, bargaining.buyer.aspiration - OPENS_BELOW))

/** 万元: what the conditions he has taken cost him; they count against what he can pay [N4]. */
const burden = (table: Table, bargaining: Bargaining): number =>
  table.taken.reduce((sum, id) => sum + (conditionOf(bargaining, id)?.cost ?? 0), 0)

/**
 * The most the buyer would pay now, 万元: between what he asks and what he can, by the rounds gone and by how the trainee has
 * conceded. Never above his reservation value [N4].
 */
export function limitNow(table: Table, bargaining: Bargaining, persona: Persona): number {
  const { reservation, aspiration } = bargaining.buyer
  const share = table.offers.length / bargaining.rounds
  const way = classifyConcessions(bargaining.quote, bargaining.floor, cutsOf(table, bargaining))
  const given = Math.min(1, share ** (1 / BETA[persona]) * BELIEF[way])
  return aspiration + (reservation - aspiration) * given
}

/** Whether he takes the condition: it must cost him less than the cut it buys, leave his own offer bearable, and he must trust the hand it comes from [N6]. */
const takes = (
  before: Table,
  bargaining: Bargaining,
  offer: Offer,
  cut: number,
  mind: Mind,
): boolean => {
  const condition = offer.condition === null ? undefined : conditionOf(bargaining, offer.condition)
  if (condition === undefined || mind.trust < TRUST_TO_TAKE) return false
  const spent = ownPrice(before, bargaining) + burden(before, bargaining)
  return (
    condition.cost <= Math.max(cut, 0) && spent + condition.cost <= bargaining.buyer.reservation
  )
}

/** The buyer's reply to the trainee's latest offer, which `before` does not hold yet [N5]. */
export function replyTo(
  before: Table,
  bargaining: Bargaining,
  offer: Offer,
  mind: Mind,
  persona: Persona,
  seed: number,
): Reply {
  const pack = offer.packages[0]
  const asked = askedPrice(before, bargaining)
  const price = pack ? priceOf(pack) : asked
  const cut = asked - price
  const taken = takes(before, bargaining, offer, cut, mind)
  const condition = offer.condition === null ? 'none' : taken ? 'taken' : 'refused'
  const after: Table = {
    ...before,
    offers: [...before.offers, offer],
    taken: taken && offer.condition !== null ? [...before.taken, offer.condition] : before.taken,
  }
  const limit = Math.min(
    limitNow(after, bargaining, persona),
    bargaining.buyer.reservation - burden(after, bargaining),
  )
  // A term he would have to bear is not the price he weighs: the offer without it is not on the table.
  const stood = before.standing ? priceOf(before.standing) : 0
  const acceptable = condition !== 'refused' && price <= Math.max(limit, stood)
  const last = after.offers.length >= bargaining.rounds
  if (acceptable) return { answer: 'accept', condition, standing: null }
  const standing = counterOffer(after, bargaining, price, limit, persona, seed)
  if (last) return { answer: mind.patience <= 0 ? 'leaves' : 'last-round', condition, standing }
  return { answer: answerOf(after, bargaining, offer, cut, price, limit), condition, standing }
}

const answerOf = (
  after: Table,
  bargaining: Bargaining,
  offer: Offer,
  cut: number,
  price: number,
  limit: number,
): Answer => {
  if (cut <= 0) return after.offers.length === 1 ? 'opening-hold' : 'counter'
  const way = classifyConcessions(bargaining.quote, bargaining.floor, cutsOf(after, bargaining))
  if (way === 'falling' && price - limit <= NEAR) return 'closing'
  // K-153 rule 10: what is given for nothing is taken, and more is asked.
  if (offer.condition === null && (way === 'single-small' || way === 'mixed')) return 'demands-more'
  return ANSWER_TO[way]
}

/** He never offers more than he was just asked, never less than he offered before, and beyond that never above his limit [N4]. */
const counterOffer = (
  after: Table,
  bargaining: Bargaining,
  price: number,
  limit: number,
  persona: Persona,
  seed: number,
): Package => {
  const before = ownPrice(after, bargaining)
  const step =
    (limit - before) * (0.45 + 0.1 * (draw(seed, after.offers.length, `counter/${persona}`) % 3))
  const offered = Math.min(price, limit, Math.max(before, before + step))
  return { price: onLadder(bargaining, Math.max(offered, Math.min(before, price))) }
}
