import { useState } from 'react'
import { useStore } from 'zustand/react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { CardColumn } from '../table/CardColumn.tsx'
import { type ColumnName, Columns } from '../table/Columns.tsx'
import { Stands } from '../table/Stands.tsx'
import { standingNow } from '../table/standing.ts'
import { TalkColumn } from '../table/TalkColumn.tsx'
import { howEnded, type TableView } from '../table/table-view.ts'
import { useTableHand } from '../table/use-table-hand.ts'
import { useUnread } from '../table/use-unread.ts'
import type { ClassLine } from '../use-class.ts'
import { type ClassSay, useClassText } from '../words.ts'
import { type Phase, phaseOf } from './phase.ts'
import { StageRail } from './StageRail.tsx'
import { StageSignal } from './StageSignal.tsx'
import { companyName } from './stage-words.ts'
import { VendorTable } from './VendorTable.tsx'

interface Props {
  readonly line: ClassLine
  readonly view: TableView
  readonly tender: PartOf<'tender'>
  readonly vendor: number
}

/** One of three companies: its card and its team always, the customer when it is its turn; of the other two nothing. */
export function VendorSeat({ line, view, tender, vendor }: Props) {
  const t = useClassText()
  const hand = useTableHand(line, view.activity.number, vendor)
  const asking = useStore(hand.store, (it) => it.asking)
  const [shown, show] = useState<ColumnName>('table')
  const { said, offers, table, activity } = view
  const phase = phaseOf(tender.stage, vendor)
  const final = line.part('final', `final/${vendor}`)
  const unread = {
    talk: useUnread(said.length, shown === 'talk'),
    table: useUnread(offers.length + (table.sheet?.n ?? 0), shown === 'table'),
    card: 0,
  }
  const stands = standsNow(t, { view, tender, phase, sealed: final?.sealed ?? false })
  return (
    <main className="sitting tender-sitting" data-shown={shown} data-phase={phase}>
      <h1 className="unseen">{view.card.title[view.lang]}</h1>
      <div>
        <StageRail stage={tender.stage} over={view.over} />
        <Stands
          {...{ view, line, asking }}
          {...stands}
          who={companyName(t, vendor)}
          wait={t('tender.over.wait')}
          signals={
            <StageSignal
              clock={activity.clock}
              laterMs={tender.laterMs}
              aheadMs={line.seen.aheadMs}
            />
          }
        />
      </div>
      <Columns
        shown={shown}
        onShow={show}
        unread={unread}
        of={phase}
        columns={{
          talk: <TalkColumn {...{ view, hand }} looking={shown === 'talk'} />,
          table: <VendorTable {...{ view, hand, phase, final }} />,
          card: <CardColumn {...{ view, hand }} />,
        }}
      />
    </main>
  )
}

interface Now {
  readonly view: TableView
  readonly tender: PartOf<'tender'>
  readonly phase: Phase
  readonly sealed: boolean
}

/** Where a company stands, in a sentence. */
function standsNow(t: ClassSay, { view, tender, phase, sealed }: Now) {
  const { table, offers, side } = view
  if (table.ended === 'not-chosen') return { at: 'ended', told: t('tender.at.out') }
  const standing = standingNow({ table, offers, side })
  if (standing.at === 'ended') return { at: 'ended', told: t(`bargain.ended.${howEnded(view)}`) }
  if (phase === 'turn' || (phase === 'award' && table.sheet)) {
    const told =
      standing.at === 'sheet-open'
        ? t('tender.at.chosen')
        : t(`bargain.at.${standing.at}`, 'n' in standing ? { n: standing.n } : {})
    return { at: standing.at, told }
  }
  const quoted = phase === 'quote' && offers.length > 0
  const done = phase === 'seal' && sealed
  return {
    at: phase,
    told: t(
      `tender.at.${quoted ? 'quoted' : done ? 'sealed' : (phase as Exclude<Phase, 'turn'>)}`,
      {
        vendor: tender.turn === null ? '' : companyName(t, tender.turn),
      },
    ),
  }
}
