import { type Refusal, refuse } from '../../refusal.ts'
import type { InstructorAsk } from '../ask.ts'
import { type ClassState, seatOf } from '../class.ts'
import type { Deed } from '../fact.ts'
import type { Company } from './company.ts'
import { companiesFor, solutionVisitsOf, visitsOf } from './seat-visit.ts'
import { STAGES, type VisitSettings } from './settings.ts'
import type { VisitActivity } from './visit-activity.ts'

/** Who is here is dealt to teams, and each table gets a company. */
export function startVisit(
  { seats }: ClassState,
  settings: VisitSettings,
  companies: readonly Company[],
  seed: number,
): readonly Deed[] | Refusal {
  if (companies.length === 0) return refuse('class/settings', 'there is no company to visit')
  const here = seats.filter((it) => it.present && !it.removed).map((it) => it.number)
  const tables =
    settings.task === 'solution'
      ? solutionVisitsOf(here, seed)
      : visitsOf(here, settings.team, seed)
  return [
    {
      kind: 'visit-started',
      settings,
      seed,
      tables: tables.map(({ vendor, customer }) => ({
        vendor: [...vendor],
        customer: [...customer],
      })),
      companies: [...companiesFor(companies, tables.length, seed)],
    },
  ]
}

/** The stage after this one; after the last the activity is over. */
export const afterStage = ({ stage }: VisitActivity, why: 'instructor' | 'time'): Deed => {
  const next = STAGES[STAGES.indexOf(stage) + 1]
  return next ? { kind: 'staged', stage: next } : { kind: 'ended', why }
}

/** Somebody moves to another place. */
export function seatAtVisit(
  state: ClassState,
  activity: VisitActivity,
  { seat, table, side }: Extract<InstructorAsk, { kind: 'seat-at' }>,
): readonly Deed[] | Refusal {
  if (!seatOf(state, seat)) return refuse('class/no-seat', `no seat ${seat}`)
  return activity.tables[table - 1]
    ? [{ kind: 'seated', seat, table, side }]
    : refuse('class/no-table', `no table ${table}`)
}
