import type { PartOf } from '../../../../core/classroom/parts.ts'
import { otherSide, type Side } from '../../../../core/classroom/role.ts'

interface Seen {
  readonly table: PartOf<'table'>
  readonly offers: readonly Pick<PartOf<'offer'>, 'n' | 'side'>[]
  readonly side: Side
}

/** Where a table stands, as one side of it is told in a sentence: whose turn it is to do something. */
export type Standing =
  | { readonly at: 'ended' | 'sheet-open' | 'sheet-ours' | 'sheet-theirs' }
  | { readonly at: 'away-ours' | 'away-theirs' | 'nothing' }
  | { readonly at: 'offer-ours' | 'offer-theirs'; readonly n: number }

export function standingNow({ table, offers, side }: Seen): Standing {
  if (table.ended) return { at: 'ended' }
  if (table.away) return { at: table.away === side ? 'away-ours' : 'away-theirs' }
  if (table.sheet) {
    const { signed } = table.sheet
    if (signed[otherSide(side)]) return { at: 'sheet-theirs' }
    return { at: signed[side] ? 'sheet-ours' : 'sheet-open' }
  }
  const last = offers.at(-1)
  return last
    ? { at: last.side === side ? 'offer-ours' : 'offer-theirs', n: last.n }
    : { at: 'nothing' }
}
