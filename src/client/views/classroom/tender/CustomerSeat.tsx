import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand/react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { CardColumn } from '../table/CardColumn.tsx'
import { type ColumnName, Columns } from '../table/Columns.tsx'
import { Stands } from '../table/Stands.tsx'
import { standingNow } from '../table/standing.ts'
import { TalkColumn } from '../table/TalkColumn.tsx'
import type { TableView } from '../table/table-view.ts'
import { useTableHand } from '../table/use-table-hand.ts'
import { useUnread } from '../table/use-unread.ts'
import type { ClassLine } from '../use-class.ts'
import { type ClassSay, useClassText } from '../words.ts'
import { CompanyTabs } from './CompanyTabs.tsx'
import { CustomerTable } from './CustomerTable.tsx'
import { finalColumns, latestColumns } from './columns-of.ts'
import { companyTabs } from './company-tabs.ts'
import { StageRail } from './StageRail.tsx'
import { StageSignal } from './StageSignal.tsx'
import { companyName } from './stage-words.ts'

interface Props {
  readonly line: ClassLine
  /** The three tables, in the order in which they talk. */
  readonly views: readonly TableView[]
  readonly tender: PartOf<'tender'>
}

/** The customer: three companies, each at a table of its own, and one choice. */
export function CustomerSeat({ line, views, tender }: Props) {
  const t = useClassText()
  const [first] = views
  const { stage, turn } = tender
  const hand = useTableHand(line, first?.activity.number ?? 0, stage)
  const asking = useStore(hand.store, (it) => it.asking)
  const [column, setColumn] = useState<ColumnName>('table')
  // Whom one looks at is one's own choice until the next stage: then it is whose turn it is.
  const [chosen, choose] = useState<{ readonly stage: string; readonly vendor: number } | null>(
    null,
  )
  const awarded = views.findIndex((it) => it.table.sheet !== null) + 1
  const follows = turn ?? (awarded > 0 ? awarded : 1)
  const shown = chosen?.stage === stage ? chosen.vendor : follows
  const view = views[shown - 1]
  useForgetting(hand, stage)
  const said = views.reduce((sum, it) => sum + it.said.length, 0)
  const offers = views.reduce((sum, it) => sum + it.offers.length + (it.table.sheet?.n ?? 0), 0)
  const unread = {
    talk: useUnread(said, column === 'talk'),
    table: useUnread(offers, column === 'table'),
    card: 0,
  }
  if (!view) return null
  const finals = line.parts('final')
  const tables = views.map(({ offers }, i) => ({ vendor: i + 1, offers }))
  const columns = stage === 'award' ? finalColumns(finals) : latestColumns(tables)
  const out = views.flatMap((it, i) => (it.table.ended && it.table.ended !== 'deal' ? [i + 1] : []))
  const over = views.every((it) => it.over)
  const team = views.flatMap((it, i) =>
    it.said.flatMap((said) =>
      said.to === 'team' ? [{ ...said, n: (i + 1) * 1000 + said.n }] : [],
    ),
  )
  const heard = {
    ...view,
    said: [
      ...view.said.filter((it) => it.to === 'table'),
      ...team.toSorted((one, other) => one.runMs - other.runMs),
    ],
  }
  return (
    <main className="sitting tender-sitting" data-shown={column} data-stage={stage}>
      <h1 className="unseen">{view.card.title[view.lang]}</h1>
      <div>
        <StageRail {...{ stage, over }} />
        <Stands
          view={{ paused: view.paused, over }}
          {...{ line, asking }}
          {...standsNow(t, { views, tender, awarded })}
          who={t('tender.customer')}
          wait={t('tender.over.wait')}
          signals={
            <StageSignal
              clock={view.activity.clock}
              laterMs={tender.laterMs}
              aheadMs={line.seen.aheadMs}
            />
          }
        />
        <CompanyTabs
          companies={companyTabs(t, { tender, views, columns, awarded })}
          shown={shown}
          onShow={(vendor) => choose({ stage, vendor })}
        />
      </div>
      <Columns
        shown={column}
        onShow={setColumn}
        unread={unread}
        of={`${stage} ${shown}`}
        columns={{
          talk: (
            <TalkColumn
              view={heard}
              {...{ hand }}
              looking={column === 'talk'}
              listens={turn !== shown}
            />
          ),
          table: (
            <CustomerTable
              {...{ view, hand, stage, columns, out }}
              vendor={shown}
              awarded={views[awarded - 1] ?? null}
            />
          ),
          card: <CardColumn {...{ view, hand }} />,
        }}
      />
    </main>
  )
}

/** What was half done for one company is not meant for the next. */
function useForgetting(hand: ReturnType<typeof useTableHand>, stage: string): void {
  const before = useRef(stage)
  useEffect(() => {
    if (before.current === stage) return
    before.current = stage
    hand.change({ table: '', packages: null })
  }, [hand, stage])
}

interface Now {
  readonly views: readonly TableView[]
  readonly tender: PartOf<'tender'>
  /** The company whose sheet is on the table; 0 for none. */
  readonly awarded: number
}

/** Where the customer stands, in a sentence. */
function standsNow(t: ClassSay, { views, tender, awarded }: Now) {
  const { stage, turn } = tender
  const at = views[(awarded || turn || 1) - 1]
  if (!at) return { at: 'nothing', told: '' }
  const { table, offers, side } = at
  const standing = standingNow({ table, offers, side })
  const vendor = companyName(t, awarded || turn || 1)
  if (awarded > 0) {
    const done = table.ended === 'deal'
    if (done) return { at: 'ended', told: t('tender.customer.signed', { vendor }) }
    return standing.at === 'sheet-open'
      ? { at: standing.at, told: t('tender.customer.awarded', { vendor }) }
      : { at: standing.at, told: t(`bargain.at.${standing.at as 'sheet-ours' | 'sheet-theirs'}`) } // a sheet is on it
  }
  if (views.every((it) => it.over)) return { at: 'ended', told: t('tender.over.none') }
  if (turn === null)
    return { at: stage, told: t(`tender.customer.${stage as 'quote' | 'seal' | 'award'}`) } // a stage without a turn
  if (standing.at === 'ended') return { at: 'ended', told: t('tender.customer.left', { vendor }) }
  if (standing.at === 'nothing' || offers.every((it) => it.side === 'vendor'))
    return { at: 'turn', told: t('tender.customer.talk', { vendor }) }
  return {
    at: standing.at,
    told: t(`bargain.at.${standing.at}`, 'n' in standing ? { n: standing.n } : {}),
  }
}
