import { type Refusal, refuse } from '../refusal.ts'
import type { SeatAsk } from './ask.ts'
import type { ClassState } from './class.ts'
import { decideAtTable } from './decide-table.ts'
import type { Deed } from './fact.ts'
import { sideOf } from './shared-table.ts'
import type { VersusActivity } from './versus-activity.ts'

/** What a vendor or a customer does at his table. */
export function decideInVersus(
  state: ClassState,
  { tables, contest }: VersusActivity,
  seat: number,
  ask: SeatAsk,
): Deed | Refusal {
  const table = tables.find((it) => sideOf(it, seat))
  const side = table && sideOf(table, seat)
  return table && side
    ? decideAtTable(state, { table, side, seat, contest }, ask)
    : refuse('class/no-table', 'he sits at no table')
}
