import type { ClassState } from './class.ts'
import { pictureOf } from './contest-result.ts'
import { type Look, type Put, watchedTable } from './look.ts'
import { sideOf } from './shared-table.ts'
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

/**
 * A seat its table and its own side's card; the wall who sits where and, once nobody bargains any more, the picture of all deals; the
 * instructor everything.
 */
export const versusSight: Look<VersusActivity> = (state, activity, role, watched, put) => {
  if (role.kind === 'seat') {
    tableSight(state, activity, role.seat, put)
    return
  }
  if (role.kind === 'projector') {
    for (const it of activity.tables) put(`pair/${it.number}`, sharedPart(state, it, false))
    if (activity.ended) put('picture', pictureOf(activity))
    return
  }
  for (const it of activity.tables) put(`match/${it.number}`, matchPart(state, activity, it))
  put('picture', pictureOf(activity))
  const table = watchedTable(activity, watched)
  if (!table) return
  for (const it of table.offers)
    put(`watch/offer/${it.n}`, offerPart(state, activity, it, 'instructor'))
  for (const it of table.said) put(`watch/said/${it.n}`, saidPart(state, it))
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
