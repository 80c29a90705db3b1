import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { closing } from '../../../../src/core/grading/rubrics/closing.ts'
import { bargaining, he, me } from '../talk.ts'

type Turns = Gradable['turns']
const offer = (value: number) => me('price.trade', { value, cond: 'prepay' })
const demand = he('buyer.demand', { value: 11_000 })
const accept = me('price.accept', { value: 11_400 })
const wrapped = [
  me('commit.summary'),
  me('nego.record'),
  me('nego.confirm'),
  me('commit.next-step'),
  me('rapport.common'),
]

describe('closing', () => {
  // summary 20, harmony 15, written 15, next talk 15, record 10, read back 15, first offer 10
  const rows: readonly [string, string, Turns, number][] = [
    ['[G44]', 'all of it', [demand, offer(11_600), accept, ...wrapped], 100],
    [
      '[G44]',
      'wrapped up before the price was settled',
      [...wrapped, offer(11_600)],
      10 + 7.5 + 10,
    ],
    ['[G44]', 'an agreement and no more', [offer(11_600), accept], 10],
    ['[G44]', 'a quarrel at the close', [offer(11_600), ...wrapped, me('talk.argue')], 85],
    ['[G44]', 'a quarrel before it', [me('talk.argue'), offer(11_600), ...wrapped], 100],
    ['[G44]', 'a signature asked for', [offer(11_600), me('commit.ask')], 10 + 15 + 15],
    ['[G45]', 'read back before the last step only', [me('nego.confirm'), offer(11_600)], 10 + 7.5],
    [
      '[G45]',
      'read back with the last step',
      [me('price.trade nego.confirm', { value: 11_600 })],
      10 + 15 + 15,
    ],
    ['[G46]', 'the first offer taken', [demand, me('price.accept', { value: 11_000 })], 0],
    ['[G46]', 'a second one taken', [demand, me('price.flinch'), demand, accept], 10],
    ['[G2]', 'nothing', [], 0],
    ['[G2]', 'not a word on price', wrapped, 10 + 15],
  ]
  it.each(rows)('%s %s', (_rule, _name, turns, expected) => {
    expect(closing(bargaining(turns)).score).toBeCloseTo(expected)
  })

  it('[G47] a last small step after his yes is worth five more, and does not move the close', () => {
    const yes = he('buyer.signal')
    const calm = [offer(11_600), me('commit.summary'), yes, offer(11_585)]
    const plain = [offer(11_600), me('commit.summary'), yes]
    const pushed = [offer(11_600), me('commit.summary'), he('buyer.demand'), offer(11_585)]
    const score = (turns: Turns) => closing(bargaining(turns)).score ?? -1
    expect(score(calm) - score(plain)).toBeCloseTo(5)
    expect(score(pushed)).toBeCloseTo(score(plain))
    expect(score([offer(11_600), me('commit.summary'), yes, offer(11_300)])).toBeLessThan(
      score(plain),
    )
  })
})
