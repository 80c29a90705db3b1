import { useEffect, useState } from 'react'
import { gradableOf } from '../../../core/grading/gradable.ts'
import { grade } from '../../../core/grading/grade.ts'
import type { Report } from '../../../core/grading/report.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { replay } from '../../../core/meeting/replay.ts'
import { isRefusal } from '../../../core/refusal.ts'
import type { Script } from '../../../core/scenario/scenario.ts'
import { storage } from '../../page.ts'
import { caseFile, loadScenario, loadScript } from '../../scenarios.ts'
import type { MeetingRecord } from '../../storage.ts'

export interface Run {
  readonly record: MeetingRecord
  readonly meeting: Meeting
  readonly script: Script
  readonly report: Report
}

async function openRun(id: string): Promise<Run | null> {
  const kept = await storage()
  const found = await kept.read(id)
  if (!found || isRefusal(found.transcript)) return null
  const { transcript, record } = found
  const file = caseFile(transcript.scenario)
  const now = file ? await loadScenario(file).catch(() => null) : null
  const same = now?.logicHash === transcript.logicHash
  const shelved = same ? null : await kept.readCase(transcript)
  const scenario = same ? now : shelved?.scenario
  const script = same && file ? await loadScript(file, transcript.persona) : shelved?.script
  if (!scenario || !script) return null
  const meeting = replay(scenario, transcript)
  if (isRefusal(meeting)) return null
  return { record, meeting, script, report: grade(gradableOf(meeting)) }
}

/** A kept run: undefined while it is fetched, null where it cannot be folded again. */
export function useRun(id: string): Run | null | undefined {
  const [found, setFound] = useState<{ readonly id: string; readonly run: Run | null }>()
  useEffect(() => {
    let here = true
    openRun(id)
      .catch(() => null)
      .then((run) => here && setFound({ id, run }))
    return () => {
      here = false
    }
  }, [id])
  return found?.id === id ? found.run : undefined
}
