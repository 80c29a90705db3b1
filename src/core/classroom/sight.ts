import { type Activity, type ClassState, currentOf, type Seat, seatOf } from './class.ts'
import type { Fact } from './fact.ts'
import type { Look, Put, Watched } from './look.ts'
import type { PartOf, Parts, PartValue } from './parts.ts'
import {
  type KeptResults,
  playedIn,
  reportIn,
  resultsOf,
  shutResults,
  summaryOf,
} from './results.ts'
import type { Role } from './role.ts'
import { personOf, reportPart } from './sight-board.ts'
import { caseSight } from './sight-case.ts'
import { pastSight } from './sight-past.ts'
import { versusSight } from './sight-versus.ts'
import { tenderSight } from './tender/sight-tender.ts'
import { logPart } from './visit/results-visit.ts'
import { VISIT_TITLES } from './visit/settings.ts'
import { visitSight } from './visit/sight-visit.ts'
import { voteSight } from './vote/sight-vote.ts'

/** Of an activity, by its mode. Whoever adds a mode adds a row. */
const LOOKS: { readonly [M in Activity['mode']]: Look<Extract<Activity, { mode: M }>> } = {
  case: caseSight,
  versus: versusSight,
  vote: voteSight,
  visit: visitSight,
  tender: tenderSight,
}

/**
 * All that a role may see of a class, and nothing else [CR2]: whatever is sent to anybody comes from here. `watched` is the
 * instructor's, and of a seat a round of his own that is over.
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
    if (seat) {
      seatSight(state, activity, seat, put)
      pastSight(state, seat.number, watched, kept, put)
    }
    return parts
  }
  const shown = state.numbered ? namesAsNumbers(state) : state
  // The instructor has both: he must know whom he renames.
  const listed = role.kind === 'projector' ? shown : state
  for (const seat of listed.seats) if (!seat.removed) put(`person/${seat.number}`, personOf(seat))
  if (activity) lookAt(shown, activity, role, watched, put)
  // With everybody's own name: how it is shown is the summary's to say.
  const summary = role.kind === 'projector' && activity?.ended ? summaryOf(state, activity) : null
  if (summary) put('summary', summary)
  if (role.kind === 'instructor') resultSight(state, watched, kept, put)
  return parts
}

const lookAt: Look<Activity> = (state, activity, role, watched, put) => {
  const look = LOOKS[activity.mode] as Look<Activity> // the one of its mode
  look(state, activity, role, watched, put)
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
  if (activity) lookAt(state, activity, { kind: 'seat', seat: seat.number }, null, put)
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
      for (const it of playedIn(activity, state.seats)) put(`watch/report/${it.seat}`, reportIn(it))
    if (activity.mode === 'vote' && activity.run.meeting.decisions > 0)
      put('watch/report/0', reportPart(activity.run.meeting))
    if (activity.mode === 'visit')
      for (const it of activity.tables) put(`watch/log/${it.number}`, logPart(state, activity, it))
  }
}
