import type { Seat } from './class.ts'
import { dealOf, pictureOf } from './contest-result.ts'
import { headOf, type Results, type Scored, UNSCORED } from './results-head.ts'
import { SIDES } from './role.ts'
import { wonAt } from './tender/award.ts'
import { contestAt, type TenderActivity } from './tender/tender-activity.ts'
import { tenderPictures } from './tender/tender-picture.ts'
import { tablesOf, tenderOf, vendorAt } from './tender/tender-table.ts'
import type { VersusActivity } from './versus-activity.ts'

/** Both sides by table. */
export function ofVersus(activity: VersusActivity, seats: readonly Seat[]): Results {
  const persons = activity.tables.flatMap((table) => {
    const deal = dealOf(activity.contest, table)
    return SIDES.flatMap((side) =>
      table.teams[side].chairs.flatMap(({ seat }): readonly Scored[] => {
        const who = seats[seat - 1]
        if (!who || who.removed) return []
        return [
          bargained({
            ...{ seat, name: who.name, side },
            decisions: table.offers.filter((it) => it.side === side).length,
            elapsedMs: table.endedRunMs ?? 0,
            table: table.number,
            points: deal?.[side] ?? null,
          }),
        ]
      }),
    )
  })
  return { ...headOf(activity), ...UNSCORED, mode: 'versus', persons, picture: pictureOf(activity) }
}

/** Somebody of a team that bargained: there is no report of him, only what his side brought home. */
const bargained = (
  of: Pick<Scored, 'seat' | 'name' | 'decisions' | 'elapsedMs' | 'table' | 'side' | 'points'>,
): Scored => ({ persona: null, conduct: null, deal: null, rubrics: {}, ended: null, ...of })

/** Vendors by table, and each customer once: his table is the one he signed at. */
export function ofTender(activity: TenderActivity, seats: readonly Seat[]): Results {
  const persons = activity.tables.flatMap((table) => {
    const tender = tenderOf(table.number)
    const won = wonAt(activity, tender)
    const deal = won ? dealOf(contestAt(activity, won), won) : null
    const isFirst = vendorAt(table.number) === 1
    return SIDES.filter((side) => side === 'vendor' || isFirst).flatMap((side) => {
      const [vendor, at] = side === 'vendor' ? [vendorAt(table.number), table] : [null, won ?? null]
      const tables = side === 'vendor' ? [table] : tablesOf(activity, tender)
      return table.teams[side].chairs.flatMap(({ seat }): readonly Scored[] => {
        const who = seats[seat - 1]
        if (!who || who.removed) return []
        const of = bargained({
          ...{ seat, name: who.name, side },
          decisions: tables.flatMap((it) => it.offers).filter((it) => it.side === side).length,
          elapsedMs: at?.endedRunMs ?? 0,
          table: at?.number ?? null,
          points: deal && at === won ? deal[side] : null,
        })
        return [{ ...of, tender: { number: tender, vendor } }]
      })
    })
  })
  const { startedAt } = activity
  const pictures = [...tenderPictures(activity)]
  return {
    ...headOf(activity),
    ...UNSCORED,
    mode: 'tender',
    startedAt,
    persons,
    picture: null,
    pictures,
  }
}
