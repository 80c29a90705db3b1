import { lazy, Suspense, useState } from 'react'
import { useStore } from 'zustand/react'
import '../../../styles/class/table.css'
import { TopBar } from '../../TopBar.tsx'
import { useText } from '../../use-session.ts'
import { PastRounds } from '../seat/PastRounds.tsx'
import { SeatBar } from '../seat/SeatBar.tsx'
import { SeatClock } from '../seat/SeatClock.tsx'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'
import { CardColumn } from './CardColumn.tsx'
import { type ColumnName, Columns } from './Columns.tsx'
import { Signals } from './Signals.tsx'
import { Stands } from './Stands.tsx'
import { standingNow } from './standing.ts'
import { TableColumn } from './TableColumn.tsx'
import { TalkColumn } from './TalkColumn.tsx'
import { howEnded, type TableView } from './table-view.ts'
import { useTableHand } from './use-table-hand.ts'
import { useTableView } from './use-table-view.ts'
import { useUnread } from './use-unread.ts'

const TableOutcome = lazy(async () => ({
  default: (await import('./TableOutcome.tsx')).TableOutcome,
}))

interface Props {
  readonly id: string
  readonly line: ClassLine
}

/** A seat at a table of two teams (C-06): talk, what lies on the table, one's own card; and what came of it. */
export function TableSeat({ id, line }: Props) {
  const p = useText()
  const view = useTableView(line)
  if (!view) return null
  const { activity, side, lang } = view
  const outcome = line.part('outcome')
  const { aheadMs } = line.seen
  return (
    <div className="meeting table-seat" data-side={side}>
      <TopBar title={view.card.title[lang]} inMeeting>
        {!view.over && (
          <SeatClock clock={activity.clock} run={null} limitMs={null} aheadMs={aheadMs} />
        )}
        <PastRounds line={line} />
      </TopBar>
      <SeatBar {...{ id, line }} />
      {outcome ? (
        <main className="table-over">
          <Suspense fallback={<p className="waiting">{p('page.loading')}</p>}>
            <TableOutcome {...{ view, outcome }} />
          </Suspense>
        </main>
      ) : (
        <AtTable {...{ view, line }} />
      )}
    </div>
  )
}

function AtTable({ view, line }: { readonly view: TableView; readonly line: ClassLine }) {
  const t = useClassText()
  const hand = useTableHand(line, view.activity.number, view.table.number)
  const asking = useStore(hand.store, (it) => it.asking)
  const [shown, show] = useState<ColumnName>('table')
  const { side, said, offers, table, activity } = view
  const unread = {
    talk: useUnread(said.length, shown === 'talk'),
    table: useUnread(offers.length + (table.sheet?.n ?? 0), shown === 'table'),
    card: 0,
  }
  const standing = standingNow({ table, offers, side })
  return (
    <main className="sitting" data-shown={shown}>
      <h1 className="unseen">{view.card.title[view.lang]}</h1>
      <Stands
        {...{ view, line, asking }}
        who={t(`side.${side}`)}
        at={standing.at}
        told={
          standing.at === 'ended'
            ? t(`bargain.ended.${howEnded(view)}`)
            : t(`bargain.at.${standing.at}`, 'n' in standing ? { n: standing.n } : {})
        }
        wait={t('bargain.wait')}
        signals={<Signals clock={activity.clock} aheadMs={line.seen.aheadMs} />}
      />
      <Columns
        shown={shown}
        onShow={show}
        unread={unread}
        columns={{
          talk: <TalkColumn {...{ view, hand }} looking={shown === 'talk'} />,
          table: <TableColumn {...{ view, hand }} />,
          card: <CardColumn {...{ view, hand }} />,
        }}
      />
    </main>
  )
}
