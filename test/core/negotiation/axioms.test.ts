import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Domain, Party } from '../../../src/core/negotiation/domain.ts'
import { frontierOf, type Utilities } from '../../../src/core/negotiation/frontier.ts'
import { enumerate } from '../../../src/core/negotiation/outcomes.ts'
import { type Disagreement, solutionsOf } from '../../../src/core/negotiation/solutions.ts'
import { type Solved, solve } from '../../../src/core/negotiation/solve.ts'
import { valueCreated } from '../../../src/core/negotiation/value-created.ts'
import { pointDomains } from './domains.ts'

const RULES = ['nash', 'kalai', 'kalaiSmorodinsky', 'maxJoint'] as const

const at = (values: ArrayLike<number>, n: number): number => values[n] ?? Number.NaN
const utilities = (points: readonly (readonly [number, number])[]): Utilities => ({
  uA: Float64Array.from(points, ([a]) => a),
  uB: Float64Array.from(points, ([, b]) => b),
})
const solutions = (u: Utilities, d: Disagreement = { a: 0, b: 0 }) => {
  const found = solutionsOf(u, frontierOf(u), d)
  if (!found) throw new Error('nothing both could sign')
  return found
}
const sorted = (outcomes: Iterable<number>): readonly number[] =>
  [...outcomes].sort((x, y) => x - y)

/** Whole numbers, so that a rescaled problem is the same to the last digit. */
const point = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
const problems = fc.array(point, { minLength: 1, maxLength: 60 })
const scales = fc.record({
  times: fc.integer({ min: 1, max: 9 }),
  plus: fc.integer({ min: -50, max: 50 }),
})
const rescaled = (values: Float64Array, by: { times: number; plus: number }): Float64Array =>
  values.map((u) => by.times * u + by.plus)

describe('rescaling', () => {
  it('[N26] the Pareto set does not feel a positive affine rescaling of either side', () => {
    fc.assert(
      fc.property(problems, scales, scales, (points, a, b) => {
        const u = utilities(points)
        const v = { uA: rescaled(u.uA, a), uB: rescaled(u.uB, b) }
        expect(frontierOf(v).outcomes).toEqual(frontierOf(u).outcomes)
        expect(frontierOf(v).points).toEqual(frontierOf(u).points)
      }),
    )
  })

  it('[N26] nor do Nash and Kalai–Smorodinsky, reservations rescaled alike', () => {
    fc.assert(
      fc.property(problems, point, scales, scales, (points, [dA, dB], a, b) => {
        const u = utilities([...points, [dA, dB]])
        const before = solutions(u, { a: dA, b: dB })
        const after = solutions(
          { uA: rescaled(u.uA, a), uB: rescaled(u.uB, b) },
          { a: a.times * dA + a.plus, b: b.times * dB + b.plus },
        )
        expect(after.nash.outcomes).toEqual(before.nash.outcomes)
        expect(after.kalaiSmorodinsky.outcomes).toEqual(before.kalaiSmorodinsky.outcomes)
      }),
    )
  })

  it('[N26] Kalai does: points told in another currency move the deal', () => {
    const points = [
      [1, 5],
      [3, 3],
      [5, 1],
    ] as const
    const u = utilities(points)
    expect(solutions(u).kalai.outcomes).toEqual([1])
    expect(solutions({ ...u, uA: rescaled(u.uA, { times: 5, plus: 0 }) }).kalai.outcomes).toEqual([
      0,
    ])
  })
})

describe('Nash', () => {
  it('[N26] does not feel the loss of deals that were not chosen', () => {
    fc.assert(
      fc.property(problems, fc.infiniteStream(fc.boolean()), (points, coins) => {
        const u = utilities(points)
        const { nash } = solutions(u)
        // With a product of 0 nobody gains: then the rule says nothing.
        fc.pre(nash.value > 0)
        const chosen = nash.outcomes[0]
        const stay = points.map((_, n) => n).filter((n) => n === chosen || coins.next().value)
        const fewer = {
          uA: u.uA.filter((_, n) => stay.includes(n)),
          uB: u.uB.filter((_, n) => stay.includes(n)),
        }
        const still = solutions(fewer).nash.outcomes.map((n) => stay[n])
        expect(still).toEqual(nash.outcomes.filter((n) => stay.includes(n)))
      }),
    )
  })
})

