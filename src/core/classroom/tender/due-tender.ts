import type { ClassState } from '../class.ts'
import { leftMs } from '../clock.ts'
import type { Deed } from '../fact.ts'
import { sideOf } from '../shared-table.ts'
import { afterTenderStage } from './direct-tender.ts'
import { placeAtTender } from './seat-tender.ts'
import type { TenderActivity } from './tender-activity.ts'

/** The next stage when the clock of this one has run out, a place for somebody late, the computer's turn. */
export function dueInTender(state: ClassState, activity: TenderActivity, now: number): Deed | null {
  if (leftMs(activity.clock, now) === 0) return afterTenderStage(activity, 'time')
  return unseated(state, activity)
}

const unseated = ({ seats }: ClassState, activity: TenderActivity): Deed | null => {
  const seat = seats.find(
    (it) => it.present && !it.removed && !activity.tables.some((at) => sideOf(at, it.number)),
  )
  const place = seat && placeAtTender(activity)
  return seat && place ? { kind: 'seated', seat: seat.number, ...place } : null
}
