import { gradableOf } from '../grading/gradable.ts'
import { grade, scoresOf } from '../grading/grade.ts'
import type { Report } from '../grading/report.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { transcriptOf } from '../meeting/replay.ts'
import type { Script, Text } from '../scenario/scenario.ts'
import { type CaseActivity, headerFor, type Run } from './case-activity.ts'
import type { Seat } from './class.ts'
import { heardIn } from './decisions-in.ts'
import type { PartOf } from './parts.ts'
import { limitOf } from './sight-meeting.ts'

const reports = new WeakMap<Meeting, Report>()

/** The report of a meeting as it stands; graded once. */
export function reportOf(meeting: Meeting): Report {
  const known = reports.get(meeting)
  if (known) return known
  const report = grade(gradableOf(meeting))
  reports.set(meeting, report)
  return report
}

const handed = new WeakMap<Meeting, PartOf<'report'>>()

/** What a trainee takes home: his report, and the meeting it was given for. */
export function reportPart(meeting: Meeting): PartOf<'report'> {
  const known = handed.get(meeting)
  if (known) return known
  const part = { report: reportOf(meeting), transcript: transcriptOf(meeting) }
  handed.set(meeting, part)
  return part
}

const persons = new WeakMap<Seat, PartOf<'person'>>()

export function personOf(seat: Seat): PartOf<'person'> {
  const known = persons.get(seat)
  if (known) return known
  const { number, name, present, since } = seat
  const person = { seat: number, name, present, since }
  persons.set(seat, person)
  return person
}

const stageOf = (run: Run | undefined): PartOf<'place'>['stage'] => {
  if (!run) return 'brief'
  return run.meeting.ended ? 'ended' : 'playing'
}

/** How far somebody is, for the wall. */
export const placeOf = (activity: CaseActivity, seat: number): PartOf<'place'> => {
  const run = activity.runs[seat]
  return {
    seat,
    stage: stageOf(run),
    decisions: run?.meeting.decisions ?? 0,
    ended: (run?.meeting.ended ?? null) !== null,
  }
}

/** The scores that weigh something, by rubric. */
export const scoresIn = (rubrics: Report['rubrics']): Record<string, number> =>
  Object.fromEntries(
    Object.entries(rubrics).flatMap(([id, it]) =>
      it && it.score !== null && it.weight > 0 ? [[id, it.score]] : [],
    ),
  )

const rows = new WeakMap<Run, PartOf<'row'>>()

/** How somebody does, for the instructor. */
export function rowOf(activity: CaseActivity, seat: number): PartOf<'row'> {
  const run = activity.runs[seat]
  if (!run) return blankRow(activity, seat)
  const known = rows.get(run)
  if (known) return known
  const { meeting, beganRunMs, beganExtendedMs } = run
  // A meeting keeps all those before it, and they must not keep theirs: only the last report is asked for again.
  const { conduct, deal, rubrics } = meeting.ended
    ? reportOf(meeting)
    : scoresOf(gradableOf(meeting))
  const row: PartOf<'row'> = {
    seat,
    stage: stageOf(run),
    persona: meeting.header.persona,
    decisions: meeting.decisions,
    heard: lastHeard(meeting, activity.case.scripts[meeting.header.persona]),
    conduct,
    deal,
    rubrics: scoresIn(rubrics),
    trust: meeting.mind.trust,
    patience: meeting.mind.patience,
    elapsedMs: meeting.elapsedMs,
    beganRunMs,
    beganExtendedMs,
    limitMs: limitOf(run),
    ended: meeting.ended,
  }
  rows.set(run, row)
  return row
}

/** A last exchange may have had no answer: then what was said before it. */
function lastHeard(meeting: Meeting, script: Script): Text | null {
  for (let now: Meeting | null = meeting; now; now = now.before) {
    const heard = heardIn(now, script)
    if (heard) return heard
  }
  return null
}

const blankRow = (activity: CaseActivity, seat: number): PartOf<'row'> => ({
  seat,
  stage: 'brief',
  persona: headerFor(activity, seat).persona,
  decisions: 0,
  heard: null,
  conduct: null,
  deal: null,
  rubrics: {},
  trust: 0,
  patience: 0,
  elapsedMs: 0,
  beganRunMs: 0,
  beganExtendedMs: 0,
  limitMs: null,
  ended: null,
})
