import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import '../../../styles/class/table.css'
import '../../../styles/class/tender.css'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { TopBar } from '../../TopBar.tsx'
import { useText } from '../../use-session.ts'
import { PastRounds } from '../seat/PastRounds.tsx'
import { SeatBar } from '../seat/SeatBar.tsx'
import { SeatClock } from '../seat/SeatClock.tsx'
import type { TableView, Waits } from '../table/table-view.ts'
import { useTableView } from '../table/use-table-view.ts'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'
import { CustomerSeat } from './CustomerSeat.tsx'
import { customerWaits, phaseOf, vendorWaits } from './phase.ts'
import { companyName } from './stage-words.ts'
import { lineAt } from './tender-line.ts'
import { VendorSeat } from './VendorSeat.tsx'

const TenderOutcome = lazy(async () => ({
  default: (await import('./TenderOutcome.tsx')).TenderOutcome,
}))

interface Props {
  readonly id: string
  readonly line: ClassLine
}

/** A seat at a tender of three companies (C-05): one of them, or the customer. */
export function TenderSeat({ id, line }: Props) {
  const tender = line.part('tender')
  if (!tender) return null
  return tender.vendor === null ? (
    <Customer {...{ id, line, tender }} />
  ) : (
    <Vendor {...{ id, line, tender }} vendor={tender.vendor} />
  )
}

interface SideProps extends Props {
  readonly tender: PartOf<'tender'>
}

function Vendor({ id, line, tender, vendor }: SideProps & { readonly vendor: number }) {
  const t = useClassText()
  const view = useViewAt(line, vendor, vendorWaits(phaseOf(tender.stage, vendor), t))
  if (!view) return null
  return (
    <Frame {...{ id, line, view }}>
      {line.part('award') ? (
        <Outcome {...{ line, view, vendor }} />
      ) : (
        <VendorSeat {...{ line, view, tender, vendor }} />
      )}
    </Frame>
  )
}

function Customer({ id, line, tender }: SideProps) {
  const t = useClassText()
  const waits = (vendor: number): Waits => customerWaits(tender.stage, vendor, t)
  const [first, second, third] = [
    useViewAt(line, 1, waits(1)),
    useViewAt(line, 2, waits(2)),
    useViewAt(line, 3, waits(3)),
  ]
  const award = line.part('award')
  const [chosen, choose] = useState<number | null>(null)
  const shown = chosen ?? award?.vendor ?? 1
  if (!first || !second || !third) return null
  const views = [first, second, third]
  const view = views[shown - 1] ?? first
  return (
    <Frame {...{ id, line, view }}>
      {award ? (
        <>
          <fieldset className="company-pick">
            <legend className="unseen">{t('tender.companies')}</legend>
            {tender.vendors.map((it) => (
              <button
                key={it.vendor}
                type="button"
                aria-pressed={it.vendor === shown}
                onClick={() => choose(it.vendor)}
              >
                {companyName(t, it.vendor)}
              </button>
            ))}
          </fieldset>
          <Outcome key={shown} {...{ line, view }} vendor={shown} />
        </>
      ) : (
        <CustomerSeat {...{ line, views, tender }} />
      )}
    </Frame>
  )
}

function useViewAt(line: ClassLine, vendor: number, waits: Waits): TableView | null {
  const at = useMemo(() => lineAt(line, vendor), [line, vendor])
  return useTableView(at, waits)
}

interface FrameProps extends Props {
  readonly view: TableView
  readonly children: ReactNode
}

function Frame({ id, line, view, children }: FrameProps) {
  const { activity, side, card, lang } = view
  return (
    <div className="meeting table-seat tender-seat" data-side={side}>
      <TopBar title={card.title[lang]} inMeeting>
        {activity.ended === null && (
          <SeatClock clock={activity.clock} run={null} limitMs={null} aheadMs={line.seen.aheadMs} />
        )}
        <PastRounds line={line} />
      </TopBar>
      <SeatBar {...{ id, line }} />
      {children}
    </div>
  )
}

interface OutcomeProps {
  readonly line: ClassLine
  readonly view: TableView
  readonly vendor: number
}

function Outcome({ line, view, vendor }: OutcomeProps) {
  const p = useText()
  const award = line.part('award')
  const outcome = line.part('outcome', `outcome/${vendor}`)
  if (!award || !outcome) return null
  return (
    <main className="table-over">
      <Suspense fallback={<p className="waiting">{p('page.loading')}</p>}>
        <TenderOutcome
          {...{ view, vendor, outcome, award }}
          finals={line.parts('final')}
          judged={line.part('tender')?.stage === 'award'}
        />
      </Suspense>
    </main>
  )
}
