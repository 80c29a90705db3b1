import type { PartOf } from '../../../../core/classroom/parts.ts'
import { partsAt } from '../../../../core/classroom/tender/keys.ts'
import { tenderOf } from '../../../../core/classroom/tender/tender-table.ts'
import { type ClassLine, reading } from '../use-class.ts'

/** A seat's line as if one company's table were all there is: what is drawn from it is the seat of two teams at a table. */
export function lineAt(line: ClassLine, vendor: number): ClassLine {
  const parts = partsAt(line.seen.parts, vendor)
  return { ...line, ...reading(parts), seen: { ...line.seen, parts } }
}

/** What the stages of a tender after this one have, ms; 0 where there is none. */
export const laterMsOf = (line: ClassLine): number => line.parts('tender')[0]?.laterMs ?? 0

/** A company's deals by the number of their tender: how tables are counted nobody sees. */
export const byTender = (picture: PartOf<'picture'>): PartOf<'picture'> => ({
  ...picture,
  deals: picture.deals.map((it) => ({ ...it, table: tenderOf(it.table) })),
  breakdowns: picture.breakdowns.map(tenderOf),
  ...(picture.offered && {
    offered: picture.offered.map((it) => ({ ...it, table: tenderOf(it.table) })),
  }),
})
