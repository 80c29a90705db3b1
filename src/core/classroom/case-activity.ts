import type { Persona } from '../buyer/persona.ts'
import { PERSONAS } from '../buyer/persona.ts'
import { draw } from '../chance/draw.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { headerOf, openMeeting } from '../meeting/open.ts'
import { isTimed, limitMsOf, play } from '../meeting/play.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Move } from '../transcript/move.ts'
import type { Header } from '../transcript/transcript.ts'
import type { ClassCase } from './class-case.ts'
import { type Clock, runMs } from './clock.ts'
import type { Outcome } from './outcome.ts'
import type { CaseSettings } from './settings.ts'

/** Somebody's meeting in an activity. */
export interface Run {
  readonly seat: number
  readonly meeting: Meeting
  /** Where the activity's clock stood when he sat down, and by how much it had been extended then. */
  readonly beganRunMs: number
  readonly beganExtendedMs: number
}

/** Everyone plays a case against the computer, each a meeting of his own. */
export interface CaseActivity {
  readonly mode: 'case'
  readonly number: number
  readonly settings: CaseSettings
  readonly case: ClassCase
  readonly seed: number
  readonly clock: Clock
  readonly ended: { readonly why: 'instructor' | 'time'; readonly at: number } | null
  /** It was played under other rules than there are now: nothing of it is played again, and what was kept of its results stands [CR39]. */
  readonly shut: boolean
  /** By seat; nobody is in it before he has read his brief and begun, and nobody any more once the class has gone on to something else. */
  readonly runs: Readonly<Record<number, Run>>
  /** By seat, once the class has gone on: what its results are made of. */
  readonly outcomes: Readonly<Record<number, Outcome>>
}

/** What a meeting of a class is made from. */
export interface Plan {
  readonly settings: Pick<CaseSettings, 'persona' | 'play' | 'temper'>
  readonly case: ClassCase
  readonly seed: number
}

const personaFor = ({ settings, seed }: Plan, seat: number): Persona =>
  settings.persona === 'mixed'
    ? (PERSONAS[draw(seed, seat, 'persona') % PERSONAS.length] ?? 'tiger')
    : settings.persona

/** The header of a seat's meeting: an ordinary one, with a seed of its own so that neighbours see their choices in other orders. */
export function headerFor(plan: Plan, seat: number): Header {
  const { settings, case: played, seed } = plan
  const temper = played.scenario.bargaining ? settings.temper : undefined
  return headerOf(
    played.scenario,
    personaFor(plan, seat),
    draw(seed, seat, 'seat'),
    settings.play,
    temper,
  )
}

/**
 * Where a meeting's own clock stands, ms: it runs with the activity's from when he began. An extension holds it for as long as it
 * gives, so that what was played stays an ordinary meeting [CR9].
 */
export const meetingMs = (
  clock: Clock,
  run: { readonly beganRunMs: number; readonly beganExtendedMs: number },
  now: number,
): number =>
  Math.max(
    0,
    Math.floor(runMs(clock, now) - run.beganRunMs - (clock.extendedMs - run.beganExtendedMs)),
  )

/** As a move may be stamped: never before the move before. */
export const moveMs = (activity: { readonly clock: Clock }, run: Run, now: number): number =>
  Math.max(run.meeting.elapsedMs, meetingMs(activity.clock, run, now))

export function beginRun(activity: CaseActivity, seat: number, at: number): CaseActivity {
  const run: Run = {
    seat,
    meeting: openMeeting(activity.case.scenario, headerFor(activity, seat)),
    beganRunMs: runMs(activity.clock, at),
    beganExtendedMs: activity.clock.extendedMs,
  }
  return { ...activity, runs: { ...activity.runs, [seat]: run } }
}

/** What a move leads to is asked before it is stored and again when it is folded: it is played once. */
const tried = new WeakMap<Move, { readonly from: Meeting; readonly to: Meeting | Refusal }>()

/** What a move that has not been stored yet would lead to. */
export function tryMove(meeting: Meeting, move: Move): Meeting | Refusal {
  const to = play(meeting, move)
  tried.set(move, { from: meeting, to })
  return to
}

/** What a stored move leads to. A move outlives its meeting [CR62], and must not keep it. */
export function playMove(meeting: Meeting, move: Move): Meeting | Refusal {
  const known = tried.get(move)
  tried.delete(move)
  return known?.from === meeting ? known.to : play(meeting, move)
}

/** A stored move that cannot be played again was made under other rules: the class opens all the same, and this activity is shut [CR39]. */
export function moveRun(activity: CaseActivity, seat: number, move: Move): CaseActivity {
  const run = activity.runs[seat]
  if (!run) throw new Error(`seat ${seat} moved before it began`)
  const meeting = playMove(run.meeting, move)
  if (isRefusal(meeting)) return { ...activity, shut: true, runs: {} }
  return { ...activity, runs: { ...activity.runs, [seat]: { ...run, meeting } } }
}

/** Seats whose meeting has run out of time. */
export const outOfTime = (activity: CaseActivity, now: number): readonly Run[] =>
  Object.values(activity.runs).filter(
    (run) =>
      !run.meeting.ended &&
      isTimed(run.meeting) &&
      meetingMs(activity.clock, run, now) >= limitMsOf(run.meeting),
  )
