import type { ReactNode } from 'react'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'
import type { TableView } from './table-view.ts'

interface Props {
  readonly view: Pick<TableView, 'paused' | 'over'>
  readonly line: ClassLine
  /** Whose seat it is. */
  readonly who: string
  /** Where things stand, and that in a sentence. */
  readonly at: string
  readonly told: string
  /** What one waits for when nothing is left to be done. */
  readonly wait: string
  /** What the clock has to say. */
  readonly signals: ReactNode
  readonly asking: boolean
}

/** Above a table: who one is, where things stand, and what stops them. */
export function Stands({ view, line, who, at, told, wait, signals, asking }: Props) {
  const t = useClassText()
  const { paused, over } = view
  const open = line.seen.status === 'open'
  return (
    <div className="stands">
      <p className="chip">{who}</p>
      <p role="status" data-at={at}>
        {told}
      </p>
      {over && <p className="told">{wait}</p>}
      {paused && !over && (
        <p className="paused" role="status">
          {t('seat.paused')}
        </p>
      )}
      {!over && signals}
      {asking && (
        <p className={open ? 'sending' : 'sending cut'} role="status">
          {t(open ? 'seat.sending' : 'seat.sending.cut')}
        </p>
      )}
    </div>
  )
}
