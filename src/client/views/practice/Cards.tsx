import { useState } from 'react'
import type { KeptCard } from '../../practice/card-shelf.ts'
import type { Recall } from '../../practice/schedule.ts'
import { useLang } from '../use-session.ts'
import { CardFace } from './CardFace.tsx'
import type { Practice } from './use-practice.ts'
import { usePracticeText } from './words.ts'

interface Round {
  readonly cards: readonly KeptCard[]
  readonly at: number
  readonly right: number
}

/** Today's cards: how many are due, one after another, and how it went. */
export function Cards({ practice }: { readonly practice: Practice }) {
  const t = usePracticeText()
  const [round, setRound] = useState<Round | null>(null)
  const { due, waiting, all, status } = practice
  const card = round?.cards[round.at]
  const on = async (recall: Recall | null): Promise<void> => {
    if (!round || !card) return
    await (recall === null ? practice.remove(card.id) : practice.answer(card.id, recall))
    setRound({
      ...round,
      at: round.at + 1,
      right: round.right + (recall === 'found' || recall === 'knew' ? 1 : 0),
    })
    if (round.at + 1 >= round.cards.length) await practice.read()
  }
  return (
    <section aria-labelledby="due" className="due">
      <h2 id="due">{t('due.title')}</h2>
      {status === 'opening' && <p>{t('opening')}</p>}
      {status === 'shut' && <p className="notice">{t('due.shut')}</p>}
      {round && card ? (
        <>
          <p className="card-count">
            {t('card.count', { n: round.at + 1, of: round.cards.length })}
            <button type="button" className="quiet" onClick={() => setRound(null)}>
              {t('card.stop')}
            </button>
          </p>
          <CardFace
            key={card.id}
            kept={card}
            onAnswer={(recall) => void on(recall)}
            onRemove={() => void on(null)}
          />
        </>
      ) : (
        <>
          {round && (
            <p role="status">
              {t('card.done', { right: round.right, missed: round.cards.length - round.right })}
            </p>
          )}
          {status === 'open' && due.length === 0 && (
            <p>
              {!round && t('due.none')} <Next all={all} />
            </p>
          )}
          {due.length > 0 && (
            <p className="due-count">
              <button
                type="button"
                className="button main"
                data-cards={due.length}
                onClick={() => setRound({ cards: due, at: 0, right: 0 })}
              >
                {t('due.start')}
              </button>
              {t('due.count', { count: due.length, all: all.length })}{' '}
              {waiting > 0 && t('due.waiting', { count: waiting })}
            </p>
          )}
        </>
      )}
    </section>
  )
}

function Next({ all }: { readonly all: readonly KeptCard[] }) {
  const t = usePracticeText()
  const lang = useLang()
  const next = Math.min(...all.map((it) => it.due))
  if (!Number.isFinite(next)) return null
  const day = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium' })
  return t('due.next', { day: day.format(next) })
}
