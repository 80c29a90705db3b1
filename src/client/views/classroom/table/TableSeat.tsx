import { useState } from 'react'
import { signalOf } from '../../../../core/classroom/clock.ts'
import '../../../styles/class/table.css'
import '../../../styles/class/talk.css'
import { TopBar } from '../../TopBar.tsx'
import { useLang } from '../../use-session.ts'
import { ClassClock } from '../ClassClock.tsx'
import { Confirm } from '../desk/Confirm.tsx'
import { SayForm } from '../SayForm.tsx'
import { SeatBar } from '../seat/SeatBar.tsx'
import { Talk } from '../Talk.tsx'
import type { ClassLine } from '../use-class.ts'
import { useSecond } from '../use-second.ts'
import { useClassText } from '../words.ts'
import { Agreement } from './Agreement.tsx'
import { Guess } from './Guess.tsx'
import { OfferForm } from './OfferForm.tsx'
import { Offers } from './Offers.tsx'
import { Outcome } from './Outcome.tsx'
import { PointCard } from './PointCard.tsx'
import { Teams } from './Teams.tsx'
import { useTableDraft } from './use-table-draft.ts'

const TABS = ['talk', 'table', 'card'] as const

/** A seat at a shared table, vendor against customer: the talk, the offers and the sheet, and one's own card (C-06). */
export function TableSeat({ id, line }: { readonly id: string; readonly line: ClassLine }) {
  const t = useClassText()
  const lang = useLang()
  const activity = line.part('class')?.activity
  const [tab, setTab] = useState<(typeof TABS)[number]>('talk')
  const { draft, change } = useTableDraft(line, activity?.number ?? 0)
  useSecond()
  const card = line.part('card')
  const table = line.part('table')
  const seat = line.part('me')?.seat
  if (!activity || !card || !table || seat === undefined) return null
  const { number } = activity
  const { side } = card
  const outcome = line.part('outcome')
  const over = table.ended !== null || activity.ended !== null
  const still = over || activity.clock.pausedAt !== null
  const may = (right: (typeof card.rights)[number]): boolean =>
    !still && card.rights.includes(right)
  const bargains = table.sheet === null && table.away === null
  const signal = over ? null : signalOf(activity.clock, Date.now() + line.seen.aheadMs)
  const offer = async (): Promise<void> => {
    const refused = await line.ask({ kind: 'offer', activity: number, packages: [draft.pack] })
    if (!refused) change({ pack: {} })
  }
  return (
    <div className="class-table" data-tab={tab}>
      <TopBar title={activity.title[lang]} badge={t(`side.${side}`)} inMeeting>
        <ClassClock clock={activity.clock} aheadMs={line.seen.aheadMs} over={over} />
      </TopBar>
      <SeatBar {...{ id, line }} />
      <main>
        <h1 className="unseen">{activity.title[lang]}</h1>
        <p className="table-state" role="status">
          {table.ended && <b>{t(`table.end.${table.ended}`)} </b>}
          {table.ended && !outcome && t('table.end.wait')}
          {!over && activity.clock.pausedAt !== null && t('seat.paused')}
          {!over && table.away && t(table.away === side ? 'table.break.own' : 'table.break.other')}
          {signal !== null && ` ${t(`table.signal.${signal}`)}`}
        </p>
        {outcome && <Outcome {...{ card, table, outcome }} />}
        <nav className="table-tabs" aria-label={activity.title[lang]}>
          {TABS.map((it) => (
            <button
              key={it}
              type="button"
              className="quiet"
              aria-pressed={tab === it}
              data-tab={it}
              onClick={() => setTab(it)}
            >
              {t(`table.tab.${it}`)}
            </button>
          ))}
        </nav>
        <div className="table-talk">
          <Teams teams={table.teams} {...{ side, seat }} />
          <section className="class-sheet">
            <Talk said={line.parts('said')} pitches={[]} onPitch={null} />
            {!still && (
              <SayForm
                {...{ line }}
                activity={number}
                atTable={card.rights.includes('talk')}
                alone={table.teams[side].members.length === 1}
                text={draft.text}
                onText={(text) => change({ text })}
              />
            )}
          </section>
        </div>
        <div className="table-middle">
          {table.sheet && (
            <Agreement
              {...{ card }}
              sheet={table.sheet}
              onSign={signable(may('close') && !table.sheet.signed[side], () =>
                line.ask({ kind: 'sign', activity: number, sheet: table.sheet?.n ?? 0 }),
              )}
              onTear={signable(may('close'), () =>
                line.ask({ kind: 'tear', activity: number, sheet: table.sheet?.n ?? 0 }),
              )}
            />
          )}
          {!over && bargains && (
            <OfferForm
              {...{ card }}
              pack={draft.pack}
              onChange={(pack) => change({ pack })}
              onOffer={may('offer') ? () => void offer() : null}
            />
          )}
          <Offers
            {...{ card }}
            offers={line.parts('offer')}
            onAccept={
              may('close') && bargains
                ? (n, pack) =>
                    void line.ask({ kind: 'accept', activity: number, offer: n, package: pack })
                : null
            }
          />
          <p className="buttons">
            {may('break') && table.away === null && (
              <button
                type="button"
                className="button"
                onClick={() => void line.ask({ kind: 'leave-table', activity: number })}
              >
                {t('table.break')}
              </button>
            )}
            {may('break') && table.away === side && (
              <button
                type="button"
                className="button main"
                onClick={() => void line.ask({ kind: 'return-to-table', activity: number })}
              >
                {t('table.break.back')}
              </button>
            )}
            {may('close') && (
              <Confirm
                label={t('table.walk')}
                title={t('table.walk.title')}
                told={t('table.walk.told')}
                go={t('table.walk.go')}
                onConfirm={() => void line.ask({ kind: 'walk-out', activity: number })}
              />
            )}
          </p>
        </div>
        <div className="table-own">
          <PointCard card={card} />
          {!over && (
            <Guess
              card={card}
              onGuess={(order) => void line.ask({ kind: 'guess', activity: number, order })}
            />
          )}
        </div>
      </main>
    </div>
  )
}

const signable = (may: boolean, ask: () => Promise<unknown>): (() => void) | null =>
  may ? () => void ask() : null
