import { shuffled } from '../../chance/draw.ts'
import { dealtTo, type Pairing } from '../arrange.ts'
import { SIDES, type Side } from '../role.ts'
import type { Company } from './company.ts'
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

/** For somebody late: an empty side where somebody waits, else the smallest side, sellers first. */
export function placeAtVisit(tables: readonly VisitTable[]): {
  readonly table: number
  readonly side: Side
} {
  const places = tables.flatMap((table) =>
    SIDES.map((side) => ({ table: table.number, side, size: table.seats[side].length })),
  )
  const [smallest] = places.toSorted((a, b) => a.size - b.size)
  if (!smallest) throw new Error('a visit without a table')
  return { table: smallest.table, side: smallest.side }
}
