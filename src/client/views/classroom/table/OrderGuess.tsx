import { useState } from 'react'
import { Order } from '../../desk/Order.tsx'
import { useClassText } from '../words.ts'

interface Props {
  readonly issues: readonly { readonly id: string; readonly title: string }[]
  /** What the team has written down. */
  readonly guess: readonly string[] | null
  /** Null where it is too late. */
  readonly onGuess: ((order: readonly string[]) => void) | null
  readonly busy: boolean
}

/** What the other side may care for most (K-150): an order to be filled in by what one hears, held against their card at the end. */
export function OrderGuess({ issues, guess, onGuess, busy }: Props) {
  const t = useClassText()
  const [order, setOrder] = useState<readonly string[]>(guess ?? [])
  const whole = issues.every(({ id }) => order.includes(id))
  const kept = whole && guess !== null && order.every((id, i) => guess[i] === id)
  const off = busy || !whole || kept
  return (
    <section className="order-guess" aria-label={t('bargain.guess')}>
      <h2>{t('bargain.guess')}</h2>
      {onGuess ? (
        <>
          <p className="told">{t('bargain.guess.told')}</p>
          <Order title={t('bargain.guess.order')} {...{ issues, order }} onChange={setOrder} />
          <div className="buttons">
            <button
              type="button"
              className="button"
              aria-disabled={off}
              onClick={() => off || onGuess(order)}
            >
              {t(kept ? 'bargain.guess.kept' : 'bargain.guess.keep')}
            </button>
          </div>
        </>
      ) : (
        <p>
          {guess
            ? guess.map((id) => issues.find((it) => it.id === id)?.title ?? id).join(' › ')
            : t('bargain.guess.none')}
        </p>
      )}
    </section>
  )
}
