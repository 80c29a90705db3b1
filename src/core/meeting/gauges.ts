import { guardOf, LEVELS, levelOf } from '../buyer/mind.ts'
import type { Text } from '../scenario/scenario.ts'
import type { Meeting } from './meeting.ts'

/** The buyer's mind as a guided meeting shows it: 0…100 each, and how far the needs have come that were voiced. */
export interface Gauges {
  readonly trust: number
  readonly patience: number
  readonly guard: number
  readonly needs: readonly {
    readonly id: string
    readonly title: Text
    readonly level: (typeof LEVELS)[number]
  }[]
  readonly unvoiced: number
}

export function gaugesOf({ mind, scenario }: Pick<Meeting, 'mind' | 'scenario'>): Gauges {
  // A need that was not voiced is not named: naming it would be asking the question for him.
  const voiced = scenario.needs.filter((it) => levelOf(mind, it.id) > 0)
  return {
    trust: mind.trust,
    patience: mind.patience,
    guard: guardOf(mind),
    needs: voiced.map(({ id, title }) => ({
      id,
      title,
      level: LEVELS[levelOf(mind, id)] ?? 'hidden',
    })),
    unvoiced: scenario.needs.length - voiced.length,
  }
}
