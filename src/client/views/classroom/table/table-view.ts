import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { Right, Side } from '../../../../core/classroom/role.ts'
import type { Table } from '../../../../core/negotiation/table.ts'
import type { Lang, Script } from '../../../../core/scenario/scenario.ts'
import type { ClassSay } from '../words.ts'
import type { Card, OfferPart, OwnBargaining } from './own-table.ts'
import { holdersOf } from './who-may.ts'

/** What a table of two teams tells one who sits at it. */
export interface TableTold {
  readonly activity: NonNullable<PartOf<'class'>['activity']>
  readonly seat: number
  readonly name: string
  readonly card: Card
  readonly table: PartOf<'table'>
  readonly offers: readonly OfferPart[]
  readonly said: readonly PartOf<'said'>[]
  readonly bargaining: OwnBargaining
  /** The table as in a meeting: one's own offers as the trainee's. */
  readonly own: Table
  readonly script: Script
}

/** All a seat at a table of two teams is drawn from. */
export interface TableView extends TableTold {
  readonly side: Side
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

/** Why what needs a right cannot be done by anybody of a side now, though its table goes on; null where it can. */
export type Waits = (right: Right) => string | null

export function tableView(
  told: TableTold,
  t: ClassSay,
  lang: Lang,
  waits: Waits = () => null,
): TableView {
  const { activity, card, table } = told
  const { side } = card
  const paused = activity.clock.pausedAt !== null
  const may = (right: Right): boolean => card.rights.includes(right)
  return {
    ...told,
    ...{ side, lang, paused, may },
    over: activity.ended !== null || table.ended !== null,
    muteFor(right) {
      if (paused) return t('seat.paused')
      const waiting = waits(right)
      if (waiting !== null) return waiting
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
export const howEnded = ({ table }: Pick<TableView, 'table'>) => table.ended ?? 'time-up'
