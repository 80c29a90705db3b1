import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { RULES_VERSION } from '../transcript/rules.ts'
import { pairings } from './arrange.ts'
import type { InstructorAsk } from './ask.ts'
import { contestOf } from './cards.ts'
import { type ClassState, runningOf, seatOf } from './class.ts'
import type { ClassCase } from './class-case.ts'
import type { Deed } from './fact.ts'
import { distinctName, readName, readText } from './name.ts'
import { sideOf } from './shared-table.ts'
import { afterTenderStage, seatAtTender, startTender } from './tender/direct-tender.ts'
import type { Company } from './visit/company.ts'
import { afterStage, seatAtVisit, startVisit } from './visit/direct-visit.ts'
import { directVote, isVoteDirection } from './vote/direct-vote.ts'

/** What an instructor's ask needs besides the class. */
export interface Direction {
  /** A case as it is now, by id. */
  readonly caseNamed: (id: string) => ClassCase | undefined
  /** Whom sellers may visit. */
  readonly companies: readonly Company[]
  /** Chance for a new activity: a whole number in 0…2³²−1. */
  readonly seed: number
  /** ms of the day. */
  readonly now: number
}

const MOST_ACTIVITIES = 40
const MOST_NUDGES = 500
const LONGEST_EXTENSION = 240 // minutes in all

/** What the instructor does with his class. */
export function directClass(
  state: ClassState,
  ask: InstructorAsk,
  direction: Direction,
): readonly Deed[] | Refusal {
  if (isVoteDirection(ask)) return directVote(state, ask, direction.now)
  switch (ask.kind) {
    case 'start':
      return start(state, ask, direction)
    case 'rename':
      return rename(state, ask)
    case 'remove':
      return seatOf(state, ask.seat)
        ? [{ kind: 'removed', seat: ask.seat }]
        : refuse('class/no-seat', `no seat ${ask.seat}`)
    case 'numbered':
      return [{ kind: 'numbered', on: ask.on }]
    case 'nudge':
      return nudge(state, ask)
    case 'next-stage':
      return nextStage(state, ask)
    case 'close':
      return runningOf(state)
        ? [{ kind: 'ended', why: 'instructor' }, { kind: 'closed' }]
        : [{ kind: 'closed' }]
    default:
      return duringActivity(state, ask)
  }
}

function start(
  state: ClassState,
  { settings }: Extract<InstructorAsk, { kind: 'start' }>,
  { caseNamed, companies, seed }: Direction,
): readonly Deed[] | Refusal {
  if (runningOf(state)) return refuse('class/running', 'end what goes on first')
  if (state.activities.length >= MOST_ACTIVITIES)
    return refuse('class/full', `${MOST_ACTIVITIES} activities are enough for a class`)
  if (settings.mode === 'visit') return startVisit(state, settings, companies, seed)
  const played = caseNamed(settings.case)
  if (!played) return refuse('scenario/unknown', settings.case)
  const { logicHash, textHash, bargaining } = played.scenario
  const rules = RULES_VERSION
  const head = { case: { logicHash, textHash }, seed, rules } as const
  const seats = state.seats.filter((it) => it.present && !it.removed).map((it) => it.number)
  if (settings.mode === 'tender') {
    const tables = startTender(played, settings, seats, seed)
    return isRefusal(tables)
      ? tables
      : [{ kind: 'started', settings, ...head, tables: [...tables] }]
  }
  if (settings.mode === 'versus') {
    if (!bargaining) return refuse('class/settings', `nothing is bargained in ${settings.case}`)
    const contest = contestOf(bargaining, settings.cards, seed)
    if (isRefusal(contest)) return contest
  }
  const tables =
    settings.mode === 'versus'
      ? pairings(seats, settings.team, seed).map(({ vendor, customer }) => ({
          vendor: [...vendor],
          customer: [...customer],
        }))
      : []
  return [{ kind: 'started', settings, ...head, tables }]
}

/** The stage after this one, where the activity has stages. */
function nextStage(
  state: ClassState,
  { from }: Extract<InstructorAsk, { kind: 'next-stage' }>,
): readonly Deed[] | Refusal {
  const activity = runningOf(state)
  if (activity?.mode !== 'visit' && activity?.mode !== 'tender')
    return refuse('class/no-activity', 'nothing that goes on has stages')
  if (activity.clock.pausedAt !== null) return refuse('class/paused', 'the class is paused')
  if (activity.stage !== from) return refuse('class/out-of-turn', `it is ${activity.stage} now`)
  return [
    activity.mode === 'visit'
      ? afterStage(activity, 'instructor')
      : afterTenderStage(activity, 'instructor'),
  ]
}

function rename(
  state: ClassState,
  ask: Extract<InstructorAsk, { kind: 'rename' }>,
): readonly Deed[] | Refusal {
  if (!seatOf(state, ask.seat)) return refuse('class/no-seat', `no seat ${ask.seat}`)
  const name = readName(ask.name)
  if (isRefusal(name)) return name
  const others = state.seats.filter((it) => !it.removed && it.number !== ask.seat)
  return [
    {
      kind: 'renamed',
      seat: ask.seat,
      name: distinctName(
        name,
        others.map((it) => it.name),
      ),
    },
  ]
}

function nudge(
  state: ClassState,
  ask: Extract<InstructorAsk, { kind: 'nudge' }>,
): readonly Deed[] | Refusal {
  if (ask.seat !== null && !seatOf(state, ask.seat))
    return refuse('class/no-seat', `no seat ${ask.seat}`)
  if (state.nudges.length >= MOST_NUDGES) return refuse('class/full', 'enough has been said')
  const text = readText(ask.text)
  return isRefusal(text) ? text : [{ kind: 'nudged', seat: ask.seat, text }]
}

function duringActivity(
  state: ClassState,
  ask: Extract<InstructorAsk, { kind: 'pause' | 'resume' | 'extend' | 'end' | 'seat-at' }>,
): readonly Deed[] | Refusal {
  const activity = runningOf(state)
  if (!activity) return refuse('class/no-activity', 'nothing goes on')
  const { pausedAt, extendedMs } = activity.clock
  switch (ask.kind) {
    case 'pause':
      return pausedAt === null ? [{ kind: 'paused' }] : refuse('class/paused', 'it is paused')
    case 'resume':
      return pausedAt === null ? refuse('class/running', 'it runs') : [{ kind: 'resumed' }]
    case 'extend':
      return extendedMs / 60_000 + ask.minutes > LONGEST_EXTENSION
        ? refuse('class/full', `${LONGEST_EXTENSION} more minutes at most`)
        : [{ kind: 'extended', ms: ask.minutes * 60_000 }]
    case 'end':
      return [{ kind: 'ended', why: 'instructor' }]
    case 'seat-at': {
      if (activity.mode === 'visit') return seatAtVisit(state, activity, ask)
      if (activity.mode === 'tender') return seatAtTender(state, activity, ask)
      if (activity.mode !== 'versus') return refuse('class/no-table', 'there are no tables')
      if (!seatOf(state, ask.seat)) return refuse('class/no-seat', `no seat ${ask.seat}`)
      const table = activity.tables[ask.table - 1]
      if (!table && ask.table !== activity.tables.length + 1)
        return refuse('class/no-table', `no table ${ask.table}`)
      if (table?.ended) return refuse('class/ended', 'that table has ended')
      const from = activity.tables.find((it) => sideOf(it, ask.seat))
      if (from?.ended) return refuse('class/ended', 'his table has ended')
      return [{ kind: 'seated', seat: ask.seat, table: ask.table, side: ask.side }]
    }
  }
}
