import type { DrillKind } from '../../../core/scenario/drill.ts'
import type { ShelfCase } from '../../shelf-case.ts'

/** What each kind of drill is about: the items its rubrics grade by, by slug. */
export const TRAINED_BY: Readonly<Record<DrillKind, readonly string[]>> = {
  'need-thread': [
    ...['spin', 'need-funnel', 'need-types', 'unmet-needs', 'pain-points', 'pain-impacts'],
    ...['pain-severity', 'question-funnel', 'open-closed', 'listening', 'probe-rules', 'fab'],
  ],
  concession: [
    ...['concession-rules', 'concession-patterns', 'concession-table', 'trade-only', 'tradeables'],
    ...['small-comfort', 'elicit-priorities', 'difference-trading', 'chips', 'negotiator-rates'],
  ],
  objection: ['objection-handling', 'competitive-points', 'listening', 'trap-disparage'],
  opening: [
    ...['disc', 'opening-techniques', 'customer-psychology', 'small-talk'],
    ...['communication-styles', 'approach-methods'],
  ],
}

export interface Training {
  /** Cases that say they practise the item. */
  readonly cases: readonly ShelfCase[]
  readonly drills: readonly {
    readonly found: ShelfCase
    readonly drill: ShelfCase['drills'][number]
  }[]
}

/** Where an item can be practised, by its number and its slug. */
export const trainingOf = (
  shelf: readonly ShelfCase[],
  { no, slug }: { readonly no?: string; readonly slug: string },
): Training => ({
  cases: shelf.filter(({ practises }) => no !== undefined && practises.includes(no)),
  drills: shelf.flatMap((found) =>
    found.drills
      .filter(({ kind }) => TRAINED_BY[kind].includes(slug))
      .map((drill) => ({ found, drill })),
  ),
})
