import { has, hasAny, type Turn } from '../meeting/turn.ts'
import { isBuyer, isSeller } from './earning.ts'
import type { Bargain, Gradable } from './report.ts'

/** Moves by which the trainee names his price; a flinch or a refusal repeats somebody else's. */
const PRICE_TAGS = [
  'price.quote',
  'price.hold',
  'price.concede',
  'price.trade',
  'price.accept',
  'nego.package',
]

/** One step down: who gave how much against what. */
export interface Cut {
  readonly at: number
  readonly turn: Turn
  /** 万元 */
  readonly size: number
  /** Against a condition that was not turned down, or more on another issue (K-153 rule 10). */
  readonly traded: boolean
  /** A condition was named and the buyer did not take it. */
  readonly declined: boolean
  /** His expectation was asked since the last step, or he had named the price that was accepted (K-153 rule 1). */
  readonly asked: boolean
}

/**
 * The trainee's steps down from the quote. A price once named stays named: going up again and down again is no second concession.
 * Taking the buyer's price is a step like any other [G41].
 */
export function readCuts(turns: readonly Turn[], { quote, unit }: Bargain): readonly Cut[] {
  const cuts: Cut[] = []
  let lowest = quote
  let asked = false
  turns.forEach((turn, at) => {
    if (!isSeller(turn)) return
    if (has(turn, 'nego.ask-expectation')) asked = true
    const price = unit === 'points' ? turn.points : turn.value
    if (price === undefined || price >= lowest || !hasAny(turn, PRICE_TAGS)) return
    const declined = turn.cond !== undefined && turn.condTaken === false
    const traded = (turn.cond !== undefined && !declined) || turn.swap === true
    const named = has(turn, 'price.accept')
    cuts.push({ at, turn, size: lowest - price, traded, declined, asked: asked || named })
    lowest = price
    asked = false
  })
  return cuts
}

/**
 * 万元: the price both agreed, null for none. A meeting knows it; a turn log tells it by an acceptance of either side, at the price
 * named with it or else at the other side's last one [G48].
 */
export function agreedPrice({ turns, agreed }: Gradable): number | null {
  if (agreed !== undefined) return agreed
  let [seller, buyer]: [number | null, number | null] = [null, null]
  let deal: number | null = null
  for (const turn of turns) {
    if (has(turn, 'price.accept')) deal = turn.value ?? (isSeller(turn) ? buyer : seller)
    if (turn.value === undefined) continue
    if (isSeller(turn)) seller = turn.value
    else if (isBuyer(turn)) buyer = turn.value
  }
  return deal
}