describe('Kalai–Smorodinsky', () => {
  const LEVELS = 2000
  /** A frontier bowed outward, what B gets for what A gets: a sum of `most · (1 − a^bow)`. */
  const bows = fc.record({
    most: fc.integer({ min: 1, max: 20 }),
    bow: fc.double({ min: 1, max: 4, noNaN: true }),
  })
  const curve = (parts: readonly { most: number; bow: number }[]): Utilities =>
    utilities(
      Array.from({ length: LEVELS + 1 }, (_, k) => {
        const a = k / LEVELS
        return [a, parts.reduce((sum, it) => sum + it.most * (1 - a ** it.bow), 0)]
      }),
    )

  it('[N26] more for B at every level of A, A’s ideal as before: B never gets less (fine convex domains)', () => {
    fc.assert(
      fc.property(bows, bows, (before, added) => {
        const poor = curve([before])
        const rich = curve([before, added])
        const b = (u: Utilities): number => at(u.uB, at(solutions(u).kalaiSmorodinsky.outcomes, 0))
        // One level either way, at the curve's steepest.
        const step = (2 * (before.most * before.bow + added.most * added.bow)) / LEVELS
        expect(b(rich)).toBeGreaterThanOrEqual(b(poor) - step)
      }),
    )
  })

  it('[N26] more deals under the same two ideals never lower the least share (any domain)', () => {
    fc.assert(
      fc.property(problems, problems, (few, more) => {
        const ideal = [
          [41, 0],
          [0, 41],
        ] as const
        const before = solutions(utilities([...ideal, ...few])).kalaiSmorodinsky.value
        const after = solutions(utilities([...ideal, ...few, ...more])).kalaiSmorodinsky.value
        expect(after).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

describe('what the naming of things must not change', () => {
  const shuffled = (domain: Domain, order: readonly number[]): Domain => {
    const turn = <T>(list: readonly T[]): T[] => order.map((i) => list[i] as T) // order is of list's length
    const party = (it: Party): Party => ({
      ...it,
      weights: turn(it.weights),
      utilities: turn(it.utilities),
    })
    return { issues: turn(domain.issues), a: party(domain.a), b: party(domain.b) }
  }
  const orders = (n: number): fc.Arbitrary<number[]> =>
    fc.shuffledSubarray([...Array(n).keys()], { minLength: n, maxLength: n })
  const packages = (points: Solved['nash']['points'], order?: readonly number[]): string[] =>
    points.map(({ idx }) => (order ? order.map((i) => idx[i]) : idx).join()).sort()

  it('[N26] issues may stand in any order', () => {
    fc.assert(
      fc.property(
        pointDomains.chain((domain) => fc.tuple(fc.constant(domain), orders(domain.issues.length))),
        ([domain, order]) => {
          const before = solve(domain)
          const after = solve(shuffled(domain, order))
          if ('refused' in before || 'refused' in after) {
            expect(after).toEqual(before)
            return
          }
          expect(after.frontier).toEqual(before.frontier)
          expect(after.opposition).toBe(before.opposition)
          for (const rule of RULES) {
            expect(after[rule].value).toBe(before[rule].value)
            expect(packages(after[rule].points)).toEqual(packages(before[rule].points, order))
          }
        },
      ),
    )
  })

  it('[N26] and the two sides may change seats', () => {
    fc.assert(
      fc.property(problems, (points) => {
        const u = utilities(points)
        const here = solutions(u)
        const there = solutions({ uA: u.uB, uB: u.uA })
        for (const rule of RULES) {
          expect(there[rule].value).toBe(here[rule].value)
          expect(sorted(there[rule].outcomes)).toEqual(sorted(here[rule].outcomes))
        }
      }),
    )
  })
})

describe('value created', () => {
  it('[N26] a dominated deal never scores above its dominator, and is never chosen', () => {
    fc.assert(
      fc.property(pointDomains, (domain) => {
        const d = { a: domain.a.reservation, b: domain.b.reservation }
        const u = enumerate(domain)
        const found = solutionsOf(u, frontierOf(u), d)
        fc.pre(found !== null)
        if (!found) return
        const chosen = new Set(RULES.flatMap((rule) => found[rule].outcomes))
        const deals = Array.from(u.uA, (a, n) => ({ n, a, b: at(u.uB, n) }))
        for (const better of deals) {
          const worse = deals.filter(({ a, b }) => a <= better.a && b <= better.b)
          const most = valueCreated(better, d, found)
          expect(worse.filter((it) => valueCreated(it, d, found) > most)).toEqual([])
          const dominated = worse.filter(({ a, b }) => a < better.a || b < better.b)
          expect(dominated.filter(({ n }) => chosen.has(n))).toEqual([])
        }
      }),
    )
  })
})
