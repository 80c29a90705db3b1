import type { FactOf } from './fact.ts'
import { chairsOf, type Side } from './role.ts'
import { type SharedTable, sideOf, withTeam } from './shared-table.ts'

/** What happens at a shared table, as a fact tells it. */
export type TableFact = FactOf<
  | 'took-over'
  | 'said'
  | 'offered'
  | 'accepted'
  | 'signed'
  | 'tore'
  | 'left-table'
  | 'returned'
  | 'walked-out'
  | 'guessed'
>

/** The table after it; `runMs` is where the activity's clock stood. */
export const foldTable = (table: SharedTable, fact: TableFact, runMs: number): SharedTable => ({
  ...fold(table, fact, runMs),
  touchedAt: fact.at,
})

function fold(table: SharedTable, fact: TableFact, at: number): SharedTable {
  const { side } = fact
  switch (fact.kind) {
    case 'took-over':
      return withTeam(table, side, { computer: true })
    case 'said': {
      const { by, to, text } = fact
      const said = { n: table.said.length + 1, side, by, to, text, runMs: at }
      return { ...table, said: [...table.said, said] }
    }
    case 'offered': {
      const { by, packages } = fact
      const put = { n: table.offers.length + 1, side, by, packages, runMs: at }
      return { ...table, offers: [...table.offers, put] }
    }
    case 'accepted': {
      const { offer, terms } = fact
      const n = table.sheets + 1
      return { ...table, sheets: n, sheet: { n, offer, terms, signed: {} } }
    }
    case 'signed': {
      if (!table.sheet) throw new Error(`no sheet on table ${table.number}`)
      const signed = { ...table.sheet.signed, [side]: { by: fact.by } }
      const both = signed.vendor !== undefined && signed.customer !== undefined
      const sheet = { ...table.sheet, signed }
      return both ? { ...table, sheet, ended: 'deal', endedRunMs: at } : { ...table, sheet }
    }
    case 'tore':
      return { ...table, sheet: null }
    case 'left-table':
      return { ...table, away: side, breaks: table.breaks + 1 }
    case 'returned':
      return { ...table, away: null }
    case 'walked-out':
      return { ...table, ended: 'walked-out', endedRunMs: at }
    case 'guessed':
      return withTeam(table, side, { guess: fact.order })
  }
}

const seatsOf = (table: SharedTable, side: Side): readonly number[] =>
  table.teams[side].chairs.map((it) => it.seat)

/** Parts are dealt again by who is in the team now. */
const setSeats = (table: SharedTable, side: Side, seats: readonly number[]): SharedTable =>
  withTeam(table, side, { chairs: chairsOf(seats), computer: seats.length === 0 })

export const sitDownAt = (
  table: SharedTable,
  side: Side,
  seat: number,
  at: number,
): SharedTable => ({
  ...setSeats(table, side, [...seatsOf(table, side), seat]),
  touchedAt: at,
})

/** The table without him, where he sat there. */
export const withoutSeat = (table: SharedTable, seat: number): SharedTable => {
  const from = sideOf(table, seat)
  if (!from) return table
  const others = seatsOf(table, from).filter((it) => it !== seat)
  return setSeats(table, from, others)
}

/** A member is back: the computer gets up for him. */
export const welcomedAt = (table: SharedTable, seat: number, at: number): SharedTable => {
  const side = sideOf(table, seat)
  if (!side || !table.teams[side].computer) return table
  return { ...withTeam(table, side, { computer: false }), touchedAt: at }
}

/** Time is up: without both signatures it is a breakdown (C-05). */
export const brokenDown = (
  table: SharedTable,
  why: 'instructor' | 'time',
  endedRunMs: number,
): SharedTable =>
  table.ended ? table : { ...table, ended: why === 'time' ? 'time-up' : 'stopped', endedRunMs }
