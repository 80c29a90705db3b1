import type { Ending } from '../meeting/ending.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { type Activity, type ClassState, currentOf } from './class.ts'
import type { Put, Watched } from './look.ts'
import type { PartOf } from './parts.ts'
import type { KeptResults } from './results.ts'
import { reportPart } from './sight-board.ts'
import { tallyOf } from './vote/tally.ts'

/**
 * A seat: the rounds of the class that are over in which he played, and of the one he asks for his own report [CR68]. What came of the
 * last one stands on his page, unless nothing of it can be played again [CR39].
 */
export function pastSight(
  state: ClassState,
  seat: number,
  watched: Watched | null,
  kept: KeptResults,
  put: Put,
): void {
  const current = currentOf(state)
  for (const activity of state.activities) {
    if (activity.mode !== 'case' && activity.mode !== 'vote') continue
    const shut = activity.mode === 'case' && activity.shut
    if (!activity.ended || (activity === current && !shut)) continue
    const own = ownIn(activity, seat, kept)
    if (!own) continue
    const { number, case: played } = activity
    const endedAt = activity.ended.at
    put(`past/${number}`, { number, title: played.scenario.title, endedAt, ended: own.ended })
    if (watched?.what === 'results' && watched.number === number)
      put(`watch/report/${number}`, own.report())
  }
}

/** How his meeting of a round ended, and his report, which costs something the first time. */
interface Own {
  readonly ended: Ending | null
  readonly report: () => PartOf<'report'>
}

/** Null where he has not played. */
function ownIn(
  activity: Extract<Activity, { mode: 'case' | 'vote' }>,
  seat: number,
  kept: KeptResults,
): Own | null {
  if (activity.mode === 'vote')
    return tallyOf(activity, seat).votes > 0 ? ofMeeting(activity.run.meeting) : null
  if (activity.shut) {
    const stored = kept.get(activity.number)
    const report = stored?.reports[seat]
    const person = stored?.results.persons.find((it) => it.seat === seat)
    return report ? { ended: person?.ended ?? null, report: () => report } : null
  }
  // Of a round that the class has gone on from there are no meetings any more [CR62].
  const outcome = activity.outcomes[seat]
  if (!outcome) return null
  const { ended, report, transcript } = outcome
  return { ended, report: () => ({ report, transcript }) }
}

const ofMeeting = (meeting: Meeting): Own => ({
  ended: meeting.ended,
  report: () => reportPart(meeting),
})
