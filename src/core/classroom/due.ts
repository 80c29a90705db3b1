import { limitMsOf } from '../meeting/play.ts'
import { isForsaken, someoneOf } from './absence.ts'
import { placeFor } from './arrange.ts'
import { moveMs, outOfTime } from './case-activity.ts'
import { type ClassState, runningOf } from './class.ts'
import { leftMs } from './clock.ts'
import type { Deed } from './fact.ts'
import { otherSide, SIDES, type Side } from './role.ts'
import { type SharedTable, sideOf } from './shared-table.ts'
import { OPENS_AFTER_MS, standInDeed, THINK_MS } from './stand-in.ts'
import { dueInTender } from './tender/due-tender.ts'
import type { VersusActivity } from './versus-activity.ts'
import { dueInVisit } from './visit/due-visit.ts'
import { dueInVote } from './vote/due-vote.ts'

/** What has come due without anybody's doing: the clock, the computer's turn, a place for somebody late. The next one only. */
export function dueNow(state: ClassState, now: number): Deed | null {
  const activity = runningOf(state)
  if (!activity) return null
  if (activity.mode === 'visit') return dueInVisit(state, activity, now)
  if (activity.mode === 'tender') return dueInTender(state, activity, now)
  if (leftMs(activity.clock, now) === 0) return { kind: 'ended', why: 'time' }
  if (activity.mode === 'case') {
    const [run] = outOfTime(activity, now)
    if (!run) return null
    const atMs = Math.max(moveMs(activity, run, now), limitMsOf(run.meeting))
    return { kind: 'moved', seat: run.seat, move: { kind: 'time-up', atMs } }
  }
  if (activity.mode === 'vote') return dueInVote(state, activity, now)
  return unseated(state, activity) ?? computersTurn(state, activity, now)
}

const unseated = (state: ClassState, activity: VersusActivity): Deed | null => {
  const seat = state.seats.find(
    (it) => it.present && !it.removed && !activity.tables.some((at) => sideOf(at, it.number)),
  )
  return seat ? { kind: 'seated', seat: seat.number, ...placeFor(activity) } : null
}

const computersTurn = (state: ClassState, activity: VersusActivity, now: number): Deed | null => {
  if (activity.clock.pausedAt !== null) return null
  for (const table of activity.tables) {
    if (table.ended) continue
    for (const side of SIDES) {
      const deed = sideDeed(state, activity, table, side, now)
      if (deed) return deed
    }
  }
  return null
}

const sideDeed = (
  state: ClassState,
  activity: VersusActivity,
  table: SharedTable,
  side: Side,
  now: number,
): Deed | null => {
  const someone = (at: Side): boolean => someoneOf(state, table.teams[at].chairs)
  // It never sits on both sides, and never plays for an empty room.
  if (someone(side) || !someone(otherSide(side))) return null
  if (isForsaken(state, table.teams[side], now))
    return { kind: 'took-over', table: table.number, side }
  if (!table.teams[side].computer) return null
  const waits = table.offers.length === 0 ? OPENS_AFTER_MS : THINK_MS
  return now - table.touchedAt >= waits ? standInDeed(activity, table, side) : null
}
