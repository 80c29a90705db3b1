import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { Move } from '../../transcript/move.ts'
import type { SeatAsk } from '../ask.ts'
import { tryMove } from '../case-activity.ts'
import type { Deed } from '../fact.ts'
import type { OfferAsked } from './asks.ts'
import { type Ballot, MOST_PROPOSED } from './ballot.ts'
import { openBallotOf, type VoteActivity } from './vote-activity.ts'

/** What somebody in the class does: votes, or puts an offer forward [CR15] [CR16]. */
export function decideInVote(activity: VoteActivity, seat: number, ask: SeatAsk): Deed | Refusal {
  if (ask.kind !== 'vote' && ask.kind !== 'propose')
    return refuse('move/not-now', 'the class votes here')
  const ballot = openBallot(activity, ask.ballot)
  if (isRefusal(ballot)) return ballot
  if (ask.kind === 'propose') return propose(activity, ballot, seat, ask.offer)
  return ballot.options[ask.option - 1]
    ? { kind: 'voted', seat, option: ask.option }
    : refuse('class/no-option', `no option ${ask.option}`)
}

/** The open vote, where it is the one that was meant. */
export function openBallot(activity: VoteActivity, n: number): Ballot | Refusal {
  const open = openBallotOf(activity)
  return open?.n === n ? open : refuse('class/vote-closed', `vote ${n} is not open`)
}

/** An offer for the list: one that can be made now and is not on it yet. `by` is null for the instructor. */
export function propose(
  { run }: VoteActivity,
  { options }: Ballot,
  by: number | null,
  { package: pack, ...how }: OfferAsked,
): Deed | Refusal {
  const proposed = options.filter((it) => it.by !== null)
  if (by !== null && proposed.some((it) => it.by === by))
    return refuse('class/full', 'one offer each')
  if (proposed.length >= MOST_PROPOSED)
    return refuse('class/full', `${MOST_PROPOSED} offers lie there already`)
  const move: Move = { kind: 'offer', packages: [pack], ...how }
  const key = JSON.stringify(sorted(move))
  if (proposed.some((it) => JSON.stringify(sorted(it.move)) === key))
    return refuse('offer/twice', 'this offer lies there already')
  const tried = tryMove(run.meeting, move)
  return isRefusal(tried) ? tried : { kind: 'proposed', by, move }
}

const sorted = (move: Move): unknown =>
  move.kind === 'offer'
    ? [Object.entries(move.packages[0] ?? {}).sort(), move.if ?? '', move.say ?? '']
    : move
