import type { Domain, Party } from '../../../src/core/negotiation/domain.ts'

/**
 * The definitions, word for word and slow: every package as an object, every pair compared. It shares no code with what
 * it judges.
 */
export interface Deal {
  readonly idx: readonly number[]
  readonly a: number
  readonly b: number
}

/** Below the least gap between two different values of the test domains, far above the noise of adding. */
const NEAR = 1e-10

const worth = (party: Party, idx: readonly number[]): number => {
  let sum = 0
  for (const [issue, level] of idx.entries()) {
    sum += (party.weights[issue] ?? Number.NaN) * (party.utilities[issue]?.[level] ?? Number.NaN)
  }
  return sum
}

export const allDeals = ({ issues, a, b }: Domain): readonly Deal[] => {
  let idxs: readonly (readonly number[])[] = [[]]
  for (const { levels } of issues) {
    idxs = idxs.flatMap((idx) => levels.map((_, level) => [...idx, level]))
  }
  return idxs.map((idx) => ({ idx, a: worth(a, idx), b: worth(b, idx) }))
}

export const dominates = (x: Deal, y: Deal): boolean =>
  x.a >= y.a - NEAR && x.b >= y.b - NEAR && (x.a > y.a + NEAR || x.b > y.b + NEAR)

export const paretoDeals = (deals: readonly Deal[]): readonly Deal[] =>
  deals.filter((deal) => !deals.some((other) => dominates(other, deal)))

export const signable = (deals: readonly Deal[], { a, b }: Domain): readonly Deal[] =>
  deals.filter((deal) => deal.a >= a.reservation - NEAR && deal.b >= b.reservation - NEAR)

type Rule = (deal: Deal) => number

/** Each rule's worth of a deal, over the deals both could sign. */
export const rules = (domain: Domain, among: readonly Deal[]): Readonly<Record<string, Rule>> => {
  const dA = domain.a.reservation
  const dB = domain.b.reservation
  const wholeA = Math.max(...among.map((deal) => deal.a)) - dA
  const wholeB = Math.max(...among.map((deal) => deal.b)) - dB
  return {
    nash: ({ a, b }) => (a - dA) * (b - dB),
    kalai: ({ a, b }) => Math.min(a - dA, b - dB),
    kalaiSmorodinsky: ({ a, b }) =>
      Math.min(wholeA > NEAR ? (a - dA) / wholeA : 1, wholeB > NEAR ? (b - dB) / wholeB : 1),
    maxJoint: ({ a, b }) => a + b,
  }
}

export const bestBy = (
  deals: readonly Deal[],
  rule: Rule,
): { readonly value: number; readonly deals: readonly Deal[] } => {
  const value = Math.max(...deals.map(rule))
  return { value, deals: deals.filter((deal) => rule(deal) >= value - NEAR) }
}
