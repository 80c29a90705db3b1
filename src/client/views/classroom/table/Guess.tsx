import { useState } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { Order } from '../../desk/Order.tsx'
import { useLang } from '../../use-session.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly card: PartOf<'card'>
  readonly onGuess: (order: string[]) => void
}

/** What the other side cares about most, as the team takes it: kept for the end. */
export function Guess({ card, onGuess }: Props) {
  const t = useClassText()
  const lang = useLang()
  const [order, setOrder] = useState<readonly string[]>(card.guess ?? [])
  const whole = card.issues.every(({ id }) => order.includes(id))
  const kept = whole && order.every((id, i) => card.guess?.[i] === id)
  return (
    <section className="class-sheet table-guess">
      <Order
        title={t('table.guess')}
        issues={card.issues.map(({ id, title }) => ({ id, title: title[lang] }))}
        order={order}
        onChange={setOrder}
      />
      <p className="told">{t('table.guess.told')}</p>
      <button
        type="button"
        className="button"
        disabled={!whole || kept}
        onClick={() => onGuess([...order])}
      >
        {t(kept ? 'table.guess.kept' : 'table.guess.go')}
      </button>
    </section>
  )
}
