import type { CaseActivity } from './case-activity.ts'
import type { Look, Put } from './look.ts'
import { placeOf, reportPart, rowOf } from './sight-board.ts'
import { briefFor, linesOf, sceneOf } from './sight-meeting.ts'

/** A seat its own meeting, the wall how far everybody is, the instructor how everybody does, and one meeting as its seat sees it. */
export const caseSight: Look<CaseActivity> = (state, activity, role, watched, put) => {
  if (role.kind === 'seat') {
    meetingSight(activity, role.seat, put)
    return
  }
  for (const { number, removed } of state.seats) {
    if (removed) continue
    if (role.kind === 'projector') put(`place/${number}`, placeOf(activity, number))
    else put(`row/${number}`, rowOf(activity, number))
  }
  if (role.kind === 'instructor' && watched?.what === 'seat')
    meetingSight(activity, watched.number, (key, part) => put(`watch/${key}`, part))
}

function meetingSight(activity: CaseActivity, seat: number, put: Put): void {
  const { settings, ended } = activity
  put('brief', briefFor(activity, seat))
  const run = activity.runs[seat]
  if (!run) return
  put('scene', sceneOf(activity, run))
  for (const [i, line] of linesOf(activity, run.meeting).entries()) put(`line/${i + 1}`, line)
  const told = ended !== null || (run.meeting.ended !== null && settings.reports === 'at-once')
  if (told) put('report', reportPart(run.meeting))
}
