import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utilityOf } from '../../../src/core/negotiation/domain.ts'
import { estimate, readOffers } from '../../../src/core/negotiation/frequency.ts'
import { type Step, stepOf } from '../../../src/core/negotiation/step.ts'
import { chips } from './domains.ts'

describe('the frequency model', () => {
  const sizes = [5, 5, 5, 5]

  it('[N30] knows nothing before two offers', () => {
    expect(readOffers([], sizes).weights).toEqual([0.25, 0.25, 0.25, 0.25])
    expect(readOffers([[0, 0, 0, 0]], sizes).weights).toEqual([0.25, 0.25, 0.25, 0.25])
  })

  it('[N30] an issue seldom changed weighs more, a level often named too', () => {
    const { weights, levels } = readOffers(
      [
        [4, 0, 2, 3],
        [4, 1, 2, 2],
        [4, 2, 1, 3],
        [4, 1, 1, 2],
      ],
      sizes,
    )
    expect(weights).toEqual([4 / 9, 1 / 9, 3 / 9, 1 / 9])
    expect(levels[0]).toEqual([0.2, 0.2, 0.2, 0.2, 1])
    expect(levels[1]?.[1]).toBe(1)
  })

  it('[N30] sums to one and estimates within 0…1', () => {
    const offers = fc.array(fc.tuple(...sizes.map((n) => fc.nat(n - 1))), { maxLength: 12 })
    fc.assert(
      fc.property(offers, (all) => {
        const model = readOffers(all, sizes)
        expect(model.weights.reduce((sum, it) => sum + it, 0)).toBeCloseTo(1, 12)
        const worth = estimate(model, all.at(-1) ?? [0, 0, 0, 0])
        expect(worth).toBeGreaterThan(0)
        expect(worth).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })

  it('[N30] finds the order of a customer who gives his cheapest chips first', () => {
    const offers = [[0, 0, 0, 0]]
    for (const issue of [1, 1, 1, 1, 2, 2, 3]) {
      offers.push((offers.at(-1) ?? []).map((level, i) => (i === issue ? level + 1 : level)))
    }
    const { weights } = readOffers(offers, sizes)
    const order = [0, 1, 2, 3].sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0))
    // K-150: price, delivery, service, payment.
    expect(order).toEqual([0, 3, 2, 1])
  })
})

describe('steps', () => {
  it.each<readonly [own: number, other: number, step: Step]>([
    [-1, 1, 'concession'],
    [-1, 0, 'concession'],
    [1, -1, 'selfish'],
    [1, 0, 'selfish'],
    [1, 1, 'fortunate'],
    [-1, -1, 'unfortunate'],
    [0, -1, 'unfortunate'],
    [0, 1, 'nice'],
    [0, 0, 'silent'],
    [1e-13, -1e-13, 'silent'],
  ])('[N31] own %d, other’s %d: %s', (own, other, step) => {
    expect(stepOf(own, other)).toBe(step)
  })

  it('[N31] in the chips: service for price is fortunate when each gives what the other ranks higher', () => {
    const worth = (idx: readonly number[]) => ({
      own: utilityOf(chips.a, idx),
      other: utilityOf(chips.b, idx),
    })
    const middle = worth([2, 2, 2, 2])
    const traded = worth([2, 4, 2, 1])
    expect(stepOf(traded.own - middle.own, traded.other - middle.other)).toBe('fortunate')
  })
})
