import { isDeepStrictEqual } from 'node:util'
import { openCase } from '../../../src/cli/cases.ts'
import type { PartOf } from '../../../src/core/classroom/parts.ts'
import { linesOf, sceneOf } from '../../../src/core/classroom/sight-meeting.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import { replay } from '../../../src/core/meeting/replay.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import { allWithin, endCase, type Seated, type Trainee } from './trainee.ts'

export interface Kept {
  readonly acknowledged: number
  /** Moves the host had said were stored that the transcript does not have at their place. */
  readonly lost: number
  /** Transcripts that do not replay to what the screen shows, or to the report that was handed over. */
  readonly inconsistent: number
}

/**
 * Ends what is played and holds the transcripts that everyone is handed against what he was told while he played: from outside, so that
 * it does not matter who keeps them and where.
 */
export async function endAndCompare(seated: Seated, case_: string): Promise<Kept> {
  const { trainees, desks } = seated
  await endCase(seated)
  await allWithin(trainees, (it) => it.part('report') !== undefined, 60_000, 'has his report')
  const activity = desks[0]?.activity ?? 0
  let acknowledged = 0
  let lost = 0
  let inconsistent = 0
  for (const it of trainees) {
    const report = it.part('report')
    const { scene } = it
    if (!report || !scene) throw new Error('no report')
    for (const told of it.acknowledged) {
      if (told.activity !== activity) continue
      acknowledged += 1
      const kept = report.transcript.moves[told.after]
      if (kept?.kind !== 'say' || kept.choice !== told.choice) lost += 1
    }
    if (!replays(it, report, scene, case_)) inconsistent += 1
  }
  return { acknowledged, lost, inconsistent }
}

/** The stored moves played again give the very scene, lines and report that are shown. */
function replays(
  it: Trainee,
  { transcript, report }: PartOf<'report'>,
  scene: PartOf<'scene'>,
  case_: string,
): boolean {
  const played = openCase(case_)
  if (isRefusal(played)) throw new Error(played.detail)
  const meeting = replay(played.scenario, transcript)
  if (isRefusal(meeting)) return false
  const { beganRunMs, beganExtendedMs } = scene
  const run = { seat: it.seat, meeting, beganRunMs, beganExtendedMs }
  const lines = linesOf({ case: played }, meeting)
  return (
    same(sceneOf({ case: played }, run), scene) &&
    lines.every((line, i) => same(line, it.part('line', `line/${i + 1}`))) &&
    it.part('line', `line/${lines.length + 1}`) === undefined &&
    same(grade(gradableOf(meeting)), report)
  )
}

/** As plain data: what is undefined here is absent there. */
const same = (one: object, other: object | undefined): boolean =>
  other !== undefined &&
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)))
