import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { priceOpening } from '../../../../src/core/grading/rubrics/price-opening.ts'
import { bargaining, he, me, TOWER } from '../talk.ts'

type Turns = Gradable['turns']
const weighed = { weights: { 'price-opening': 1 } }
const aimed = { ...weighed, bargain: { ...TOWER, target: 11_300 } }
const scoreOf = (turns: Turns, rest: Partial<Gradable> = aimed) =>
  priceOpening(bargaining(turns, rest)).score

const asked = me('nego.ask-expectation')
const named = he('buyer.demand', { value: 10_800 })

describe('price-opening', () => {
  const rows: readonly [string, Turns, number][] = [
    [
      'asked, opened above the target with a reason',
      [asked, named, me('price.concede price.reason', { value: 11_600 })],
      100,
    ],
    [
      'the reason follows the price',
      [asked, me('price.concede', { value: 11_600 }), me('price.reason')],
      100,
    ],
    ['no reason', [asked, me('price.concede', { value: 11_600 })], 80],
    ['at the target already', [asked, me('price.concede price.reason', { value: 11_300 })], 60],
    ['more than was ever quoted', [asked, me('price.quote price.reason', { value: 13_000 })], 60],
    ['came down without asking', [me('price.concede price.reason', { value: 11_600 })], 60],
    ['asked too late', [me('price.concede price.reason', { value: 11_600 }), asked], 60],
    [
      'their budget serves too',
      [me('ask.budget'), me('price.concede price.reason', { value: 11_600 })],
      100,
    ],
    ['took their price, asked', [asked, named, me('price.accept', { value: 11_600 })], 40],
    ['nothing said', [], 0],
    [
      'a red trap with the price',
      [asked, me('price.concede price.reason red.leak', { value: 11_600 })],
      40,
    ],
  ]
  it.each(rows)('[G55] %s', (_name, turns, score) => {
    expect(scoreOf(turns)).toBe(score)
  })

  it('[G55] with no target known, half the room is the bar', () => {
    expect(scoreOf([asked, me('price.concede price.reason', { value: 11_600 })], weighed)).toBe(100)
    expect(scoreOf([asked, me('price.concede price.reason', { value: 11_400 })], weighed)).toBe(60)
  })

  it('[G56] the quote he was sent with needs no asking before it', () => {
    expect(scoreOf([me('price.quote price.reason', { value: 12_000 })])).toBe(100)
  })

  it('[G55] where no price is named in money there is none to open', () => {
    const points = { quote: 72, floor: 20, unit: 'points' as const }
    expect(scoreOf([asked], { ...weighed, bargain: points })).toBeNull()
    expect(scoreOf([asked], { ...weighed, bargain: null })).toBeNull()
  })
})
