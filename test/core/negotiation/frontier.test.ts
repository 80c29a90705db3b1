import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontierOf, type Utilities } from '../../../src/core/negotiation/frontier.ts'

/** The textbook sweep over sorted objects, for domains too large to compare every pair. */
const sweep = ({ uA, uB }: Utilities): readonly number[] => {
  const deals = Array.from(uA, (a, n) => ({ n, a, b: uB[n] ?? Number.NaN }))
  deals.sort((x, y) => y.a - x.a || y.b - x.b || x.n - y.n)
  const kept: number[] = []
  let top = { a: Number.POSITIVE_INFINITY, b: Number.NEGATIVE_INFINITY }
  for (const deal of deals) {
    if (deal.b > top.b) top = deal
    if (deal.a === top.a && deal.b === top.b) kept.push(deal.n)
  }
  return kept
}

const many = (count: number, one: (n: number) => readonly [number, number]): Utilities => {
  const points = Array.from({ length: count }, (_, n) => one(n))
  return {
    uA: Float64Array.from(points, ([a]) => a),
    uB: Float64Array.from(points, ([, b]) => b),
  }
}
/** Even enough and the same everywhere. */
const scattered = (n: number): number => ((n * 2654435761) % 2 ** 32) / 2 ** 32

describe('large outcome spaces', () => {
  it.each<readonly [string, Utilities]>([
    ['scattered', many(30_000, (n) => [scattered(n), scattered(n + 77_777)])],
    [
      'on a few values, many equal packages',
      many(30_000, (n) => [Math.floor(scattered(n) * 12), Math.floor(scattered(n + 5) * 12)]),
    ],
    ['all on the frontier', many(30_000, (n) => [scattered(n), 1 - scattered(n)])],
    ['all of one worth', many(30_000, () => [0.5, 0.5])],
    ['one package far from the rest', many(30_000, (n) => [n === 7 ? 1e9 : scattered(n), -n])],
    [
      'all on the frontier, and one package far from the rest',
      many(30_000, (n) => (n === 7 ? [1e6, -1e6] : [scattered(n), -scattered(n)])),
    ],
    ['in order', many(30_000, (n) => [n, 30_000 - n])],
    ['against the order', many(30_000, (n) => [30_000 - n, n])],
  ])('[N24] %s', (_, utilities) => {
    expect([...frontierOf(utilities).outcomes]).toEqual(sweep(utilities))
  })

  it('[N24] any points at all', () => {
    const column = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 2000 })
    fc.assert(
      fc.property(column, fc.integer({ min: 1, max: 61 }), (values, values2) => {
        const utilities = many(values.length, (n) => [
          values[n] ?? 0,
          (values[(n * values2) % values.length] ?? 0) + (n % values2),
        ])
        expect([...frontierOf(utilities).outcomes]).toEqual(sweep(utilities))
      }),
    )
  })

  it('[N23] noise in the last digits splits no point', () => {
    const noise = (n: number): number => (scattered(n) - 0.5) * 1e-14
    const utilities = many(20_000, (n) => [
      (n % 10) / 10 + noise(n),
      1 - (n % 10) / 10 + noise(n + 1),
    ])
    const { outcomes, points } = frontierOf(utilities)
    expect(points).toHaveLength(10)
    expect(outcomes).toHaveLength(20_000)
    const first = [...outcomes.subarray(0, points[1])]
    expect(first).toEqual(Array.from({ length: 2000 }, (_, k) => 10 * k + 9))
  })
})
