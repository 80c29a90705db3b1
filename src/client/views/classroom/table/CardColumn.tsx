import '../../../styles/class/table-card.css'
import { useStore } from 'zustand/react'
import { useClassText } from '../words.ts'
import { OrderGuess } from './OrderGuess.tsx'
import { PointCard } from './PointCard.tsx'
import { Teams } from './Teams.tsx'
import type { TableHand } from './table-hand.ts'
import type { TableView } from './table-view.ts'

interface Props {
  readonly view: TableView
  readonly hand: TableHand
}

/** What belongs to one's own side alone: its card, who is who, and what one takes the others' order to be. */
export function CardColumn({ view, hand }: Props) {
  const t = useClassText()
  const asking = useStore(hand.store, (it) => it.asking)
  const { card, side, table, seat, lang, over, paused } = view
  return (
    <>
      <section className="own-card" aria-label={t('bargain.card')}>
        <h2>{t('bargain.card')}</h2>
        <p className="told">{t('bargain.card.told')}</p>
        <PointCard {...card} lang={lang} />
      </section>
      <Teams teams={table.teams} {...{ side, seat }} />
      <OrderGuess
        key={card.guess?.join() ?? ''}
        issues={card.issues.map((it) => ({ id: it.id, title: it.title[lang] }))}
        guess={card.guess}
        onGuess={
          over || paused ? null : (order) => void hand.act({ kind: 'guess', order: [...order] })
        }
        busy={asking}
      />
    </>
  )
}
