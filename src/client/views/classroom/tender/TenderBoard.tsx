import { useState } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { BoardProps } from '../desk/mode-props.ts'
import { type Place, SeatedTeam } from '../desk/SeatedTeam.tsx'
import { WatchTable } from '../desk/WatchTable.tsx'
import type { ClassLine } from '../use-class.ts'
import { type ClassSay, useClassText } from '../words.ts'
import { CompanyCard } from './CompanyCard.tsx'
import { StageRail } from './StageRail.tsx'
import { companyName, stageTold } from './stage-words.ts'
import '../../../styles/class/tender-board.css'

/** The tenders as the instructor has them: the step that goes on and the next, and of every company how far it is. */
export function TenderBoard({ line, activity }: BoardProps) {
  const t = useClassText()
  const tenders = line.parts('tender')
  const [watched, setWatched] = useState<number | null>(null)
  const [first] = tenders
  if (!first) return null
  const { stage } = first
  const over = activity.ended !== null
  const places = placesIn(t, tenders)
  const shown = tenders
    .flatMap((it) => it.vendors.map((at) => ({ tender: it.number, ...at })))
    .find((it) => it.table === watched)
  return (
    <div className="board-room" data-watching={shown !== undefined}>
      <section className="board tender-board" aria-label={t('tables.title')}>
        <StageRail {...{ stage, over }} />
        {!over && (
          <p className="tender-now">
            <span>{stageTold(t, stage)}</span>
            <button
              type="button"
              className="button main"
              onClick={() => void line.ask({ kind: 'next-stage', from: stage })}
            >
              {t(`tender.next.${stage}`)}
            </button>
          </p>
        )}
        {tenders.map((it) => (
          <Tender
            key={it.number}
            tender={it}
            {...{ line, places, over, watched }}
            alone={tenders.length === 1}
            onWatch={(table) => setWatched((now) => (now === table ? null : table))}
          />
        ))}
      </section>
      {shown && (
        <WatchTable
          key={watched}
          line={line}
          table={shown.table}
          title={
            tenders.length === 1
              ? companyName(t, shown.vendor)
              : `${t('tender.nth', { n: shown.tender })} · ${companyName(t, shown.vendor)}`
          }
          onClose={() => setWatched(null)}
        />
      )}
    </div>
  )
}

interface TenderProps {
  readonly tender: PartOf<'tender'>
  readonly line: ClassLine
  readonly places: readonly Place[]
  readonly over: boolean
  readonly alone: boolean
  readonly watched: number | null
  readonly onWatch: (table: number) => void
}

function Tender({ tender, line, places, over, alone, watched, onWatch }: TenderProps) {
  const t = useClassText()
  const numbered = line.part('class')?.numbered ?? false
  const { vendors, customer, number } = tender
  const tables = vendors.map((it) => it.table)
  const own = { numbered, ask: line.ask }
  const matches = vendors.map((it) => line.part('match', `match/${it.table}`))
  const done = matches.every((it) => it?.ended)
  return (
    <section className="tender" data-tender={number} aria-label={t('tender.nth', { n: number })}>
      <header>
        {!alone && <h3>{t('tender.nth', { n: number })}</h3>}
        <SeatedTeam
          {...own}
          title={t('tender.customer')}
          team={customer}
          places={
            over || done
              ? null
              : places.filter((it) => it.side !== 'customer' || !tables.includes(it.table))
          }
        />
      </header>
      <ul className="companies">
        {vendors.map((it, i) => (
          <CompanyCard
            key={it.vendor}
            {...{ tender, over }}
            company={it}
            match={matches[i]}
            final={line.part('final', `final/${it.table}`)}
            watched={watched === it.table}
            onWatch={() => onWatch(it.table)}
          >
            <SeatedTeam
              {...own}
              title={t('side.vendor')}
              team={it}
              places={
                over || matches[i]?.ended
                  ? null
                  : places.filter((at) => at.side !== 'vendor' || at.table !== it.table)
              }
            />
          </CompanyCard>
        ))}
      </ul>
    </section>
  )
}

/** Every place there is: three companies and a customer a tender. */
const placesIn = (t: ClassSay, tenders: readonly PartOf<'tender'>[]): readonly Place[] =>
  tenders.flatMap(({ number, vendors }) => {
    const named = (name: string): string =>
      tenders.length === 1 ? name : `${t('tender.nth', { n: number })} · ${name}`
    const customer = { table: vendors[0]?.table ?? 1, side: 'customer' as const }
    return [
      ...vendors.map((it) => ({
        table: it.table,
        side: 'vendor' as const,
        name: named(companyName(t, it.vendor)),
      })),
      { ...customer, name: named(t('tender.customer')) },
    ]
  })
