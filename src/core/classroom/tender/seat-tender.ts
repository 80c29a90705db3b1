import { shuffled } from '../../chance/draw.ts'
import type { Pairing } from '../arrange.ts'
import type { Side } from '../role.ts'
import type { SharedTable } from '../shared-table.ts'
import { VENDORS } from './settings.ts'
import { tableFor, tablesOf, tenderCount } from './tender-table.ts'

/** Three vendors and a customer. */
const TEAMS = 4

/** In what order teams are filled: whoever is alone is the third to talk (C-05), and the customer is the computer before a vendor is. */
const FILLED = [3, 2, 1, 'customer'] as const

/**
 * Who sits where, three tables a tender: as many tenders as bring teams nearest to `team`, but no more than leave each four people; drawn
 * by the seed, teams as even as the number allows [CR25].
 */
export function tendersOf(
  seats: readonly number[],
  team: number,
  seed: number,
): readonly Pairing[] {
  const wanted = Math.round(seats.length / (TEAMS * team))
  const tenders = Math.max(1, Math.min(wanted, Math.floor(seats.length / TEAMS)))
  const drawn = shuffled(seats.map(String), seed, 0).map(Number)
  return Array.from({ length: tenders }, (_, i) =>
    drawn.filter((_, n) => n % tenders === i),
  ).flatMap((here) => {
    const teamOf = (team: (typeof FILLED)[number]): readonly number[] =>
      here.filter((_, n) => FILLED[n % TEAMS] === team)
    return VENDORS.map((it) => ({ vendor: teamOf(it), customer: teamOf('customer') }))
  })
}

interface Place {
  readonly table: number
  readonly side: Side
}

/** For somebody late: instead of the computer where others are, else in the smallest team; null where every table has ended. */
export function placeAtTender(activity: { readonly tables: readonly SharedTable[] }): Place | null {
  const places = Array.from({ length: tenderCount(activity) }, (_, i) => i + 1).flatMap(
    (tender) => {
      const tables = tablesOf(activity, tender)
      const people = new Set(
        tables.flatMap(({ teams }) =>
          [...teams.vendor.chairs, ...teams.customer.chairs].map((it) => it.seat),
        ),
      ).size
      return FILLED.flatMap((team) => {
        const side: Side = team === 'customer' ? 'customer' : 'vendor'
        const table =
          team === 'customer'
            ? tables.find((it) => !it.ended)
            : tables.find((it) => it.number === tableFor(tender, team) && !it.ended)
        const size = table?.teams[side].chairs.length ?? 0
        return table ? [{ table: table.number, side, size, people }] : []
      })
    },
  )
  const [best] = places.toSorted((a, b) => a.size - b.size || b.people - a.people)
  return best ? { table: best.table, side: best.side } : null
}
