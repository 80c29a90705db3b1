import type { Meeting } from '../meeting/meeting.ts'
import type { CaseActivity } from './case-activity.ts'
import { decisionsIn } from './decisions-in.ts'
import type { Outcome } from './outcome.ts'
import { reportPart } from './sight-board.ts'

const known = new WeakMap<Meeting, Outcome>()

function outcomeOf({ case: { scripts } }: CaseActivity, meeting: Meeting): Outcome {
  const made = known.get(meeting)
  if (made) return made
  const { decisions, ended, elapsedMs } = meeting
  const decided = decisionsIn(meeting, scripts[meeting.header.persona])
  const outcome = { decisions, ended, elapsedMs, ...reportPart(meeting), decided }
  known.set(meeting, outcome)
  return outcome
}

/** What came so far of everybody's meeting who has decided anything, by seat. */
export const outcomesIn = (activity: CaseActivity): CaseActivity['outcomes'] => ({
  ...activity.outcomes,
  ...Object.fromEntries(
    Object.values(activity.runs).flatMap(({ seat, meeting }) =>
      meeting.decisions > 0 ? [[seat, outcomeOf(activity, meeting)]] : [],
    ),
  ),
})

/** What stays of an activity when the class goes on to another: what its results are made of, and no meeting [CR62]. */
export const laidAside = (activity: CaseActivity): CaseActivity => ({
  ...activity,
  runs: {},
  outcomes: outcomesIn(activity),
})
