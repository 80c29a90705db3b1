import { meetingMs } from '../../../../core/classroom/case-activity.ts'
import type { Clock } from '../../../../core/classroom/clock.ts'
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

/** Whoever has done nothing for so long while it is his turn is stuck [CR76]. [D] */
export const STUCK_MS = 120_000
/** Below it a buyer is about to end the meeting. [D] */
const LOW_PATIENCE = 25

/** How long somebody who is talking has done nothing, ms of his meeting's own clock. */
export const idleMs = (row: Row, clock: Clock, now: number): number =>
  row.stage === 'playing' ? Math.max(0, meetingMs(clock, row, now) - row.elapsedMs) : 0

/**
 * How much somebody needs the instructor now, the most first: who is stuck, the longest first; whose buyer is losing patience; who has
 * not begun; who talks; who is away; who has ended [CR76].
 */
export function needOf(row: Row, present: boolean, idle: number): number {
  if (row.stage === 'ended') return 0
  if (!present) return 1
  if (row.stage === 'brief') return 3
  if (idle >= STUCK_MS) return 5 + Math.min(idle / 86_400_000, 0.9)
  return row.patience < LOW_PATIENCE ? 4 + (LOW_PATIENCE - row.patience) / 100 : 2
}

type NeedOf = (row: Row) => number

const measureOf = (row: Row, by: Column, needed: NeedOf): number | null => {
  if (by === 'stage') return needed(row)
  if (by === 'time') return row.elapsedMs
  // A mind nobody has met yet says nothing.
  if (row.stage === 'brief' && by !== 'seat') return null
  return row[by]
}

/** Rows in the order asked for; what has no value stands last either way, and equals stand by their seats. */
export const ordered = (
  rows: readonly Row[],
  { by, down }: Order,
  needed: NeedOf,
): readonly Row[] =>
  rows.toSorted((a, b) => {
    const [one, other] = [measureOf(a, by, needed), measureOf(b, by, needed)]
    if (one === null || other === null)
      return Number(one === null) - Number(other === null) || a.seat - b.seat
    return (down ? other - one : one - other) || a.seat - b.seat
  })

/** Whole minutes somebody is stuck, or a table quiet, so that it is drawn again once a minute; 0 before it is said. */
export const stuckMinutes = (idle: number): number =>
  idle >= STUCK_MS ? Math.floor(idle / 60_000) : 0
