import { useEffect, useRef, useState } from 'react'
import '../../styles/desk.css'
import type { Bargaining, Lang, Scenario } from '../../../core/scenario/scenario.ts'
import { keepPreparation, type Preparation, readPreparation } from '../../preparation.ts'
import { useText } from '../use-session.ts'
import { figureOf, isGrid } from './figure.ts'
import { Goals } from './Goals.tsx'
import { Order } from './Order.tsx'

interface Props {
  readonly scenario: Scenario
  readonly bargaining: Bargaining
  readonly lang: Lang
  readonly onReady: (preparation: Preparation) => void
}

const STEPS = [1, 2, 3] as const
const PARTS = ['width', 'condition', 'reason'] as const

/** What is written down before a bargaining; whatever is left blank is left out (K-144, K-152, K-155). */
export function Desk({ scenario, bargaining, lang, onReady }: Props) {
  const t = useText()
  const [written, setWritten] = useState(() => readPreparation(scenario.id))
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => top.current?.focus(), [])
  const change = (next: Preparation): void => {
    setWritten(next)
    keepPreparation(scenario.id, next)
  }
  const { sheet } = written
  const write = (key: string, text: string): void =>
    change({ ...written, sheet: { ...sheet, [key]: text } })
  const issues = bargaining.issues.map((it) => ({ id: it.id, title: it.title[lang] }))
  const own = String(sheet.own ?? '').split(',')
  const ready = (): void => {
    const target = figureOf(bargaining, sheet, 'target')
    const { target: _, ...rest } = sheet
    onReady({ ...written, sheet: target === null ? rest : { ...rest, target } })
  }
  return (
    <section className="desk" aria-labelledby="desk-title">
      <h2 id="desk-title" ref={top} tabIndex={-1}>
        {t('desk.title')}
      </h2>
      <p className="option-told">{t('desk.lead')}</p>
      <Goals {...{ bargaining, lang, sheet }} onWrite={write} />
      <table className="desk-table">
        <caption>{t('desk.steps')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('desk.step')}</th>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                {t(`desk.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STEPS.map((n) => (
            <tr key={n}>
              <th scope="row">{n}</th>
              {PARTS.map((part) => (
                <td key={part} data-label={t(`desk.${part}`)}>
                  <input
                    aria-label={`${n} · ${t(`desk.${part}`)}`}
                    maxLength={200}
                    value={sheet[`give.${n}.${part}`] ?? ''}
                    onChange={(event) => write(`give.${n}.${part}`, event.target.value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
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
