import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Domain, utilityOf } from '../../../src/core/negotiation/domain.ts'
import { enumerate, idxOf, indexOf } from '../../../src/core/negotiation/outcomes.ts'
import { type Solved, solve } from '../../../src/core/negotiation/solve.ts'
import { chips, pointDomains, shareDomains } from './domains.ts'
import { allDeals, bestBy, paretoDeals, rules, signable } from './oracle.ts'

const solved = (domain: Domain): Solved => {
  const answer = solve(domain)
  if ('refused' in answer) throw new Error(answer.detail)
  return answer
}

const RULES = ['nash', 'kalai', 'kalaiSmorodinsky', 'maxJoint'] as const
const inOrder = (idxs: readonly (readonly number[])[]): readonly string[] =>
  idxs.map((idx) => idx.join()).sort()

describe('the chips of K-150', () => {
  const { frontier, nash, kalai, maxJoint, outcomes } = solved(chips)

  it('[N20] splitting everything gives 30 and 30', () => {
    expect([utilityOf(chips.a, [2, 2, 2, 2]), utilityOf(chips.b, [2, 2, 2, 2])]).toEqual([30, 30])
  })

  it('[N25] the two can make 72, from 26 and 46 to 34 and 38', () => {
    expect(outcomes).toBe(625)
    expect(maxJoint.value).toBe(72)
    expect(maxJoint.points.map((it) => it.u)).toEqual([
      [34, 38],
      [32, 40],
      [30, 42],
      [28, 44],
      [26, 46],
    ])
  })

  it('[N25] Nash gives service to the vendor too: 34 and 38', () => {
    expect(nash).toEqual({ value: 34 * 38, points: [{ u: [34, 38], idx: [0, 4, 4, 0] }] })
  })

  it('[N24] fairer points stand on the frontier: 35 and 36, 37 and 34', () => {
    expect(frontier).toContainEqual([35, 36])
    expect(frontier).toContainEqual([37, 34])
    expect(kalai.points.map((it) => it.u)).toEqual([[35, 36]])
  })
})

describe('ties and small domains', () => {
  const oneIssue = (a: readonly number[], b: readonly number[], d = 0): Domain => ({
    issues: [{ name: 'only', levels: a.map((_, i) => i) }],
    a: { weights: [1], utilities: [a], reservation: d },
    b: { weights: [1], utilities: [b], reservation: d },
  })

  it('[N25] all winners of a tie are returned, best for A first', () => {
    const { nash, kalai } = solved(oneIssue([0.2, 1, 0.3], [1, 0.2, 0.3]))
    expect(nash.points.map((it) => it.idx)).toEqual([[1], [0]])
    expect(kalai.points).toEqual([{ u: [0.3, 0.3], idx: [2] }])
  })

  it('[N23] utilities within 1e-12 are one point, with every package that makes it', () => {
    const { frontier, maxJoint } = solved(
      oneIssue([0.5, 0.5 + 4e-13, 0.1], [0.5, 0.5 - 4e-13, 0.5]),
    )
    expect(frontier).toHaveLength(1)
    expect(maxJoint.points.map((it) => it.idx)).toEqual([[0], [1]])
  })

  it('[N25] Kalai and Smorodinsky take the ideal over what both could sign', () => {
    // Below B's 0.3 lies A's dream of 1; over what both could sign A's ideal is 0.8 and the middle is fair.
    const domain = oneIssue([1, 0.8, 0.5, 0.2], [0, 0.3, 0.6, 1])
    const withFloor = { ...domain, b: { ...domain.b, reservation: 0.3 } }
    const { kalaiSmorodinsky } = solved(withFloor)
    expect(kalaiSmorodinsky.points.map((it) => it.idx)).toEqual([[2]])
    expect(kalaiSmorodinsky.value).toBeCloseTo(0.3 / 0.7, 12)
  })

  it('[N25] where a side can gain nothing the other side chooses', () => {
    const { kalaiSmorodinsky, nash } = solved(oneIssue([0, 0, 0], [0, 0.4, 0.7]))
    expect(kalaiSmorodinsky).toEqual({ value: 1, points: [{ u: [0, 0.7], idx: [2] }] })
    expect(nash.value).toBe(0)
  })

  it('[N25] an outcome exactly at a reservation can be signed', () => {
    // The reservation lies a digit of noise above the utilities.
    expect(solved(oneIssue([0.3], [0.3], 0.1 + 0.2)).maxJoint.points).toHaveLength(1)
  })

  it('[N22] nothing both could sign is a refusal', () => {
    expect(solve(oneIssue([1, 0], [0, 1], 0.5))).toMatchObject({ refused: 'domain/no-agreement' })
  })
})

describe('against the definitions', () => {
  for (const [name, domains] of [
    ['whole points', pointDomains],
    ['shares', shareDomains],
  ] as const) {
    it(`[N21] index and idx are two names of one package: ${name}`, () => {
      fc.assert(
        fc.property(domains, (domain) => {
          const { sizes, count, uA, uB } = enumerate(domain)
          for (let n = 0; n < count; n++) {
            const idx = idxOf(sizes, n)
            expect(indexOf(sizes, idx)).toBe(n)
            expect([uA[n], uB[n]]).toEqual([utilityOf(domain.a, idx), utilityOf(domain.b, idx)])
          }
        }),
      )
    })

    it(`[N24] [N25] the frontier and every solution: ${name}`, () => {
      fc.assert(
        fc.property(domains, (domain) => {
          const deals = allDeals(domain)
          const pareto = paretoDeals(deals)
          const among = signable(pareto, domain)
          const answer = solve(domain)
          if ('refused' in answer) {
            expect(among).toEqual([])
            return
          }
          expect(answer.outcomes).toBe(deals.length)
          for (const deal of pareto) {
            expect(
              answer.frontier.filter(
                ([a, b]) => Math.abs(a - deal.a) < 1e-9 && Math.abs(b - deal.b) < 1e-9,
              ),
            ).toHaveLength(1)
          }
          expect(answer.frontier.length).toBeLessThanOrEqual(pareto.length)
          expect(answer.frontier).toEqual([...answer.frontier].sort(([x], [y]) => x - y))
          const byRule = rules(domain, among)
          for (const name of RULES) {
            const rule = byRule[name]
            if (!rule) throw new Error(`the oracle lacks ${name}`)
            const best = bestBy(among, rule)
            expect(answer[name].value).toBeCloseTo(best.value, 9)
            expect(inOrder(answer[name].points.map((it) => it.idx))).toEqual(
              inOrder(best.deals.map((it) => it.idx)),
            )
          }
          const nearest = Math.min(...deals.map(({ a, b }) => Math.hypot(1 - a, 1 - b)))
          expect(answer.opposition).toBeCloseTo(nearest, 9)
        }),
        { numRuns: 300 },
      )
    })
  }
})
