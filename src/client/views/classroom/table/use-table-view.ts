import { useMemo } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { Right, Side } from '../../../../core/classroom/role.ts'
import type { Table } from '../../../../core/negotiation/table.ts'
import type { Lang, Script } from '../../../../core/scenario/scenario.ts'
import { termsOf } from '../../../../core/scenario/terms.ts'
import { useLang } from '../../use-session.ts'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'
import {
  bargainingOf,
  type Card,
  type OfferPart,
  type OwnBargaining,
  tableOf,
} from './own-table.ts'
import { holdersOf } from './who-may.ts'

/** All a seat at a table of two teams is drawn from. */
export interface TableView {
  readonly activity: NonNullable<PartOf<'class'>['activity']>
  readonly seat: number
  readonly name: string
  readonly card: Card
  readonly side: Side
  readonly table: PartOf<'table'>
  readonly offers: readonly OfferPart[]
  readonly said: readonly PartOf<'said'>[]
  readonly bargaining: OwnBargaining
  /** The table as in a meeting: one's own offers as the trainee's. */
  readonly own: Table
  readonly script: Script
  readonly lang: Lang
  readonly paused: boolean
  /** This table has ended, or the activity has. */
  readonly over: boolean
  readonly may: (right: Right) => boolean
  /** Why something that needs a right cannot be done now, in a sentence; null where it can. */
  readonly muteFor: (right: Right) => string | null
  /** Somebody of a side as he is read; the computer has no name. */
  readonly called: (side: Side, by: string | null) => string
}

/** Null while one sits at no table. */
export function useTableView(line: ClassLine): TableView | null {
  const t = useClassText()
  const lang = useLang()
  const activity = line.part('class')?.activity
  const me = line.part('me')
  const card = line.part('card')
  const table = line.part('table')
  const bargaining = useMemo(() => card && bargainingOf(card), [card])
  const script = useMemo(() => bargaining && termsOf(bargaining), [bargaining])
  const offers = useMemo(() => line.parts('offer'), [line])
  const side = card?.side
  const own = useMemo(() => side && tableOf(offers, side), [offers, side])
  if (!activity || !me || !card || !table || !side || !bargaining || !script || !own) return null
  const paused = activity.clock.pausedAt !== null
  const over = activity.ended !== null || table.ended !== null
  const may = (right: Right): boolean => card.rights.includes(right)
  return {
    ...{ activity, card, side, table, offers, bargaining, own, script, lang, paused, over, may },
    seat: me.seat,
    name: me.name,
    said: line.parts('said'),
    muteFor(right) {
      if (paused) return t('seat.paused')
      if (table.away !== null && right !== 'break')
        return t(table.away === side ? 'bargain.mute.away-ours' : 'bargain.mute.away-theirs')
      if (may(right)) return null
      const who = holdersOf(table.teams[side], right).join(lang === 'zh' ? '、' : ', ')
      return t(`bargain.mute.${right}`, { who })
    },
    called: (of, by) =>
      by === null
        ? t('bargain.by.computer', { side: t(of === side ? 'bargain.ours' : 'bargain.theirs') })
        : t(of === side ? 'bargain.by.ours' : 'bargain.by.theirs', { name: by }),
  }
}

/** How a table ended. */
export const howEnded = ({ table }: TableView) => table.ended ?? 'time-up'
