import { LOSES_AT_MOST } from '../../review/verdict.ts'
import { type Ballot, countsOf } from './ballot.ts'
import type { VoteActivity } from './vote-activity.ts'

/** How somebody voted in a meeting; the class itself too, whose votes are the moves it made. */
export interface Tally {
  readonly votes: number
  /** Of his votes, those of which the verdict is known; the figures below are of these. */
  readonly judged: number
  /** For an option after which nothing was lost. */
  readonly best: number
  /** For what was then played. */
  readonly same: number
  /** Points of standing his options would have lost, on average; null where nothing is judged. */
  readonly lost: number | null
}

/** Less is no difference in a report. */
const NOTHING = LOSES_AT_MOST.best + 0.05

/** Whether nothing was better than an option, from one; null while it is not known. */
export const isBest = ({ verdicts }: Ballot, option: number): boolean | null => {
  const verdict = verdicts?.[option - 1]
  return verdict ? verdict.lost <= NOTHING : null
}

/** A seat's votes; the class's own decisions where `seat` is null. Votes that are open do not count. */
export function tallyOf({ ballots }: Pick<VoteActivity, 'ballots'>, seat: number | null): Tally {
  const closed = ballots.flatMap((ballot) => {
    const played = ballot.decision?.option ?? null
    const option = seat === null ? played : ballot.votes[seat]
    return played === null || option === undefined || option === null
      ? []
      : [{ ballot, option, played }]
  })
  const judged = closed.filter(({ ballot }) => ballot.verdicts !== null)
  const lost = judged.map(({ ballot, option }) => ballot.verdicts?.[option - 1]?.lost ?? 0)
  return {
    votes: closed.length,
    judged: judged.length,
    best: judged.filter(({ ballot, option }) => isBest(ballot, option)).length,
    same: judged.filter(({ option, played }) => option === played).length,
    lost: judged.length === 0 ? null : lost.reduce((sum, it) => sum + it, 0) / judged.length,
  }
}

/** Votes for each option, where they may be told. */
export const toldCounts = (ballot: Ballot, isTold: boolean): number[] | null =>
  isTold || ballot.decision ? [...countsOf(ballot)] : null
