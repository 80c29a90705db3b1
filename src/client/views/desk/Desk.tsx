import { useEffect, useRef, useState } from 'react'
import '../../styles/desk.css'
import type { Lang, OpenBargaining } from '../../../core/scenario/scenario.ts'
import { keepPreparation, type Preparation, readPreparation } from '../../preparation.ts'
import { useText } from '../use-session.ts'
import { Exchange } from './Exchange.tsx'
import { figureOf, isGrid, termIds, unreadable } from './figure.ts'
import { Goals } from './Goals.tsx'
import { Order } from './Order.tsx'

interface Props {
  /** The case, by id: under it what is written is kept. */
  readonly scenario: string
  readonly bargaining: OpenBargaining
  readonly lang: Lang
  readonly onReady: (preparation: Preparation) => void
}

/** What is written down before a bargaining; whatever is left blank is left out (K-144, K-152, K-155). */
export function Desk({ scenario, bargaining, lang, onReady }: Props) {
  const t = useText()
  const [written, setWritten] = useState(() => readPreparation(scenario))
  const desk = useRef<HTMLElement>(null)
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => top.current?.focus(), [])
  const change = (next: Preparation): void => {
    setWritten(next)
    keepPreparation(scenario, next)
  }
  const { sheet } = written
  const write = (key: string, text: string): void =>
    change({ ...written, sheet: { ...sheet, [key]: text } })
  const issues = bargaining.issues.map((it) => ({ id: it.id, title: it.title[lang] }))
  const own = String(sheet.own ?? '').split(',')
  const wrong = unreadable(bargaining, sheet)
  const ready = (): void => {
    const [first] = wrong
    if (first) {
      desk.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      return
    }
    const target = figureOf(bargaining, sheet, 'target')
    const { target: _, ...rest } = termIds(bargaining, sheet)
    onReady({ ...written, sheet: target === null ? rest : { ...rest, target } })
  }
  return (
    <section className="desk" ref={desk} aria-labelledby="desk-title">
      <h2 id="desk-title" ref={top} tabIndex={-1}>
        {t('desk.title')}
      </h2>
      <p className="option-told">{t('desk.lead')}</p>
      <Goals {...{ bargaining, lang, sheet }} onWrite={write} />
      <Exchange {...{ bargaining, lang, sheet }} onWrite={write} />
      {isGrid(bargaining) && (
        <div className="desk-orders">
          <Order
            title={t('desk.own')}
            issues={issues}
            order={own}
            onChange={(order) => write('own', order.some(Boolean) ? order.join(',') : '')}
          />
          <Order
            title={t('desk.guess')}
            issues={issues}
            order={written.guess}
            onChange={(guess) => change({ ...written, guess })}
          />
        </div>
      )}
      <label className="desk-alternative">
        {t('desk.alternative')}
        <textarea
          rows={2}
          maxLength={1000}
          value={sheet.alternative ?? ''}
          onChange={(event) => write('alternative', event.target.value)}
        />
      </label>
      <button type="button" className="button main large" onClick={ready}>
        {t('desk.ready')}
      </button>
    </section>
  )
}
