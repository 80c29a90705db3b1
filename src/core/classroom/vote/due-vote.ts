import { isTimed, limitMsOf } from '../../meeting/play.ts'
import { isRefusal } from '../../refusal.ts'
import type { Move } from '../../transcript/move.ts'
import { meetingMs, moveMs, tryMove } from '../case-activity.ts'
import type { ClassState } from '../class.ts'
import type { Deed } from '../fact.ts'
import { type Ballot, type Decision, winnerOf } from './ballot.ts'
import { ballotLeftMs, openBallotOf, type VoteActivity } from './vote-activity.ts'

/** How long a vote waits for somebody who has just gone: a phone that locks is back in a moment [D]. */
export const VOTER_GRACE_MS = 20_000

/**
 * What is due where the class votes, in an empty room nothing: the next vote to open, or the open one to close – when everyone who is here has voted, when its
 * clock has run out, or the meeting's own [CR16].
 */
export function dueInVote(state: ClassState, activity: VoteActivity, now: number): Deed | null {
  const { run, clock, settings } = activity
  if (clock.pausedAt !== null || run.meeting.ended) return null
  if (!state.seats.some((it) => it.present)) return null
  const ballot = openBallotOf(activity)
  if (!ballot) return settings.next === 'at-once' ? { kind: 'ballot-opened' } : null
  const { meeting } = run
  if (isTimed(meeting) && meetingMs(clock, run, now) >= limitMsOf(meeting)) {
    const atMs = Math.max(moveMs(activity, run, now), limitMsOf(meeting))
    return { kind: 'decided', why: 'time-up', option: null, move: { kind: 'time-up', atMs } }
  }
  if (awaited(state, ballot, now) === 0) return decisionNow(activity, ballot, 'all', now)
  return ballotLeftMs(activity, ballot, now) === 0
    ? decisionNow(activity, ballot, 'time', now)
    : null
}

/** How many who are here have not voted; whoever has just gone counts as here for a moment. */
export function awaited({ seats }: ClassState, { votes }: Ballot, now: number): number {
  const here = seats.filter((it) => it.present || (!it.removed && now - it.since < VOTER_GRACE_MS))
  return here.filter((it) => votes[it.number] === undefined).length
}

/** Closes a vote: the move with the most votes, stamped; null without a vote, or where the move cannot be made any more. */
export function decisionNow(
  activity: VoteActivity,
  ballot: Ballot,
  why: Exclude<Decision['why'], 'time-up'>,
  now: number,
): Deed | null {
  const { run, seed } = activity
  const winner = winnerOf(ballot, seed)
  const chosen = winner && ballot.options[winner.option - 1]
  if (!winner || !chosen) return null
  const move: Move = { ...chosen.move, atMs: moveMs(activity, run, now) }
  return isRefusal(tryMove(run.meeting, move))
    ? null
    : { kind: 'decided', why, option: winner.option, move }
}
