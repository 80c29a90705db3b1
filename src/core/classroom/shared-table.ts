import type { Package } from '../transcript/move.ts'
import type { Chair, Side } from './role.ts'

/**
 * How a shared table ends; all but a deal are a breakdown. `stopped`: by the instructor, before its time [CR45]. `not-chosen`: at a tender,
 * for those who did not get it.
 */
export const TABLE_ENDINGS = ['deal', 'walked-out', 'time-up', 'stopped', 'not-chosen'] as const
export type TableEnding = (typeof TABLE_ENDINGS)[number]

export interface Team {
  readonly chairs: readonly Chair[]
  /** The computer sits here, because nobody does or nobody is there: shown to everyone. */
  readonly computer: boolean
  /** What the team takes the other's priorities to be, the dearest first: theirs alone until the end. */
  readonly guess: readonly string[] | null
}

/** Packages put down together; `n` counts the table's offers. By a member, or the computer (`null`). */
export interface PutDown {
  readonly n: number
  readonly side: Side
  readonly by: number | null
  readonly packages: readonly Package[]
  readonly runMs: number
}

export interface Said {
  readonly n: number
  readonly side: Side
  readonly by: number | null
  /** `team`: for one's own side alone. */
  readonly to: 'table' | 'team'
  readonly text: string
  readonly runMs: number
}

/** What was agreed, issue by issue, on paper (K-169): it counts when both sides have signed, and nobody can alter it [CR13]. */
export interface Sheet {
  readonly n: number
  readonly offer: number
  readonly terms: Package
  readonly signed: Readonly<Partial<Record<Side, { readonly by: number | null }>>>
}

/** Two teams and what lies between them. Times are of the activity's clock. */
export interface SharedTable {
  readonly number: number
  readonly teams: Readonly<Record<Side, Team>>
  readonly offers: readonly PutDown[]
  readonly said: readonly Said[]
  readonly sheet: Sheet | null
  readonly sheets: number
  /** The side that called a break and has not come back (K-167). */
  readonly away: Side | null
  readonly breaks: number
  readonly ended: TableEnding | null
  readonly endedRunMs: number | null
  /** When something was last done, ms of the day: the computer thinks from then. */
  readonly touchedAt: number
}

export const sideOf = (table: SharedTable, seat: number): Side | null => {
  const sits = (side: Side): boolean => table.teams[side].chairs.some((it) => it.seat === seat)
  if (sits('vendor')) return 'vendor'
  return sits('customer') ? 'customer' : null
}

/** The last offer of a side, which the other may say yes to. */
export const standingOf = (table: SharedTable, side: Side): PutDown | undefined =>
  table.offers.findLast((it) => it.side === side)

export const withTeam = (table: SharedTable, side: Side, change: Partial<Team>): SharedTable => ({
  ...table,
  teams: { ...table.teams, [side]: { ...table.teams[side], ...change } },
})

export const emptyTableAt = (
  number: number,
  chairs: Readonly<Record<Side, readonly Chair[]>>,
  at: number,
): SharedTable => ({
  number,
  teams: {
    vendor: { chairs: chairs.vendor, computer: chairs.vendor.length === 0, guess: null },
    customer: { chairs: chairs.customer, computer: chairs.customer.length === 0, guess: null },
  },
  offers: [],
  said: [],
  sheet: null,
  sheets: 0,
  away: null,
  breaks: 0,
  ended: null,
  endedRunMs: null,
  touchedAt: at,
})
