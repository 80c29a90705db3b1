import type { ReactNode } from 'react'
import { useClassText } from '../words.ts'
import { Count } from './TalkColumn.tsx'

export const COLUMNS = ['talk', 'table', 'card'] as const
export type ColumnName = (typeof COLUMNS)[number]

interface Props {
  readonly shown: ColumnName
  readonly onShow: (column: ColumnName) => void
  /** What came in and has not been looked at. */
  readonly unread: Readonly<Record<ColumnName, number>>
  readonly columns: Readonly<Record<ColumnName, ReactNode>>
  /** What is looked at: another is seen from its beginning. */
  readonly of?: string
}

/** Talk, the table and one's own card: side by side on a laptop, one at a time on a phone. */
export function Columns({ shown, onShow, unread, columns, of = '' }: Props) {
  const t = useClassText()
  return (
    <>
      <nav className="columns-nav" aria-label={t('bargain.columns')}>
        {COLUMNS.map((it) => (
          <button key={it} type="button" aria-pressed={shown === it} onClick={() => onShow(it)}>
            {t(`bargain.column.${it}`)}
            {unread[it] > 0 && <Count count={unread[it]} />}
          </button>
        ))}
      </nav>
      <div className="columns">
        {COLUMNS.map((it) => (
          <Column key={it === 'card' ? it : `${it} ${of}`} name={it}>
            {columns[it]}
          </Column>
        ))}
      </div>
    </>
  )
}

interface ColumnProps {
  readonly name: ColumnName
  readonly children: ReactNode
}

function Column({ name, children }: ColumnProps) {
  const t = useClassText()
  const label = t(`bargain.column.${name}`)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by the keyboard
    <section className="column" data-column={name} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
