import type { CaseActivity } from './case-activity.ts'
import type { Activity, ClassState, Seat } from './class.ts'
import { bestLine, mostMissed, type Played } from './class-lines.ts'
import { outcomesIn } from './laid-aside.ts'
import type { PartOf } from './parts.ts'
import { headOf, type Results, type Scored, spreadOf, UNSCORED } from './results-head.ts'
import { ofTender, ofVersus } from './results-tables.ts'
import { scoresIn } from './sight-board.ts'
import { visitorsIn, visitResults } from './visit/results-visit.ts'
import { voteResults, votersIn } from './vote/results-vote.ts'

/** What was kept of an activity when it ended [CR39]. */
export interface Kept {
  readonly results: Results
  readonly reports: Readonly<Record<number, PartOf<'report'>>>
}
/** By the number of the activity. */
export type KeptResults = ReadonlyMap<number, Kept>

const made = new WeakMap<Activity, { readonly names: string; readonly results: Results }>()

/** What came of an activity that has ended [CR33]. */
export function resultsOf(state: ClassState, activity: Activity): Results {
  // Names are the only thing that may still change.
  const names = JSON.stringify(state.seats.map((it) => (it.removed ? null : it.name)))
  const known = made.get(activity)
  if (known?.names === names) return known.results
  const results = make(activity, state.seats)
  made.set(activity, { names, results })
  return results
}

function make(activity: Activity, seats: readonly Seat[]): Results {
  if (activity.mode === 'case') return ofCase(activity, seats)
  if (activity.mode === 'versus') return ofVersus(activity, seats)
  if (activity.mode === 'tender') return ofTender(activity, seats)
  const common = { ...headOf(activity), ...UNSCORED }
  if (activity.mode === 'visit')
    return {
      ...common,
      mode: 'visit',
      persons: [...visitorsIn(activity, seats)],
      visits: [...visitResults(activity)],
    }
  return {
    ...common,
    mode: 'vote',
    persons: [...votersIn(activity, seats)],
    vote: voteResults(activity, { seats }),
  }
}

function ofCase(activity: CaseActivity, seats: readonly Seat[]): Results {
  const all = playedIn(activity, seats)
  const persons = all.map(
    ({ seat, name, report, transcript, decisions, ended, elapsedMs }): Scored => ({
      seat,
      name,
      persona: transcript.persona,
      decisions,
      conduct: report.conduct,
      deal: report.deal,
      rubrics: scoresIn(report.rubrics),
      ended,
      elapsedMs,
      table: null,
      side: null,
      points: null,
    }),
  )
  return {
    ...headOf(activity),
    mode: 'case',
    persons,
    spread: {
      conduct: spreadOf(persons.map((it) => it.conduct)),
      deal: spreadOf(persons.map((it) => it.deal)),
    },
    missed: [...mostMissed(all)],
    best: bestLine(all),
    picture: null,
  }
}

/** Everybody who said anything and was not removed. */
export const playedIn = (activity: CaseActivity, seats: readonly Seat[]): readonly Played[] =>
  Object.entries(outcomesIn(activity)).flatMap(([key, outcome]) => {
    const seat = Number(key)
    const who = seats[seat - 1]
    if (!who || who.removed) return []
    const script = activity.case.scripts[outcome.transcript.persona]
    return [{ seat, name: who.name, script, ...outcome }]
  })

/** What is handed over of it. */
export const reportIn = ({ report, transcript }: Played): PartOf<'report'> => ({
  report,
  transcript,
})

/** What the wall may show of it: nobody's score, and the best line with the name it may show [CR37]. */
export function summaryOf(state: ClassState, activity: Activity): PartOf<'summary'> | null {
  const results = activity.mode === 'case' ? resultsOf(state, activity) : null
  if (!results) return null
  const { persons, spread, missed, best } = results
  const shown = best && state.numbered ? { ...best, name: String(best.seat) } : best
  return { persons: persons.length, spread, missed: missed[0] ?? null, best: shown }
}

/** What is kept when it ends, lest another version of the rules cannot play it again [CR39]. */
export function keepsakeOf(state: ClassState, activity: Activity): Kept | null {
  // Votes are judged after it has ended, and visits are played under no rules of a meeting.
  if (activity.mode === 'vote' || activity.mode === 'visit') return null
  const results = resultsOf(state, activity)
  const all = activity.mode === 'case' ? playedIn(activity, state.seats) : []
  return {
    results: { ...results, kept: 'stored' },
    reports: Object.fromEntries(all.map((it) => [it.seat, reportIn(it)])),
  }
}

/** The results of an activity that cannot be played again: as they were kept, or that nothing was. */
export const shutResults = (activity: CaseActivity, kept: Kept | undefined): Results =>
  kept?.results ?? {
    ...headOf(activity),
    kept: 'lost',
    mode: 'case',
    persons: [],
    spread: { conduct: spreadOf([]), deal: spreadOf([]) },
    missed: [],
    best: null,
    picture: null,
  }
