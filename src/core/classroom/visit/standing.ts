/** How a point of a solution stands with a customer, against a rival's (K-140). */
export const STANDINGS = ['winning', 'threat', 'sleeping'] as const
export type Standing = (typeof STANDINGS)[number]

/** Something the sellers put forward as part of their solution; `n` counts the table's points. */
export interface Point {
  readonly n: number
  readonly by: number
  readonly text: string
  /** How the sellers take it to stand. */
  readonly standing: Standing
  /** No pain had been confirmed then. */
  readonly early: boolean
  /** How the customer says it stands with him; null for none of them, undefined until he has said. */
  readonly classed?: Standing | null
}
