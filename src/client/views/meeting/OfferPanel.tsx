import { type ChangeEvent, lazy, Suspense, useId } from 'react'
import { useStore } from 'zustand/react'
import { spell } from '../../../core/meeting/price.ts'
import { lineText } from '../../../core/meeting/view.ts'
import { askedPrice, priceOf } from '../../../core/negotiation/table.ts'
import type { Lang, OpenBargaining } from '../../../core/scenario/scenario.ts'
import { useText } from '../use-session.ts'
import { Choices } from './Choices.tsx'
import { ConditionChoice } from './ConditionChoice.tsx'
import { offerOf } from './offer.ts'
import type { PanelProps, TableProps } from './panel-props.ts'
import { TableState } from './TableState.tsx'

const PackagePanel = lazy(async () => ({
  default: (await import('./PackagePanel.tsx')).PackagePanel,
}))

/** The table: what stands, what is offered, and how it is said. */
export function OfferPanel(props: TableProps) {
  const t = useText()
  const { table, bargaining, may, hand, lang } = props
  const draft = useStore(hand.store, (it) => it.draft)
  // Who may get up from it sits at an open table.
  if (!may.includes('leave') && !table.away && table.offers.length === 0) return null
  const { seller } = bargaining
  if (seller)
    return (
      <Suspense fallback={null}>
        <PackagePanel {...props} {...{ seller, draft }} />
      </Suspense>
    )
  const standing = table.standing ? spell(priceOf(table.standing), lang) : null
  return (
    <section id="table" className="table" aria-label={t('table.title')}>
      <TableState
        may={may}
        move={hand.move}
        round={Math.min(table.offers.length + 1, bargaining.rounds)}
        rounds={bargaining.rounds}
        standing={standing && t('table.standing', { price: standing })}
        accept={t('table.accept', { price: standing ?? '' })}
      />
      {may.includes('offer') && <Offer {...props} draft={draft} />}
    </section>
  )
}

/** 万元 */
const STEPS = [-50, -10, 10] as const

function Offer({ hand, script, lang, manners, draft, table, bargaining, ...rest }: PanelProps) {
  const t = useText()
  const [priceId, slideId] = [useId(), useId()]
  const asked = askedPrice(table, bargaining)
  const ladder = bargaining.issues.find((it) => it.id === 'price')
  const lowest = ladder?.from ?? bargaining.floor
  const step = ladder?.step ?? 1
  const price = draft.price ?? String(asked)
  const figure = Number(price)
  const sound = offerOf(table, bargaining, draft) !== null
  const put = (to: number): void =>
    hand.setDraft({ ...draft, price: String(Math.min(asked, Math.max(lowest, to))) })
  const type = (event: ChangeEvent<HTMLInputElement>): void =>
    hand.setDraft({ ...draft, price: event.target.value.trim() })
  const textOf = (id: string): string =>
    lineText(
      { id, who: 'SELLER', params: { offer: figure, cut: asked - figure }, turn: 0 },
      script,
      lang,
    )
  return (
    <div className="offer">
      <div className="price">
        <label htmlFor={priceId}>{t('table.price')}</label>
        <div className="price-entry">
          {STEPS.map((by) => (
            <button
              key={by}
              type="button"
              className="step-button"
              onClick={() => put((Number.isFinite(figure) ? figure : asked) + by)}
            >
              {by < 0 ? `−${-by}` : `+${by}`}
              <span className="unseen">{t('table.unit')}</span>
            </button>
          ))}
          <input
            id={priceId}
            inputMode="numeric"
            autoComplete="off"
            value={price}
            aria-invalid={!sound}
            onChange={type}
          />
          <output htmlFor={priceId}>
            {sound ? spell(figure, lang) : t('table.off-ladder', { lowest, highest: asked, step })}
          </output>
        </div>
        <label htmlFor={slideId} className="unseen">
          {t('table.slide')}
        </label>
        <input
          id={slideId}
          type="range"
          min={lowest}
          max={asked}
          step={step}
          value={sound ? figure : asked}
          aria-valuetext={sound ? spell(figure, lang) : ''}
          onChange={type}
        />
      </div>
      <Room asked={asked} figure={sound ? figure : asked} bargaining={bargaining} lang={lang} />
      <ConditionChoice {...{ bargaining, table, draft, lang }} setDraft={hand.setDraft} />
      <p className="say-it">{t('table.say-it')}</p>
      <Choices label={t('table.manners')} ids={manners} textOf={textOf} {...rest} />
    </div>
  )
}

interface RoomProps {
  readonly asked: number
  readonly figure: number
  readonly bargaining: OpenBargaining
  readonly lang: Lang
}

/** Cut so far, cut now, and what is left above one's own floor. */
function Room({ asked, figure, bargaining, lang }: RoomProps) {
  const t = useText()
  const left = figure - bargaining.floor
  const figures = [
    ['table.cut-so-far', bargaining.quote - asked],
    ['table.cut-now', asked - figure],
    [left >= 0 ? 'table.room-left' : 'table.below-floor', Math.abs(left)],
  ] as const
  return (
    <dl className={left >= 0 ? 'figures' : 'figures breach'}>
      {figures.map(([name, amount]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>{amount === 0 ? '0' : spell(amount, lang)}</dd>
        </div>
      ))}
    </dl>
  )
}
