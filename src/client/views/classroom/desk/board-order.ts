import type { PartOf } from '../../../../core/classroom/parts.ts'

export type Row = PartOf<'row'>

/** What the board can be ordered by. */
export const COLUMNS = [
  'seat',
  'stage',
  'decisions',
  'conduct',
  'deal',
  'trust',
  'patience',
  'time',
] as const
export type Column = (typeof COLUMNS)[number]

export interface Order {
  readonly by: Column
  readonly down: boolean
}

const STAGES = ['brief', 'playing', 'ended']

const measureOf = (row: Row, by: Column): number | null => {
  if (by === 'stage') return STAGES.indexOf(row.stage)
  if (by === 'time') return row.elapsedMs
  // A mind nobody has met yet says nothing.
  if (row.stage === 'brief' && by !== 'seat') return null
  return row[by]
}

/** Rows in the order asked for; what has no value stands last either way, and equals stand by their seats. */
export const ordered = (rows: readonly Row[], { by, down }: Order): readonly Row[] =>
  rows.toSorted((a, b) => {
    const [one, other] = [measureOf(a, by), measureOf(b, by)]
    if (one === null || other === null)
      return Number(one === null) - Number(other === null) || a.seat - b.seat
    return (down ? other - one : one - other) || a.seat - b.seat
  })
