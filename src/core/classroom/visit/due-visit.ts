import type { ClassState } from '../class.ts'
import { leftMs } from '../clock.ts'
import type { Deed } from '../fact.ts'
import { afterStage } from './direct-visit.ts'
import { placeAtVisit } from './seat-visit.ts'
import type { VisitActivity } from './visit-activity.ts'
import { visitSideOf } from './visit-table.ts'

/** The next stage when the clock of this one has run out; and as long as there is something to find, a place for somebody late. */
export function dueInVisit(state: ClassState, activity: VisitActivity, now: number): Deed | null {
  const { clock, tables, stage, settings } = activity
  if (leftMs(clock, now) === 0) return afterStage(activity, 'time')
  if (stage === 'confirm') return null
  const seat = state.seats.find(
    (it) => it.present && !it.removed && !tables.some((at) => visitSideOf(at, it.number)),
  )
  return seat ? { kind: 'seated', seat: seat.number, ...placeAtVisit(tables, settings.task) } : null
}
