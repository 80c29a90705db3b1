import { shuffled } from '../chance/draw.ts'
import { otherSide, SIDES, type Side } from './role.ts'
import type { SharedTable } from './shared-table.ts'
import type { VersusActivity } from './versus-activity.ts'

export type Pairing = Readonly<Record<Side, readonly number[]>>

/**
 * Who sits against whom: drawn by the seed, `team` a side, as even as the number allows. One left over meets the computer, and so
 * does the first one late [CR10].
 */
export function pairings(seats: readonly number[], team: number, seed: number): readonly Pairing[] {
  const tables = Math.max(1, Math.ceil(seats.length / (2 * team)))
  return seats.length === 0 ? [] : dealtTo(seats, tables, seed)
}

/** Seats drawn by the seed to both sides of so many tables, as even as the number allows. */
export function dealtTo(
  seats: readonly number[],
  tables: number,
  seed: number,
): readonly Pairing[] {
  const drawn = shuffled(seats.map(String), seed, 0).map(Number)
  const sides: readonly { readonly vendor: number[]; readonly customer: number[] }[] = Array.from(
    { length: tables },
    () => ({ vendor: [], customer: [] }),
  )
  // One after the other to every side of every table, so that no team is two larger than another.
  drawn.forEach((seat, i) => {
    const side = SIDES[Math.floor(i / tables) % SIDES.length] ?? 'vendor'
    sides[i % tables]?.[side].push(seat)
  })
  return sides
}

/** A free place for somebody late: instead of the computer, else in the smallest team with room, else at a new table. */
export function placeFor(activity: VersusActivity): {
  readonly table: number
  readonly side: Side
} {
  const open = activity.tables.filter((it) => it.ended === null)
  const size = (table: SharedTable, side: Side): number => table.teams[side].chairs.length
  const places = open.flatMap((table) =>
    SIDES.map((side) => ({
      table: table.number,
      side,
      size: size(table, side),
      others: size(table, otherSide(side)),
    })),
  )
  const empty = places.find((it) => it.size === 0 && it.others > 0)
  if (empty) return { table: empty.table, side: empty.side }
  const [smallest] = places
    .filter((it) => it.size < activity.settings.team)
    .toSorted((a, b) => a.size - b.size)
  return smallest
    ? { table: smallest.table, side: smallest.side }
    : { table: activity.tables.length + 1, side: 'vendor' }
}
