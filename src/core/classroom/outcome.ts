import type { Report } from '../grading/report.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Text } from '../scenario/scenario.ts'
import type { Transcript } from '../transcript/transcript.ts'

/** A decision of a meeting, with what it answered and what could have been said instead. */
export interface Decided {
  readonly turn: number
  readonly choice: string
  readonly knot: string
  readonly open: readonly string[]
  /** As it was said, in both languages. */
  readonly said: Text
  readonly before: Text | null
}

/** What came of a meeting: all that results and reports are made of [CR33]; much smaller than the meeting, which it does not keep. */
export interface Outcome extends Pick<Meeting, 'decisions' | 'ended' | 'elapsedMs'> {
  readonly transcript: Transcript
  readonly report: Report
  /** The lines he chose, by turn. */
  readonly decided: ReadonlyMap<number, Decided>
}
