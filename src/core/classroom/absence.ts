import type { ClassState } from './class.ts'
import { isPresent } from './class.ts'
import type { Chair } from './role.ts'
import type { Team } from './shared-table.ts'

/** How long a side may be empty before the computer sits in for it [D]. */
const GRACE_MS = 20_000

export const someoneOf = (state: ClassState, chairs: readonly Chair[]): boolean =>
  chairs.some((it) => isPresent(state)(it.seat))

/** Whether the computer is to sit down in a team of which nobody is there [CR10]. */
export function isForsaken(state: ClassState, { chairs, computer }: Team, now: number): boolean {
  if (computer || someoneOf(state, chairs)) return false
  const gone = Math.max(...chairs.map((it) => state.seats[it.seat - 1]?.since ?? 0))
  return now - gone >= GRACE_MS
}
