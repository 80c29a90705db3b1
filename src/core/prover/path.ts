import type { Persona } from '../buyer/persona.ts'
import { gradableOf } from '../grading/gradable.ts'
import { grade } from '../grading/grade.ts'
import type { Report } from '../grading/report.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Move } from '../transcript/move.ts'

/** A way through a case that can be played again, and what it was worth. */
export interface Path {
  readonly persona: Persona
  readonly seed: number
  readonly decisions: number
  /** 0–100; null where nothing could be graded. */
  readonly conduct: number | null
  readonly moves: readonly Move[]
  /** The line last heard, by id. */
  readonly last: string | undefined
}

/** A meeting with its report. */
export interface Graded {
  readonly meeting: Meeting
  readonly report: Report
}

export const graded = (meeting: Meeting): Graded => ({
  meeting,
  report: grade(gradableOf(meeting)),
})

export const pathOf = ({ meeting, report }: Graded): Path => ({
  persona: meeting.header.persona,
  seed: meeting.header.seed,
  decisions: meeting.decisions,
  conduct: report.conduct,
  moves: meeting.moves,
  last: meeting.spoken.at(-1)?.choice,
})
