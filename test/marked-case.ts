import type { Bargaining, Points, Scenario } from '../src/core/scenario/scenario.ts'

/** A fraction that no figure of the trainee has: where it is seen, the buyer's figures are seen. */
const MARK = 0.37

export interface MarkedCase {
  readonly scenario: Scenario
  /** The buyer's figures in all their digits; each is there once. */
  readonly secrets: readonly number[]
}

/**
 * A case of whole points with every secret of the buyer marked: his points, his reservation, what he asks for first, what a term
 * costs him. He bargains as before, all but unmoved by a third of a point.
 */
export function markedCase(scenario: Scenario): MarkedCase {
  const { bargaining } = scenario
  if (!bargaining?.buyer.points) throw new Error(`no points to mark in ${scenario.id}`)
  const secrets: number[] = []
  const mark = (figure: number): number => {
    const marked = Number((figure + MARK + (secrets.length + 1) / 1e5).toFixed(5))
    secrets.push(marked)
    return marked
  }
  const points: Points = Object.fromEntries(
    Object.entries(bargaining.buyer.points).map(([id, worths]) => [id, worths.map(mark)]),
  )
  const marked: Bargaining = {
    ...bargaining,
    buyer: {
      points,
      reservation: mark(bargaining.buyer.reservation),
      aspiration: mark(bargaining.buyer.aspiration),
    },
    conditions: bargaining.conditions.map((it) => ({ ...it, cost: mark(it.cost) })),
  }
  return { scenario: { ...scenario, bargaining: marked }, secrets }
}

const has = (text: string, figure: string): boolean =>
  new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?!\\d)`).test(text)

/** The secrets that stand in a text in all their digits. */
export const secretsIn = (text: string, secrets: readonly number[]): readonly string[] =>
  secrets.map(String).filter((it) => has(text, it))

/** The secrets that can be read in words as they are rounded for people; a price in money is nobody's points. */
export const secretsToldIn = (words: string, secrets: readonly number[]): readonly string[] => {
  const figures = words.replace(/¥[\d.]+ m/g, '')
  return secrets
    .flatMap((it) => [String(it), it.toFixed(2), it.toFixed(1)])
    .filter((it) => has(figures, it))
}
