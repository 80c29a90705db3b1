import type { FindingCode } from '../../core/grading/codes.ts'
import { RUBRICS, type RubricId } from '../../core/grading/rubric-ids.ts'
import type { MeetingRecord } from '../storage.ts'

/** One run's score, 0–100. */
export interface Run {
  readonly meeting: string
  readonly at: number
  readonly score: number
}

/** How one skill went from run to run, the first first. */
export interface Progress {
  readonly skill: RubricId | 'conduct' | 'deal'
  readonly runs: readonly Run[]
  /** The mean of the last three less the mean of the three before; null with fewer than four runs. */
  readonly change: number | null
}

const RECENT = 3

const mean = (runs: readonly Run[]): number =>
  runs.reduce((sum, { score }) => sum + score, 0) / runs.length

const changeOf = (runs: readonly Run[]): number | null =>
  runs.length <= RECENT ? null : mean(runs.slice(-RECENT)) - mean(runs.slice(-2 * RECENT, -RECENT))

/** Every skill that any finished run was graded in, conduct and deal first. */
export function progressOf(records: readonly MeetingRecord[]): readonly Progress[] {
  const done = records.filter((it) => it.report).toSorted((a, b) => a.updatedAt - b.updatedAt)
  const series = (skill: Progress['skill']): Progress => {
    const runs = done.flatMap(({ id, updatedAt, report }) => {
      const score =
        skill === 'conduct' || skill === 'deal' ? report?.[skill] : report?.rubrics[skill]?.score
      return typeof score === 'number' ? [{ meeting: id, at: updatedAt, score }] : []
    })
    return { skill, runs, change: changeOf(runs) }
  }
  return (['conduct', 'deal', ...RUBRICS] as const).map(series).filter((it) => it.runs.length > 0)
}

export interface Habit {
  readonly code: FindingCode
  readonly item: string
  /** In how many of the runs it was found. */
  readonly runs: number
}

/** What cost points in most runs, the most frequent first. */
export function habitsOf(records: readonly MeetingRecord[], most: number): readonly Habit[] {
  const found = new Map<FindingCode, Habit>()
  for (const { report } of records) {
    const costly = (report?.findings ?? []).filter((it) => it.credit < 0)
    for (const code of new Set(costly.map((it) => it.code))) {
      const item = costly.find((it) => it.code === code)?.item ?? ''
      found.set(code, { code, item, runs: (found.get(code)?.runs ?? 0) + 1 })
    }
  }
  return [...found.values()].sort((a, b) => b.runs - a.runs).slice(0, most)
}
