import { useId } from 'react'
import { spell } from '../../../core/meeting/price.ts'
import { isPriced } from '../../../core/negotiation/table.ts'
import type { Lang, OpenBargaining } from '../../../core/scenario/scenario.ts'
import { round } from '../../package-words.ts'
import type { Preparation } from '../../preparation.ts'
import { useText } from '../use-session.ts'
import { figureOf, landings } from './figure.ts'

interface Props {
  readonly bargaining: OpenBargaining
  readonly lang: Lang
  readonly sheet: Preparation['sheet']
  readonly onWrite: (key: string, text: string) => void
}

const ROWS = ['quote', '1', '2', '3', 'target', 'floor'] as const
const PARTS = ['condition', 'reason'] as const

/** The concession-and-exchange table: how much at each step, for what, and why (K-155). */
export function Exchange({ bargaining, lang, sheet, onWrite }: Props) {
  const t = useText()
  const terms = useId()
  const spelled = (figure: number): string =>
    isPriced(bargaining) ? spell(figure, lang) : t('table.points', { points: round(figure) })
  const path = landings(bargaining, sheet)
  const field = (row: string, part: string, name: string) => (
    <input
      aria-label={`${name} · ${t(`desk.${part}`)}`}
      maxLength={200}
      list={part === 'condition' ? terms : undefined}
      value={sheet[`give.${row}.${part}`] ?? ''}
      onChange={(event) => onWrite(`give.${row}.${part}`, event.target.value)}
    />
  )
  return (
    <>
      <table className="desk-table">
        <caption>{t('desk.steps')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('desk.step')}</th>
            <th scope="col">
              {t('desk.width')}
              {isPriced(bargaining) && <small>{t('desk.in-unit')}</small>}
            </th>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                {t(`desk.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => {
            const goal = row === 'quote' || row === 'target' || row === 'floor' ? row : null
            const name = goal ? t(`desk.${goal}`) : t('desk.step-n', { n: row })
            const figure = goal && figureOf(bargaining, sheet, goal)
            return (
              <tr key={row}>
                <th scope="row">{name}</th>
                <td data-label={t('desk.width')}>
                  {goal ? (
                    <span className="desk-figure">{figure === null ? '–' : spelled(figure)}</span>
                  ) : (
                    field(row, 'width', name)
                  )}
                </td>
                {PARTS.map((part) => (
                  <td key={part} data-label={t(`desk.${part}`)}>
                    {field(row, part, name)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      <datalist id={terms}>
        {bargaining.conditions.map((it) => (
          <option key={it.id} value={it.text[lang]} />
        ))}
      </datalist>
      {path.length > 1 && (
        <p className="option-told" role="status">
          {t('desk.path', { path: path.map(spelled).join(' → ') })}
        </p>
      )}
    </>
  )
}
