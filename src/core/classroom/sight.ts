import type { CaseActivity } from './case-activity.ts'
import { type Activity, type ClassState, currentOf, type Seat, seatOf } from './class.ts'
import { pictureOf } from './contest-result.ts'
import type { Fact } from './fact.ts'
import type { PartOf, Parts, PartValue } from './parts.ts'
import { type KeptResults, playedIn, resultsOf, shutResults, summaryOf } from './results.ts'
import type { Role } from './role.ts'
import { sideOf } from './shared-table.ts'
import { personOf, placeOf, reportPart, rowOf } from './sight-board.ts'
import { briefFor, linesOf, sceneOf } from './sight-meeting.ts'
import {
  cardOf,
  heardBy,
  matchPart,
  offerPart,
  outcomePart,
  saidPart,
  sharedPart,
} from './sight-table.ts'
import type { VersusActivity } from './versus-activity.ts'
import { logPart } from './visit/results-visit.ts'
import { VISIT_TITLES } from './visit/settings.ts'
import { visitSight } from './visit/sight-visit.ts'
import { voteSight } from './vote/sight-vote.ts'

/** What an instructor looks at closely. */
export interface Watched {
  readonly what: 'seat' | 'table' | 'results'
  readonly number: number
}

type Put = (key: string, part: PartValue) => void

/**
 * All that a role may see of a class, and nothing else [CR2]: whatever is sent to anybody comes from here. `watched` is the
 * instructor's alone.
 */
export function sightOf(
  state: ClassState,
  role: Role,
  watched: Watched | null = null,
  kept: KeptResults = NOTHING_KEPT,
): Parts {
  const parts = new Map<string, PartValue>()
  const put: Put = (key, part) => parts.set(key, part)
  const activity = currentOf(state)
  put('class', classPart(state, activity))
  if (role.kind === 'seat') {
    const seat = seatOf(state, role.seat)
    if (seat) seatSight(state, activity, seat, put)
    return parts
  }
  const shown = state.numbered ? namesAsNumbers(state) : state
  // The instructor has both: he must know whom he renames.
  const listed = role.kind === 'projector' ? shown : state
  for (const seat of listed.seats) if (!seat.removed) put(`person/${seat.number}`, personOf(seat))
  modeSight(shown, activity, role, watched, put)
  if (role.kind === 'projector') wallSight(shown, activity, put)
  else deskSight(shown, activity, watched, put)
  // With everybody's own name: how it is shown is the summary's to say.
  const summary = role.kind === 'projector' && activity?.ended ? summaryOf(state, activity) : null
  if (summary) put('summary', summary)
  if (role.kind === 'instructor') resultSight(state, watched, kept, put)
  return parts
}

const NOTHING_KEPT: KeptResults = new Map()

/** A class in which everybody is called by his number [CR38]. */
const namesAsNumbers = (state: ClassState): ClassState => ({
  ...state,
  seats: state.seats.map((it) => ({ ...it, name: String(it.number) })),
})

/** Whether a fact can change what a role sees: most moves are one seat's and the instructor's matter alone. */
export const concerns = (fact: Fact, role: Role): boolean =>
  role.kind !== 'seat' ||
  (fact.kind !== 'moved' && fact.kind !== 'began') ||
  fact.seat === role.seat

const classPart = (state: ClassState, activity: Activity | undefined): PartOf<'class'> => {
  const seats = state.seats.filter((it) => !it.removed)
  return {
    title: state.title,
    closed: state.closed,
    numbered: state.numbered,
    seats: seats.length,
    present: seats.filter((it) => it.present).length,
    activity: activity
      ? {
          number: activity.number,
          mode: activity.mode,
          case: 'case' in activity ? activity.case.scenario.id : '',
          title:
            'case' in activity
              ? activity.case.scenario.title
              : VISIT_TITLES[activity.settings.task],
          play: 'play' in activity.settings ? activity.settings.play : null,
          ended: activity.ended?.why ?? null,
          clock: activity.clock,
        }
      : null,
  }
}

function seatSight(state: ClassState, activity: Activity | undefined, seat: Seat, put: Put): void {
  put('me', { seat: seat.number, name: seat.name })
  for (const { n, seat: to, text, at } of state.nudges)
    if (to === null || to === seat.number) put(`nudge/${n}`, { n, text, at, all: to === null })
  if (activity?.mode === 'case') meetingSight(activity, seat.number, put)
  if (activity?.mode === 'versus') tableSight(state, activity, seat.number, put)
  modeSight(state, activity, { kind: 'seat', seat: seat.number }, null, put)
}

