import fc from 'fast-check'
import type { Domain, Party } from '../../../src/core/negotiation/domain.ts'

/** K-150's points: the vendor's level k is the customer's level 6 − k. */
const points = (first: number): readonly number[] => [1, 2, 3, 4, 5].map((level) => level * first)
const fallen = (first: number): readonly number[] => points(first).toReversed()

/** Price, payment, service, delivery, as the course ranks them for the two sides. */
export const chips: Domain = {
  issues: ['price', 'payment', 'service', 'delivery'].map((name) => ({
    name,
    levels: [1, 2, 3, 4, 5],
  })),
  a: { weights: [1, 1, 1, 1], utilities: [3, 4, 2, 1].map(points), reservation: 0 },
  b: { weights: [1, 1, 1, 1], utilities: [4, 1, 2, 3].map(fallen), reservation: 0 },
}

/** As an object from outside, in the shape the headless program reads. */
export const asInput = ({ issues, a, b }: Domain) => ({
  issues: issues.map(({ name, levels }) => ({ name, values: [...levels] })),
  A: a,
  B: b,
})

const domainOf = (
  sizes: fc.Arbitrary<number[]>,
  weight: fc.Arbitrary<number>,
  utility: fc.Arbitrary<number>,
  reservation: fc.Arbitrary<number>,
): fc.Arbitrary<Domain> =>
  sizes.chain((counts) => {
    const party: fc.Arbitrary<Party> = fc.record({
      weights: fc.tuple(...counts.map(() => weight)),
      utilities: fc.tuple(...counts.map((n) => fc.array(utility, { minLength: n, maxLength: n }))),
      reservation,
    })
    const issues = counts.map((n, i) => ({
      name: `issue ${i}`,
      levels: Array.from({ length: n }, (_, level) => `level ${level}`),
    }))
    return fc.record({ issues: fc.constant(issues), a: party, b: party })
  })

// Without fast-check's liking for small and equal values: a bargaining with nothing to bargain over tests little.
const evenly = (min: number, max: number): fc.Arbitrary<number> =>
  fc.noBias(fc.integer({ min, max }))
const sizes = fc.oneof(
  { weight: 4, arbitrary: fc.array(evenly(2, 4), { minLength: 2, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(evenly(1, 6), { minLength: 1, maxLength: 2 }) },
)

/** Whole points, few of them: full of ties and of equal packages; every sum is exact. */
export const pointDomains = domainOf(sizes, evenly(0, 4), evenly(0, 5), evenly(0, 12))

/** Shares to three places: utilities that no double holds exactly, and reservations that some outcome meets exactly. */
export const shareDomains = domainOf(
  sizes,
  evenly(0, 1000).map((n) => n / 1000),
  evenly(0, 10).map((n) => n / 10),
  fc.constantFrom(0, 0.1, 0.3, 0.6),
)
