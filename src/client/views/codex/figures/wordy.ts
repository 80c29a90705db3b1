import type { Cell } from '../../../../core/codex/words.ts'

const MOST_LETTERS = 16

/** Whether a table of three columns and more has too many words for a narrow page. */
export const isWordy = (head: readonly Cell[], rows: readonly (readonly Cell[])[]): boolean =>
  head.length > 2 &&
  rows.some((row) =>
    row.slice(1).some((it) => typeof it === 'object' && it.en.length > MOST_LETTERS),
  )
