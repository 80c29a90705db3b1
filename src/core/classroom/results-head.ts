import type { CaseActivity } from './case-activity.ts'
import type { PartOf } from './parts.ts'
import type { TenderActivity } from './tender/tender-activity.ts'
import type { VersusActivity } from './versus-activity.ts'

export type Results = PartOf<'results'>
export type Scored = Results['persons'][number]

/** What all results begin with. */
export const headOf = (activity: CaseActivity | VersusActivity | TenderActivity) => ({
  number: activity.number,
  case: activity.case.scenario.id,
  title: activity.case.scenario.title,
  startedAt: activity.clock.startedAt,
  kept: null,
})

const BINS = 10

/** Scores of 0…100 counted in tens; 100 is in the last. */
export function spreadOf(scores: readonly (number | null)[]): number[] {
  const bins = Array.from({ length: BINS }, () => 0)
  for (const score of scores) {
    if (score === null) continue
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor(score / BINS)))
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  return bins
}
