import { useState } from 'react'
import { useClassText } from '../words.ts'

interface Props {
  readonly issues: readonly { readonly id: string; readonly title: string }[]
  /** What the team has written down. */
  readonly guess: readonly string[] | null
  /** Null where it is too late. */
  readonly onGuess: ((order: readonly string[]) => void) | null
  readonly busy: boolean
}

/** What the other side may care for most (K-150): an order to be put right by what one hears, held against their card at the end. */
export function OrderGuess({ issues, guess, onGuess, busy }: Props) {
  const t = useClassText()
  const [order, setOrder] = useState<readonly string[]>(guess ?? issues.map((it) => it.id))
  const [moved, setMoved] = useState('')
  const titleOf = (id: string): string => issues.find((it) => it.id === id)?.title ?? id
  const kept = guess !== null && order.every((id, i) => guess[i] === id)
  const swap = (place: number, by: -1 | 1): void => {
    const [one, other] = [order[place], order[place + by]]
    if (one === undefined || other === undefined) return
    setOrder(order.with(place, other).with(place + by, one))
    setMoved(t('bargain.guess.moved', { issue: titleOf(one), place: place + by + 1 }))
  }
  return (
    <div className="order-guess">
      <h2>{t('bargain.guess')}</h2>
      <p className="told">{t('bargain.guess.told')}</p>
      <ol>
        {order.map((id, place) => (
          <li key={id}>
            <span className="rank">{place + 1}</span>
            <span className="issue">{titleOf(id)}</span>
            {onGuess && (
              <>
                <button
                  type="button"
                  className="step-button"
                  aria-label={t('bargain.guess.up', { issue: titleOf(id) })}
                  aria-disabled={place === 0}
                  onClick={() => swap(place, -1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  className="step-button"
                  aria-label={t('bargain.guess.down', { issue: titleOf(id) })}
                  aria-disabled={place === order.length - 1}
                  onClick={() => swap(place, 1)}
                >
                  ↓
                </button>
              </>
            )}
          </li>
        ))}
      </ol>
      <p className="unseen" role="status">
        {moved}
      </p>
      {onGuess && (
        <div className="buttons">
          <button
            type="button"
            className="button"
            aria-disabled={busy || kept}
            onClick={() => busy || kept || onGuess(order)}
          >
            {t(kept ? 'bargain.guess.kept' : 'bargain.guess.keep')}
          </button>
        </div>
      )}
    </div>
  )
}
