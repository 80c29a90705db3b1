import { shuffled } from '../../chance/draw.ts'
import { dealtTo, type Pairing } from '../arrange.ts'
import { SIDES, type Side } from '../role.ts'
import type { Company } from './company.ts'
import type { Task } from './settings.ts'
import type { VisitTable } from './visit-table.ts'

/** From so many people on there are two teams, so that somebody can be visited [D]. */
const TWO_TEAMS = 4

/**
 * Who visits whom: teams as even as the number allows, then each team's sellers go to the next team's customers [CR19]. Fewer than four
 * are one team and visit each other; there is always a table to sit down at.
 */
export function visitsOf(seats: readonly number[], team: number, seed: number): readonly Pairing[] {
  const wanted = Math.min(Math.ceil(seats.length / (2 * team)), Math.floor(seats.length / 2))
  const teams = dealtTo(seats, seats.length < TWO_TEAMS ? 1 : Math.max(2, wanted), seed)
  return teams.map(({ customer }, i) => ({
    customer,
    vendor: teams.at(i - 1)?.vendor ?? [],
  }))
}

/** A solution is asked for by one; two sellers come, where the number allows [D]. */
const WITH_SOLUTION = 3

/** One customer a team asks for a solution, everyone else is a seller; they go where sellers who look for pains go [CR23]. */
export function solutionVisitsOf(seats: readonly number[], seed: number): readonly Pairing[] {
  const wanted = Math.max(2, Math.round(seats.length / WITH_SOLUTION))
  const teams = dealtTo(seats, seats.length < TWO_TEAMS ? 1 : wanted, seed)
  const sellers = teams.map(({ vendor, customer }) => [...vendor, ...customer.slice(1)])
  return teams.map(({ customer }, i) => ({
    customer: customer.slice(0, 1),
    vendor: sellers.at(i - 1) ?? [],
  }))
}

/** A company a table, in drawn order; where there are more tables they come round again. */
export const companiesFor = (
  companies: readonly Company[],
  tables: number,
  seed: number,
): readonly Company[] => {
  const order = shuffled(
    companies.map((it) => it.id),
    seed,
    0,
  ).flatMap((id) => companies.filter((it) => it.id === id))
  return Array.from({ length: tables }, (_, i) => order[i % order.length]).flatMap((it) =>
    it ? [it] : [],
  )
}

/** For somebody late: an empty side where somebody waits, else the smallest side, sellers first; who asks for a solution stays alone. */
export function placeAtVisit(
  tables: readonly VisitTable[],
  task: Task,
): {
  readonly table: number
  readonly side: Side
} {
  const places = tables.flatMap((table) =>
    SIDES.map((side) => ({ table: table.number, side, size: table.seats[side].length })),
  )
  const room = (it: (typeof places)[number]): boolean =>
    task === 'pains' || it.side === 'vendor' || it.size === 0
  const [smallest] = places.filter(room).toSorted((a, b) => a.size - b.size)
  if (!smallest) throw new Error('a visit without a table')
  return { table: smallest.table, side: smallest.side }
}
