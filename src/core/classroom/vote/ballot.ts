import { draw } from '../../chance/draw.ts'
import { type Meeting, tableIsOpen } from '../../meeting/meeting.ts'
import { mayOf } from '../../meeting/view.ts'
import type { Move } from '../../transcript/move.ts'
import type { Verdict } from './asks.ts'

/** Something that may be voted for. */
export interface Option {
  readonly move: Move
  /** Who put an offer forward: a seat, or the instructor (0); null where the meeting itself holds it open. */
  readonly by: number | null
}

/** Offers that may be put forward for one vote; of a seat one, the instructor any of them [CR16]. */
export const MOST_PROPOSED = 4

export interface Decision {
  readonly why: 'all' | 'time' | 'instructor' | 'time-up'
  /** From one; null where the meeting's own time ran out. */
  readonly option: number | null
  /** It was drawn among equals. */
  readonly drawn: boolean
}

/** One vote on one move. Times are of the activity's clock. */
export interface Ballot {
  readonly n: number
  readonly options: readonly Option[]
  /** By seat: the option he votes for, from one. */
  readonly votes: Readonly<Record<number, number>>
  readonly openedRunMs: number
  readonly openedExtendedMs: number
  readonly decision: Decision | null
  /** In the order of the options, once it has been worked out. */
  readonly verdicts: readonly Verdict[] | null
}

/**
 * What a class may vote for at a place of its meeting: what can be said, and at a table saying yes, a break, coming back and walking
 * out; offers are put forward by people. A manner of offering is said with an offer [N1].
 */
export function optionsOf(meeting: Meeting): readonly Option[] {
  const may = mayOf(meeting)
  const said = meeting.open
    .filter((id) => !isManner(meeting, id))
    .map((choice): Move => ({ kind: 'say', choice }))
  const acts = (['accept', 'leave', 'return'] as const)
    .filter((kind) => may.includes(kind))
    .map((kind): Move => ({ kind }))
  const out: readonly Move[] = tableIsOpen(meeting) ? [{ kind: 'walk-away' }] : []
  return [...said, ...acts, ...out].map((move) => ({ move, by: null }))
}

const isManner = (meeting: Meeting, id: string): boolean =>
  tableIsOpen(meeting) && (meeting.scenario.entries[id]?.tags.includes('with-offer') ?? false)

/** Votes for each option, in their order. */
export const countsOf = ({ options, votes }: Ballot): readonly number[] => {
  const counts = options.map(() => 0)
  for (const option of Object.values(votes)) counts[option - 1] = (counts[option - 1] ?? 0) + 1
  return counts
}

/** The option, from one, with the most votes; of equals one is drawn by the seed [CR16]. Null without a vote. */
export function winnerOf(
  ballot: Ballot,
  seed: number,
): { readonly option: number; readonly drawn: boolean } | null {
  const counts = countsOf(ballot)
  const most = Math.max(0, ...counts)
  const first = counts.flatMap((it, i) => (it === most ? [i + 1] : []))
  const option = first[draw(seed, ballot.n, 'tie') % Math.max(1, first.length)]
  return most === 0 || option === undefined ? null : { option, drawn: first.length > 1 }
}
