import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { TableView } from '../table/table-view.ts'
import type { ClassSay } from '../words.ts'
import type { CompanyTab } from './CompanyTabs.tsx'
import type { Compared } from './columns-of.ts'

interface Seen {
  readonly tender: PartOf<'tender'>
  readonly views: readonly TableView[]
  readonly columns: readonly Compared[]
  readonly awarded: number
}

/** The companies as the customer sees them: of an envelope only that it is shut. */
export function companyTabs(
  t: ClassSay,
  { tender, views, columns, awarded }: Seen,
): readonly CompanyTab[] {
  return tender.vendors.map(({ vendor, members, computer, sealed }) => {
    const table = views[vendor - 1]?.table
    const offered = columns.filter((it) => it.vendor === vendor).map((it) => it.points)
    const out = table?.ended !== undefined && table.ended !== null && table.ended !== 'deal'
    return {
      vendor,
      members: [...members.map((it) => it.name), ...(computer ? [t('tables.computer')] : [])].join(
        ' · ',
      ),
      state: stateOf(t, {
        ...{ tender, vendor, out, awarded, table },
        ...{ sealed: sealed ?? false, offered: offered.length > 0 },
      }),
      points: offered.length > 0 ? Math.max(...offered) : null,
      turn: tender.turn === vendor,
      out,
    }
  })
}

interface State {
  readonly tender: PartOf<'tender'>
  readonly vendor: number
  readonly out: boolean
  readonly sealed: boolean
  /** Whether anything of it stands. */
  readonly offered: boolean
  readonly awarded: number
  readonly table: PartOf<'table'> | undefined
}

function stateOf(
  t: ClassSay,
  { tender, vendor, out, sealed, offered, awarded, table }: State,
): string {
  const { stage, turn } = tender
  if (table?.ended === 'deal') return t('tender.state.won')
  if (out) return t(table?.ended === 'walked-out' ? 'tender.state.left' : 'tender.state.out')
  if (awarded === vendor) return t('tender.state.signing')
  if (stage === 'quote') {
    const count = table?.offers ?? 0
    return count === 0 ? t('tender.state.none') : t('tender.state.quoted')
  }
  if (stage === 'seal') return t(sealed ? 'tender.state.sealed' : 'tender.state.sealing')
  if (stage === 'award') {
    if (sealed) return t('tender.state.opened')
    return t(offered ? 'tender.state.unsealed' : 'tender.state.nothing')
  }
  if (turn === vendor) return t('tender.state.turn')
  return t(turn !== null && turn > vendor ? 'tender.state.spoken' : 'tender.state.waiting')
}
