import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { Ask } from '../ask.ts'
import { type ClassState, runningOf } from '../class.ts'
import type { Deed } from '../fact.ts'
import { openBallot, propose } from './decide-vote.ts'
import { decisionNow } from './due-vote.ts'
import { openBallotOf } from './vote-activity.ts'

const KINDS = ['open-ballot', 'close-ballot', 'put-forward', 'judge'] as const
type VoteDirection = Extract<Ask, { kind: (typeof KINDS)[number] }>

export const isVoteDirection = (ask: Ask): ask is VoteDirection =>
  (KINDS as readonly string[]).includes(ask.kind)

/** What the instructor does while the class votes. */
export function directVote(
  state: ClassState,
  ask: VoteDirection,
  now: number,
): readonly Deed[] | Refusal {
  if (ask.kind === 'judge') return judge(state, ask)
  const activity = runningOf(state)
  if (activity?.mode !== 'vote') return refuse('class/no-activity', 'nothing is voted on')
  if (activity.clock.pausedAt !== null) return refuse('class/paused', 'the class is paused')
  if (ask.kind === 'open-ballot') {
    if (activity.run.meeting.ended) return refuse('move/over', 'the meeting is over')
    return openBallotOf(activity)
      ? refuse('class/running', 'a vote is open')
      : [{ kind: 'ballot-opened' }]
  }
  const ballot = openBallot(activity, ask.ballot)
  if (isRefusal(ballot)) return ballot
  const deed =
    ask.kind === 'put-forward'
      ? propose(activity, ballot, null, ask.offer)
      : (decisionNow(activity, ballot, 'instructor', now) ??
        refuse('class/no-votes', 'nobody has voted'))
  return isRefusal(deed) ? deed : [deed]
}

/** The verdict on a vote that is over; told again, the later stands. */
function judge(
  { activities }: ClassState,
  { activity: number, ballot: n, verdicts }: Extract<Ask, { kind: 'judge' }>,
): readonly Deed[] | Refusal {
  const activity = activities[number - 1]
  if (activity?.mode !== 'vote') return refuse('class/no-activity', 'nothing was voted on')
  const ballot = activity.ballots[n - 1]
  if (!ballot?.decision) return refuse('class/vote-open', `vote ${n} is not over`)
  if (verdicts.length !== ballot.options.length)
    return refuse('class/no-option', `${ballot.options.length} options were voted on`)
  return [{ kind: 'judged', activity: number, ballot: n, verdicts }]
}
