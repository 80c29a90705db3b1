export const MODES = ['guided', 'practice', 'exam'] as const
export type Mode = (typeof MODES)[number]

export const FORMAT = 'counterpart-transcript/1'
/** Raised whenever the same moves could grade differently [T4]. */
export const RULES_VERSION = 2
