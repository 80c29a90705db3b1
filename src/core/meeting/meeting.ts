import type { Mind } from '../buyer/mind.ts'
import type { Table } from '../negotiation/table.ts'
import type { Temper } from '../negotiation/temper.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { StoryPoint } from '../story/runner.ts'
import type { Move } from '../transcript/move.ts'
import type { Header } from '../transcript/transcript.ts'
import type { Ending } from './ending.ts'
import type { Turn } from './turn.ts'

/** A line as it was shown: its id and the figures it named, so that it reads the same in every language [S9]. */
export interface SpokenLine {
  readonly id: string
  /** Key of the cast, or `ROOM`. */
  readonly who: string
  /** By placeholder: a price in 万元, or the term of an issue or a level. */
  readonly params: Readonly<Record<string, number | string>>
  /** The turn it is. */
  readonly turn: number
}

/** How often the trainee's moves carried a tag, and a tag on a need (`spin:P/waiting`). */
export type Tally = Readonly<Record<string, number>>

/** What the story may ask of the simulation at one moment. */
export interface Facts {
  readonly mind: Mind
  readonly table: Table | null
  readonly tally: Tally
  readonly decisions: number
  readonly turns: number
}

/** The facts of a moment and the meeting they belong to: one live story serves every meeting of a case. */
export interface Moment {
  readonly scenario: Scenario
  readonly facts: Facts
  readonly header: Header
}

/**
 * A meeting as it stands: an immutable fold of a transcript's moves [M1]. `before` is the meeting one decision earlier, which a
 * take-back returns to.
 */
export interface Meeting extends Facts {
  readonly scenario: Scenario
  readonly header: Header
  readonly moves: readonly Move[]
  readonly spoken: readonly Turn[]
  /** What was said since the trainee's last decision. */
  readonly lines: readonly SpokenLine[]
  /** Choices on offer, by id, in the order shown [M5]. */
  readonly open: readonly string[]
  readonly elapsedMs: number
  readonly ended: Ending | null
  readonly takenBack: number
  readonly before: Meeting | null
  readonly point: StoryPoint<Moment>
}

/** True while a manner of making an offer is on the table [N1]. */
export const tableIsOpen = (meeting: Meeting): boolean =>
  meeting.table !== null &&
  meeting.ended === null &&
  !meeting.table.away &&
  meeting.open.some((id) => meeting.scenario.entries[id]?.tags.includes('with-offer'))

/** How hard the buyer of this meeting bargains: as its header says, else as the case does. */
export const temperOf = ({ header, scenario }: Pick<Meeting, 'header' | 'scenario'>): Temper =>
  header.temper ?? scenario.bargaining?.temper ?? 'fair'
