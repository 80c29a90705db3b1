import type { ClassState, Seat } from '../class.ts'
import type { PartOf } from '../parts.ts'
import { SIDES } from '../role.ts'
import { cardParts, foundPart, notePart, pointPart, saidAtTable, visitPart } from './sight-visit.ts'
import type { VisitActivity } from './visit-activity.ts'
import { spokenAt, type VisitTable } from './visit-table.ts'

type Scored = PartOf<'results'>['persons'][number]

/** Everybody who sat at a table and was not removed; `decisions` are his lines at it. */
export const visitorsIn = (activity: VisitActivity, seats: readonly Seat[]): readonly Scored[] =>
  activity.tables.flatMap((table) =>
    SIDES.flatMap((side) =>
      table.seats[side].flatMap((seat): readonly Scored[] => {
        const who = seats[seat - 1]
        if (!who || who.removed) return []
        const lines = spokenAt(table).filter((it) => it.by === seat).length
        return [
          {
            seat,
            name: who.name,
            persona: null,
            decisions: lines,
            conduct: null,
            deal: null,
            rubrics: {},
            ended: null,
            elapsedMs: 0,
            table: table.number,
            side,
            points: null,
          },
        ]
      }),
    ),
  )

/** What each table's visit brought to light [CR22]. */
export const visitResults = (activity: VisitActivity): readonly PartOf<'found'>[] =>
  activity.tables.map((it) => foundPart(activity, it))

/** All of a visit that is over, to be read again: what was said at the table, what was written down, what was on the cards [CR47]. */
export const logPart = (
  state: ClassState,
  activity: VisitActivity,
  table: VisitTable,
): PartOf<'log'> => ({
  visit: visitPart(state, activity, table, null),
  cards: cardParts(table).flatMap(({ part }) => (part.seats.length > 0 ? [part] : [])),
  said: saidAtTable(state, table),
  pitches: [...table.pitches],
  notes: table.notes.filter((it) => !it.struck).map((it) => notePart(state, it, true)),
  points: table.points.map((it) => pointPart(state, it, null)),
  found: foundPart(activity, table),
})
