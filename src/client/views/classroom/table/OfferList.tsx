import type { Package } from '../../../../core/transcript/move.ts'
import { round } from '../../../package-words.ts'
import { useClassText } from '../words.ts'

/** An offer as it is listed, its words and what it is worth to who looks. */
export interface Laid {
  readonly n: number
  readonly own: boolean
  readonly by: string
  readonly at: string
  readonly packages: readonly {
    readonly pack: Package
    readonly words: string
    readonly points: number
  }[]
}

interface Props {
  readonly offers: readonly Laid[]
  /** One's own points without a deal. */
  readonly reservation: number
  /** Says yes to a package; null where one may not. */
  readonly onAccept: ((offer: number, place: number) => void) | null
  /** Puts the levers as a package has them. */
  readonly onTake: ((pack: Package) => void) | null
  readonly busy: boolean
}

/** Offers, the newest first, with one's own points. */
export function OfferList({ offers, reservation, onAccept, onTake, busy }: Props) {
  const t = useClassText()
  return (
    <ol className="offers" aria-label={t('bargain.offers')} reversed>
      {offers.toReversed().map(({ n, own, by, at, packages }) => (
        <li key={n} data-offer={n} data-own={own || undefined}>
          <p className="by">
            <b>{t('bargain.offer.nth', { n })}</b> {by} · {at}
          </p>
          <ul>
            {packages.map(({ pack, words, points }, i) => (
              <li key={words} className="alternative">
                <p>{words}</p>
                <p className="own-points" data-low={points < reservation || undefined}>
                  {t(points < reservation ? 'bargain.points.low' : 'bargain.points', {
                    points: round(points),
                  })}
                </p>
                <div className="buttons">
                  {onAccept && (
                    <button
                      type="button"
                      className="button"
                      aria-disabled={busy}
                      onClick={() => busy || onAccept(n, i)}
                    >
                      {t('bargain.accept')}
                    </button>
                  )}
                  {onTake && (
                    <button type="button" className="quiet" onClick={() => onTake(pack)}>
                      {t('bargain.take')}
                      <span className="unseen">{words}</span>
                    </button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
