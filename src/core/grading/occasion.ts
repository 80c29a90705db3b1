import type { Gradable } from './report.ts'
import type { RubricId } from './rubric-ids.ts'

/**
 * The finer points of a bargaining are read at every table; a turn log has them read only where it weighs them, so that it stays
 * graded as it was [G54].
 */
export const isReadHere = (
  { bargain, preparation, weights }: Gradable,
  rubric: RubricId,
): boolean => bargain !== null && (preparation !== undefined || weights[rubric] !== undefined)

/** A meeting played here, or a turn log that weighs the rubric by name. */
export const isPlayedOrWeighed = ({ meaningOf, weights }: Gradable, rubric: RubricId): boolean =>
  meaningOf !== undefined || weights[rubric] !== undefined
