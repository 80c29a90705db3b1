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

const EQUAL = 1e-9 // points nearer than this are the same to him
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
  if (condition !== 'refused' && signs(before, bargaining, best.worth, least))
    return { answer: 'accept', condition, standing: null, preferred, gives: null }
  const asked = offer.packages[best.place] ?? {}
  const standing = counterOffer(after, bargaining, { asked, worth: best.worth, gain }, least, {
    persona,
    seed,
  })
  const gives = givesOn(bargaining, before.standing, standing, asked)
  const reply = { condition, standing, preferred, gives } as const
  if (after.offers.length >= bargaining.rounds)
    return { ...reply, answer: mind.patience <= 0 ? 'leaves' : 'last-round' }
  const short = least - best.worth
  return { ...reply, answer: answerTo({ after, bargaining, offer, asked, gain, short, gives }) }
}

/** What he answers: the package he likes best of those put down, its worth to him, and what that gained him. */
interface Asked {
  readonly asked: Package
  readonly worth: number
  readonly gain: number | null
}

/**
 * He signs what he has offered himself, and what is worth what he would settle for now. While rounds are left he takes neither less
 * than he was offered before and did not take, nor over several issues what lies far from where he stands himself [N4] [N57].
 */
const signs = (before: Table, bargaining: Bargaining, worth: number, least: number): boolean => {
  if (worth >= leastOffered(before, bargaining)) return true
  if (worth < least) return false
  if (!bargaining.seller || before.offers.length + 1 >= bargaining.rounds) return true
  const refused = before.offers.map((it) => bestOf(bargaining, it).worth)
  const near = ownWorth(before, bargaining) - BOLDEST * wayOfHis(bargaining)
  return worth >= Math.max(...refused, near) - EQUAL
}

/** His points between what he asks and what he can live with. */
const wayOfHis = (bargaining: Bargaining): number => {
  const { aspiration, reservation } = stakeOf(bargaining)
  return aspiration - reservation
}

/** His points: the least he has offered himself; that he takes whenever it is asked for. */
const leastOffered = ({ standing, counters }: Table, bargaining: Bargaining): number =>
  [...counters, ...(standing ? [standing] : [])]
    .map((it) => buyerPoints(bargaining, it))
    .reduce((least, worth) => Math.min(least, worth), Number.POSITIVE_INFINITY)

// Shares of his way over several issues, from what he asks to what he can live with [D].
const BOLDEST = 0.3 // the most he gives in one go while rounds are left
const TOKEN = 0.05 // the least he gives to one who gave
const UNMOVED = 0.5 // of his usual step, where the trainee stays where he was: nobody bids against himself [D]

/**
 * He never offers what is worth less to him than what he was just asked, never takes back what he offered before, and beyond that
 * never goes below the least he would settle for now [N4].
 */
const counterOffer = (
  after: Table,
  bargaining: Bargaining,
  made: Asked,
  least: number,
  { persona, seed }: { readonly persona: Persona; readonly seed: number },
): Package => {
  const { asked, worth, gain } = made
  const before = ownWorth(after, bargaining)
  const share = 0.45 + 0.1 * (draw(seed, after.offers.length, `counter/${persona}`) % 3)
  const step = bargaining.seller
    ? stepOverIssues(after, bargaining, gain, before - least, share)
    : share * (before - least)
  const most = Math.max(before, worth)
  const said = after.counters.at(-1)
  // What he says again must not be better for himself than both what he has come down to and what he is asked.
  const stands =
    said && buyerPoints(bargaining, said) <= most + EQUAL && before >= worth ? said : null
  if (stands && step === null) return stands
  const bearable = stakeOf(bargaining).reservation + burdenOf(after, bargaining)
  const wish = Math.min(Math.max(worth, bearable, Math.min(before, before - (step ?? 0))), most)
  const limit = Math.max(worth, Math.min(least, wish))
  const moved = gain === null || gain > EQUAL
  return offerNear(after, bargaining, { wish, limit, most, asked, instead: moved ? null : stands })
}

/**
 * His step over several issues, in his points; null where he stands by what he offered [N57]. His last word goes as far as he would settle for; before it he gives in
 * measure: something to one who gave, less to one who stays, nothing to one who goes back.
 */
const stepOverIssues = (
  { offers }: Table,
  bargaining: Bargaining,
  gain: number | null,
  room: number,
  share: number,
): number | null => {
  if (offers.length >= bargaining.rounds) return room
  if (gain !== null && gain < -EQUAL) return null
  const way = wayOfHis(bargaining)
  const moved = gain !== null && gain > EQUAL
  const wished = room * share * (gain === null || moved ? 1 : UNMOVED)
  return Math.min(BOLDEST * way, Math.max(moved ? TOKEN * way : 0, wished))
}
