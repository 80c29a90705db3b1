import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { type Ask, isSeatAsk, type SeatAsk } from './ask.ts'
import { type Activity, type ClassState, isDone, MOST_SEATS, runningOf, seatOf } from './class.ts'
import { decideInCase } from './decide-case.ts'
import { decideInVersus } from './decide-versus.ts'
import { type Direction, directClass } from './direct.ts'
import type { Deed } from './fact.ts'
import { distinctName, readName } from './name.ts'
import type { Role } from './role.ts'
import { decideInTender } from './tender/decide-tender.ts'
import { decideInVisit } from './visit/decide-visit.ts'
import { decideInVote } from './vote/decide-vote.ts'

/**
 * What an ask brings about: what is to be stored, or why it is refused and nothing changes [CR1]. Nothing at all where it was done
 * before and is sent again [CR5].
 */
export function decide(
  state: ClassState,
  role: Role,
  ask: Ask,
  host: Direction,
): readonly Deed[] | Refusal {
  if (ask.kind === 'watch') return refuse('class/no-right', 'a look is nothing that happens')
  if (isDone(state, askerOf(role), ask.id)) return []
  if (state.closed) return refuse('class/closed', 'this class is over')
  if (!isSeatAsk(ask)) {
    if (role.kind !== 'instructor')
      return refuse('class/no-right', `${ask.kind} is the instructor's`)
    return directClass(state, ask, host)
  }
  if (role.kind !== 'seat') return refuse('class/no-seat', `${ask.kind} needs a seat`)
  const seat = seatOf(state, role.seat)
  if (!seat) return refuse('class/no-seat', 'this seat was taken away')
  const activity = runningOf(state)
  if (!activity || activity.number !== ask.activity)
    return refuse('class/no-activity', `activity ${ask.activity} does not go on now`)
  // A draft is no fact: the host keeps it where the activity is the right one.
  if (ask.kind === 'draft') return []
  if (activity.clock.pausedAt !== null) return refuse('class/paused', 'the class is paused')
  const done = decideIn(state, activity, seat.number, ask, host.now)
  return isRefusal(done) ? done : [done]
}

function decideIn(
  state: ClassState,
  activity: Activity,
  seat: number,
  ask: SeatAsk,
  now: number,
): Deed | Refusal {
  switch (activity.mode) {
    case 'case':
      return decideInCase(activity, seat, ask, now)
    case 'versus':
      return decideInVersus(state, activity, seat, ask)
    case 'vote':
      return decideInVote(activity, seat, ask)
    case 'visit':
      return decideInVisit(activity, seat, ask)
    case 'tender':
      return decideInTender(state, activity, seat, ask)
  }
}

export const askerOf = (role: Role): number => (role.kind === 'seat' ? role.seat : 0)

/** Somebody comes in by the code: his name, told apart from those there are, and the next seat. */
export function admit(state: ClassState, input: string): Deed | Refusal {
  if (state.closed) return refuse('class/closed', 'this class is over')
  if (state.seats.filter((it) => !it.removed).length >= MOST_SEATS)
    return refuse('class/full', `${MOST_SEATS} seats are taken`)
  // Whoever is removed leaves his number behind, so that it never is another's.
  if (state.seats.length >= 10 * MOST_SEATS)
    return refuse('class/full', 'too many have come and gone')
  const name = readName(input)
  if (isRefusal(name)) return name
  const taken = state.seats.filter((it) => !it.removed).map((it) => it.name)
  return { kind: 'joined', seat: state.seats.length + 1, name: distinctName(name, taken) }
}
