import type { Mind } from './mind.ts'

/** How the trainee's last move struck him: what it did to trust and patience together, in points. */
export type Struck = 'stung' | 'pleased' | null
const STUNG_BY = -6 // [D] about what a pitch too early or a question the file answers costs; a decision's own time costs 2
const PLEASED_BY = 3 // [D] about what saying back or a question that goes deeper earns

/** From the mind before a move to the mind after it. */
export function struckBy(before: Mind, after: Mind): Struck {
  const change = after.trust - before.trust + after.patience - before.patience
  if (change <= STUNG_BY) return 'stung'
  return change >= PLEASED_BY ? 'pleased' : null
}
