import '../../../styles/class/table-offers.css'
import { useStore } from 'zustand/react'
import type { TenderStage } from '../../../../core/classroom/tender/settings.ts'
import { turnOf } from '../../../../core/classroom/tender/settings.ts'
import { Confirm } from '../desk/Confirm.tsx'
import { laidOut } from '../table/laid.ts'
import { OfferList } from '../table/OfferList.tsx'
import { TableColumn } from '../table/TableColumn.tsx'
import { TableSheet } from '../table/TableSheet.tsx'
import type { TableHand } from '../table/table-hand.ts'
import type { TableView } from '../table/table-view.ts'
import { holdersOf } from '../table/who-may.ts'
import { useClassText } from '../words.ts'
import { Compare } from './Compare.tsx'
import type { Compared } from './columns-of.ts'
import { companyName } from './stage-words.ts'

interface Props {
  /** The table that is looked at, and whose it is. */
  readonly view: TableView
  readonly vendor: number
  readonly hand: TableHand
  readonly stage: TenderStage
  /** What the three ask for now. */
  readonly columns: readonly Compared[]
  /** The table a sheet lies on. */
  readonly awarded: TableView | null
  readonly out: readonly number[]
}

/** What lies before the customer: the table of whom he talks with, what all three ask for, and at last the choice. */
export function CustomerTable(props: Props) {
  const { view, vendor, hand, stage, columns, awarded, out } = props
  const t = useClassText()
  const asking = useStore(hand.store, (it) => it.asking)
  const { bargaining, script, lang, card, may, muteFor, over, paused } = view
  const turn = turnOf(stage)
  const chooses =
    stage === 'award' && awarded === null && view.activity.ended === null && out.length < 3
  const who = holdersOf(view.table.teams.customer, 'close').join(lang === 'zh' ? '、' : ', ')
  const title = t(stage === 'award' ? 'tender.finals' : 'tender.latest')
  const compared = columns.length > 0 && (
    <section className="compared">
      <h2>{title}</h2>
      {chooses && (
        <p className="told">
          {may('close') ? t('tender.finals.told') : t('tender.finals.told.who', { who })}
        </p>
      )}
      <Compare
        {...{ title, columns, script, lang, out }}
        issues={bargaining.issues}
        reservation={card.reservation}
        onAward={
          chooses && may('close') && !paused && !asking
            ? ({ vendor: of, award }) =>
                award && void hand.act({ kind: 'award', vendor: of as 1 | 2 | 3, ...award }) // three compete
            : null
        }
      />
    </section>
  )
  if (stage === 'award')
    return (
      <>
        {awarded && (
          <TableSheet
            view={awarded}
            hand={hand}
            told={t('tender.sheet.customer')}
            tearName={t('tender.tear')}
          />
        )}
        {compared}
        {chooses && may('close') && !paused && (
          <div className="table-deeds">
            <Confirm
              className="quiet"
              label={t('tender.nobody')}
              title={t('tender.nobody.title')}
              told={t('tender.nobody.told')}
              go={t('tender.nobody.go')}
              keep={t('tender.award.keep')}
              onConfirm={() => void hand.act({ kind: 'walk-out' })}
            />
          </div>
        )}
      </>
    )
  if (turn === vendor && !over)
    return (
      <>
        <TableColumn
          {...{ view, hand }}
          agrees={false}
          walkOut={{
            label: t('tender.refuse'),
            title: t('tender.refuse.title', { vendor: companyName(t, vendor) }),
            told: t('tender.refuse.told'),
            go: t('tender.refuse'),
          }}
        />
        {compared}
      </>
    )
  return (
    <>
      {turn !== null && <p className="mute">{muteFor('talk')}</p>}
      {compared}
      {view.offers.length > 0 && (
        <section className="laid" aria-label={t('bargain.offers')}>
          <h2>{t('tender.laid', { vendor: companyName(t, vendor) })}</h2>
          <OfferList
            offers={laidOut(view)}
            reservation={card.reservation}
            onAccept={null}
            onTake={null}
            busy={false}
          />
        </section>
      )}
    </>
  )
}
