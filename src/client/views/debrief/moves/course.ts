import type { DecisionReview, Expected } from '../../../../core/review/review.ts'
import { CLASSES, type Class } from '../../../../core/review/verdict.ts'

/** How each class is marked beside a move, as chess sites do; the word stands beside it. */
export const MARKS: Readonly<Record<Class, string>> = {
  best: '!',
  good: '✓',
  inaccuracy: '?!',
  mistake: '?',
  blunder: '??',
  red: '✕',
}

/** What could be had before each decision and after the last, as far as it is known: from the verdicts until the review is done. */
export function courseOf(
  decisions: ReadonlyMap<number, DecisionReview>,
  course: readonly Expected[],
  count: number,
): readonly (Expected | null)[] {
  if (course.length > 0) return course
  const before = Array.from(
    { length: count },
    (_, n) => decisions.get(n)?.options[0]?.expected ?? null,
  )
  const last = decisions.get(count - 1)
  return [...before, last?.options[last.chosen]?.expected ?? null]
}

export const countsOf = (
  decisions: ReadonlyMap<number, DecisionReview>,
): readonly (readonly [Class, number])[] => {
  const all = [...decisions.values()]
  return CLASSES.map((name) => [name, all.filter((it) => it.class === name).length] as const)
}
