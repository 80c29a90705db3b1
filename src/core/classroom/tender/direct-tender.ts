import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { InstructorAsk } from '../ask.ts'
import { type ClassState, seatOf } from '../class.ts'
import type { ClassCase } from '../class-case.ts'
import type { Deed, FactOf } from '../fact.ts'
import { sideOf } from '../shared-table.ts'
import { tendersOf } from './seat-tender.ts'
import { TENDER_STAGES, type TenderSettings } from './settings.ts'
import type { TenderActivity } from './tender-activity.ts'
import { tenderContestsOf } from './tender-cards.ts'

/** Who sits where at the start, three tables a tender; or why this case is none to compete for. */
export function startTender(
  played: ClassCase,
  settings: TenderSettings,
  seats: readonly number[],
  seed: number,
): FactOf<'started'>['tables'] | Refusal {
  const contests = tenderContestsOf(played, settings, seed)
  if (isRefusal(contests)) return contests
  return tendersOf(seats, settings.team, seed).map(({ vendor, customer }) => ({
    vendor: [...vendor],
    customer: [...customer],
  }))
}

/** The stage after this one; after the last the activity is over. */
export const afterTenderStage = ({ stage }: TenderActivity, why: 'instructor' | 'time'): Deed => {
  const next = TENDER_STAGES[TENDER_STAGES.indexOf(stage) + 1]
  return next ? { kind: 'tender-staged', stage: next } : { kind: 'ended', why }
}

/** Somebody moves to another place, of this tender or another. */
export function seatAtTender(
  state: ClassState,
  { tables }: TenderActivity,
  { seat, table: number, side }: Extract<InstructorAsk, { kind: 'seat-at' }>,
): readonly Deed[] | Refusal {
  if (!seatOf(state, seat)) return refuse('class/no-seat', `no seat ${seat}`)
  const table = tables[number - 1]
  if (!table) return refuse('class/no-table', `no table ${number}`)
  if (table.ended) return refuse('class/ended', 'that table has ended')
  const from = tables.filter((it) => sideOf(it, seat))
  if (from.length > 0 && from.every((it) => it.ended))
    return refuse('class/ended', 'his table has ended')
  return [{ kind: 'seated', seat, table: number, side }]
}