/** What is laid out by who looks in one place. */
function modeSight(
  state: ClassState,
  activity: Activity | undefined,
  role: Role,
  watched: Watched | null,
  put: Put,
): void {
  if (activity?.mode === 'vote') voteSight(state, activity, role, put)
  if (activity?.mode !== 'visit') return
  visitSight(state, activity, role, watched?.what === 'table' ? watched.number : null, put)
}

function meetingSight(activity: CaseActivity, seat: number, put: Put): void {
  const { settings, ended } = activity
  put('brief', briefFor(activity, seat))
  const run = activity.runs[seat]
  if (!run) return
  put('scene', sceneOf(activity, run))
  for (const [i, line] of linesOf(activity, run.meeting).entries()) put(`line/${i + 1}`, line)
  const told = ended !== null || (run.meeting.ended !== null && settings.reports === 'at-once')
  if (told) put('report', reportPart(run.meeting))
}

function tableSight(state: ClassState, activity: VersusActivity, seat: number, put: Put): void {
  const table = activity.tables.find((it) => sideOf(it, seat))
  const side = table && sideOf(table, seat)
  if (!table || !side) return
  put('card', cardOf(state, activity, table, side, seat))
  put('table', sharedPart(state, table, true))
  for (const it of table.offers) put(`offer/${it.n}`, offerPart(state, activity, it, side))
  for (const it of heardBy(table, side)) put(`said/${it.n}`, saidPart(state, it))
  if (activity.ended) put('outcome', outcomePart(activity, table))
}

/** The wall: names, how far everybody is, and the picture of all deals once nobody bargains any more. */
function wallSight(state: ClassState, activity: Activity | undefined, put: Put): void {
  if (activity?.mode === 'case')
    for (const { number, removed } of state.seats)
      if (!removed) put(`place/${number}`, placeOf(activity, number))
  if (activity?.mode !== 'versus') return
  for (const it of activity.tables) put(`pair/${it.number}`, sharedPart(state, it, false))
  if (activity.ended) put('picture', pictureOf(activity))
}

/** The instructor: what came of every activity that has ended, and all reports of the one he asks for [CR33]. */
function resultSight(
  state: ClassState,
  watched: Watched | null,
  kept: KeptResults,
  put: Put,
): void {
  for (const activity of state.activities) {
    const { number } = activity
    if (!activity.ended) continue
    const shut = activity.mode === 'case' && activity.shut
    const results = shut ? shutResults(activity, kept.get(number)) : resultsOf(state, activity)
    put(`results/${number}`, results)
    if (watched?.what !== 'results' || watched.number !== number) continue
    for (const [seat, report] of Object.entries(kept.get(number)?.reports ?? {}))
      put(`watch/report/${seat}`, report)
    if (activity.mode === 'case' && !shut)
      for (const { seat, meeting } of playedIn(activity, state.seats))
        put(`watch/report/${seat}`, reportPart(meeting))
    if (activity.mode === 'vote' && activity.run.meeting.decisions > 0)
      put('watch/report/0', reportPart(activity.run.meeting))
    if (activity.mode === 'visit')
      for (const it of activity.tables) put(`watch/log/${it.number}`, logPart(state, activity, it))
  }
}

/** The instructor's desk: everything. */
function deskSight(
  state: ClassState,
  activity: Activity | undefined,
  watched: Watched | null,
  put: Put,
): void {
  const closely: Put = (key, part) => put(`watch/${key}`, part)
  if (activity?.mode === 'case') {
    for (const { number, removed } of state.seats)
      if (!removed) put(`row/${number}`, rowOf(activity, number))
    if (watched?.what === 'seat') meetingSight(activity, watched.number, closely)
  }
  if (activity?.mode !== 'versus') return
  for (const it of activity.tables) put(`match/${it.number}`, matchPart(state, activity, it))
  put('picture', pictureOf(activity))
  const table = watched?.what === 'table' ? activity.tables[watched.number - 1] : undefined
  if (!table) return
  for (const it of table.offers)
    closely(`offer/${it.n}`, offerPart(state, activity, it, 'instructor'))
  for (const it of table.said) closely(`said/${it.n}`, saidPart(state, it))
}
