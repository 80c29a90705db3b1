import { useMemo } from 'react'
import { termsOf } from '../../../../core/scenario/terms.ts'
import { useLang } from '../../use-session.ts'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'
import { bargainingOf, tableOf } from './own-table.ts'
import { type TableView, tableView, type Waits } from './table-view.ts'

/** Null while one sits at no table. `waits`: see `tableView`. */
export function useTableView(line: ClassLine, waits?: Waits): TableView | null {
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
  if (!activity || !me || !card || !table || !bargaining || !script || !own) return null
  const { seat, name } = me
  const said = line.parts('said')
  const told = { activity, seat, name, card, table, offers, said, bargaining, own, script }
  return tableView(told, t, lang, waits)
}
