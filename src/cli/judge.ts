import { gradableOf } from '../core/grading/gradable.ts'
import { grade } from '../core/grading/grade.ts'
import type { Report } from '../core/grading/report.ts'
import { readTurnLog } from '../core/grading/turn-log.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { replay } from '../core/meeting/replay.ts'
import { type View, viewOf } from '../core/meeting/view.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { parseTranscript } from '../core/transcript/transcript.ts'
import { openCase } from './cases.ts'
import { fromJson } from './file-input.ts'

/** The meeting of a transcript, folded again. */
export const refold = (value: unknown): Meeting | Refusal => {
  const transcript = parseTranscript(value)
  if (isRefusal(transcript)) return transcript
  const opened = openCase(transcript.scenario)
  return isRefusal(opened) ? opened : replay(opened.scenario, transcript)
}

/** `grade FILE`: the report of a transcript or of a turn log made anywhere. */
export const gradeText = (text: string): Report | Refusal => fromJson(text, gradeValue)

function gradeValue(value: unknown): Report | Refusal {
  const format =
    typeof value === 'object' && value !== null && 'format' in value ? value.format : null
  if (format === 'counterpart-turns/1') {
    const log = readTurnLog(value)
    return isRefusal(log) ? log : grade(log)
  }
  const meeting = refold(value)
  return isRefusal(meeting) ? meeting : grade(gradableOf(meeting))
}

export interface Replayed {
  readonly turns: Meeting['spoken']
  readonly view: View
}

/** `replay FILE`: the turns of a transcript, folded again, and the view it ends with, in Chinese. */
export const replayText = (text: string): Replayed | Refusal => fromJson(text, replayValue)

function replayValue(value: unknown): Replayed | Refusal {
  const meeting = refold(value)
  if (isRefusal(meeting)) return meeting
  const opened = openCase(meeting.scenario.id)
  if (isRefusal(opened)) return opened
  return {
    turns: meeting.spoken,
    view: viewOf(meeting, opened.scripts[meeting.header.persona], 'zh'),
  }
}
