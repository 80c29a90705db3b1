import type { Turn } from '../meeting/turn.ts'
import { isSeller } from './earning.ts'
import { AMBER_COST, CHARGES_MOST, SOUR_COST } from './weights.ts'

/** What a move costs conduct itself, and by which tag. */
export interface Charge {
  readonly turn: Turn
  readonly tag: string
  readonly cost: number
}

/**
 * Words that only annoy [G6] and amber traps [G7], in the order of the meeting. Together they cost a limit at most: past it a charge is
 * still named, at nothing.
 */
export function chargesOf(turns: readonly Turn[]): readonly Charge[] {
  let left = CHARGES_MOST
  return turns.filter(isSeller).flatMap((turn) =>
    turn.tags.flatMap((tag) => {
      const price = AMBER_COST[tag] ?? SOUR_COST[tag]
      if (price === undefined) return []
      const cost = Math.min(left, price)
      left -= cost
      return [{ turn, tag, cost }]
    }),
  )
}

export const isAmber = ({ tag }: Charge): boolean => tag in AMBER_COST
