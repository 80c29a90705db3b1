import type { Activity } from './class.ts'
import type { PartOf } from './parts.ts'
import { VISIT_TITLES } from './visit/settings.ts'

export type Results = PartOf<'results'>
export type Scored = Results['persons'][number]

/** What all results begin with. */
export const headOf = (activity: Activity) => ({
  number: activity.number,
  case: 'case' in activity ? activity.case.scenario.id : 'visit',
  title: 'case' in activity ? activity.case.scenario.title : VISIT_TITLES[activity.settings.task],
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

/** Where nobody is scored. */
export const UNSCORED: Pick<Results, 'spread' | 'missed' | 'best' | 'picture'> = {
  spread: { conduct: spreadOf([]), deal: spreadOf([]) },
  missed: [],
  best: null,
  picture: null,
}
