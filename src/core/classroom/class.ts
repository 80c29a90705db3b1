import type { CaseActivity } from './case-activity.ts'
import type { TenderActivity } from './tender/tender-activity.ts'
import type { VersusActivity } from './versus-activity.ts'
import type { VisitActivity } from './visit/visit-activity.ts'
import type { VoteActivity } from './vote/vote-activity.ts'

/** Somebody's seat in the class; his browser keeps the token of it, the class only this. */
export interface Seat {
  readonly number: number
  readonly name: string
  readonly present: boolean
  /** When he came or went last, ms of the day. */
  readonly since: number
  readonly removed: boolean
}

export interface Nudge {
  readonly n: number
  /** null for everyone. */
  readonly seat: number | null
  readonly text: string
  readonly at: number
}

export type Activity = CaseActivity | VersusActivity | VoteActivity | VisitActivity | TenderActivity

/** A class as it stands: the fold of its facts [CR6]. */
export interface ClassState {
  readonly title: string
  readonly seed: number
  /** How many facts are folded, and the time of the last. */
  readonly facts: number
  readonly at: number
  readonly seats: readonly Seat[]
  readonly activities: readonly Activity[]
  readonly nudges: readonly Nudge[]
  readonly closed: boolean
  /** Numbers stand for names wherever others can see them. */
  readonly numbered: boolean
  /** The last asks that were done, by who asked (0 the instructor, else the seat): what is sent again is known. */
  readonly done: Readonly<Record<number, readonly string[]>>
}

export const MOST_SEATS = 100

export const seatOf = ({ seats }: ClassState, number: number): Seat | undefined => {
  const seat = seats[number - 1]
  return seat && !seat.removed ? seat : undefined
}

export const isPresent =
  (state: ClassState) =>
  (number: number): boolean =>
    seatOf(state, number)?.present ?? false

/** The activity that goes on now, or the last one, ended. */
export const currentOf = ({ activities }: ClassState): Activity | undefined => activities.at(-1)

export const runningOf = (state: ClassState): Activity | undefined => {
  const activity = currentOf(state)
  return activity?.ended === null ? activity : undefined
}

export const isDone = ({ done }: ClassState, by: number, ask: string): boolean =>
  done[by]?.includes(ask) ?? false
