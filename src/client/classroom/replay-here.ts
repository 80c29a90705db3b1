import type { Meeting } from '../../core/meeting/meeting.ts'
import { replay } from '../../core/meeting/replay.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { Script } from '../../core/scenario/scenario.ts'
import type { Transcript } from '../../core/transcript/transcript.ts'
import { caseFile, loadScenario, loadScript } from '../scenarios.ts'

export interface Replayed {
  readonly meeting: Meeting
  readonly script: Script
}

/** A meeting of the class played again from the page's own case; null where the page has another version of it, or none. */
export async function replayHere(transcript: Transcript): Promise<Replayed | null> {
  const file = caseFile(transcript.scenario)
  if (!file) return null
  const [scenario, script] = await Promise.all([
    loadScenario(file),
    loadScript(file, transcript.persona),
  ])
  const meeting = replay(scenario, transcript)
  return isRefusal(meeting) ? null : { meeting, script }
}
