import { openMeeting } from '../../meeting/open.ts'
import { isRefusal } from '../../refusal.ts'
import { headerFor, playMove, type Run } from '../case-activity.ts'
import type { ClassCase } from '../class-case.ts'
import { type Clock, runMs } from '../clock.ts'
import type { FactOf } from '../fact.ts'
import { type Ballot, optionsOf, winnerOf } from './ballot.ts'
import type { VoteSettings } from './settings.ts'

/** The class plays one meeting together: each move is voted on [CR15]. */
export interface VoteActivity {
  readonly mode: 'vote'
  readonly number: number
  readonly settings: VoteSettings
  readonly case: ClassCase
  readonly seed: number
  readonly clock: Clock
  readonly ended: { readonly why: 'instructor' | 'time'; readonly at: number } | null
  /** The class's meeting; nobody's seat, 0. */
  readonly run: Run
  /** Every vote so far; the last may be open. */
  readonly ballots: readonly Ballot[]
}

export type VoteFact = FactOf<'ballot-opened' | 'proposed' | 'voted' | 'decided'>

export function openVote(
  common: Omit<VoteActivity, 'mode' | 'settings' | 'run' | 'ballots'>,
  settings: VoteSettings,
): VoteActivity {
  const header = headerFor({ settings, case: common.case, seed: common.seed }, 0)
  const meeting = openMeeting(common.case.scenario, header)
  const run: Run = { seat: 0, meeting, beganRunMs: 0, beganExtendedMs: 0 }
  return { mode: 'vote', settings, ...common, run, ballots: [] }
}

/** The vote that is open; none where the last is decided. */
export const openBallotOf = ({ ballots }: VoteActivity): Ballot | undefined => {
  const last = ballots.at(-1)
  return last?.decision === null ? last : undefined
}

/** ms left for the open vote; null where nothing limits it. An extension is given to it whole. */
export const ballotLeftMs = (
  { settings, clock }: { readonly settings: Pick<VoteSettings, 'seconds'>; readonly clock: Clock },
  { openedRunMs, openedExtendedMs }: Pick<Ballot, 'openedRunMs' | 'openedExtendedMs'>,
  now: number,
): number | null => {
  const { seconds } = settings
  if (seconds === null) return null
  const limitMs = seconds * 1000 + clock.extendedMs - openedExtendedMs
  return Math.max(0, limitMs - (runMs(clock, now) - openedRunMs))
}

export function foldVote(activity: VoteActivity, fact: VoteFact): VoteActivity {
  switch (fact.kind) {
    case 'ballot-opened':
      return openBallot(activity, runMs(activity.clock, fact.at))
    case 'proposed': {
      const { move, by } = fact
      return changed(activity, (it) => ({
        ...it,
        options: [...it.options, { move, by: by ?? 0 }],
      }))
    }
    case 'voted':
      return changed(activity, (it) => ({
        ...it,
        votes: { ...it.votes, [fact.seat]: fact.option },
      }))
    case 'decided':
      return decided(activity, fact)
  }
}

/** The open vote without that of somebody who was removed [CR44]; what is decided stays. */
export function withoutVote(activity: VoteActivity, seat: number): VoteActivity {
  if (!openBallotOf(activity)) return activity
  return changed(activity, (it) => {
    const { [seat]: _gone, ...votes } = it.votes
    return { ...it, votes }
  })
}

/** What has been worked out of a vote; also of an activity that is over. */
export const judged = (
  activity: VoteActivity,
  { ballot, verdicts }: FactOf<'judged'>,
): VoteActivity => ({
  ...activity,
  ballots: activity.ballots.map((it) => (it.n === ballot ? { ...it, verdicts } : it)),
})

/** The meeting's own clock runs while a vote is open, and stands while the class talks about the last one [CR15]. */
function openBallot(activity: VoteActivity, openedRunMs: number): VoteActivity {
  const { run, clock, ballots } = activity
  const ballot: Ballot = {
    n: ballots.length + 1,
    options: optionsOf(run.meeting),
    votes: {},
    openedRunMs,
    openedExtendedMs: clock.extendedMs,
    decision: null,
    verdicts: null,
  }
  const beganRunMs = openedRunMs - run.meeting.elapsedMs
  return {
    ...activity,
    run: { ...run, beganRunMs, beganExtendedMs: clock.extendedMs },
    ballots: [...ballots, ballot],
  }
}

function decided(activity: VoteActivity, fact: FactOf<'decided'>): VoteActivity {
  const { why, option, move } = fact
  const meeting = playMove(activity.run.meeting, move)
  if (isRefusal(meeting))
    throw new Error(`stored ${JSON.stringify(move)}: ${meeting.refused} ${meeting.detail}`)
  const after = changed(activity, (it) => {
    const drawn = option !== null && (winnerOf(it, activity.seed)?.drawn ?? false)
    return { ...it, decision: { why, option, drawn } }
  })
  return { ...after, run: { ...activity.run, meeting } }
}

const changed = (activity: VoteActivity, change: (it: Ballot) => Ballot): VoteActivity => {
  const open = openBallotOf(activity)
  if (!open) throw new Error('no vote is open')
  return { ...activity, ballots: activity.ballots.with(-1, change(open)) }
}
