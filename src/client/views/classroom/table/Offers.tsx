import type { PartOf } from '../../../../core/classroom/parts.ts'
import { useLang } from '../../use-session.ts'
import { useClassText } from '../words.ts'
import { levelIn } from './package-points.ts'

interface Props {
  readonly card: PartOf<'card'>
  readonly offers: readonly PartOf<'offer'>[]
  /** Says yes to a package of the other side's last offer; null where one may not. */
  readonly onAccept: ((offer: number, pack: number) => void) | null
}

/** The offers in their order, each with what it is worth to one's own side; the other side's last can be taken. */
export function Offers({ card, offers, onAccept }: Props) {
  const t = useClassText()
  const lang = useLang()
  const standing = offers.findLast((it) => it.side !== card.side)?.n
  return (
    <section className="class-sheet table-offers" aria-labelledby="table-offers">
      <h2 id="table-offers">{t('table.offers')}</h2>
      {offers.length === 0 && <p className="told">{t('table.offers.none')}</p>}
      <ol>
        {offers.toReversed().map((offer) => (
          <li key={offer.n} data-own={offer.side === card.side || undefined}>
            <h3>
              {t(offer.side === card.side ? 'table.offer.own' : 'table.offer.other', {
                by: offer.by ?? t('tables.computer'),
              })}
            </h3>
            {offer.packages.map((pack, i) => (
              <div key={i}>
                <p>{card.issues.map((issue) => levelIn(issue, pack, lang)).join(' · ')}</p>
                <p className="told">
                  {t('table.offer.worth', { points: offer.points[i] ?? 0 })}
                  {(offer.points[i] ?? 0) < card.reservation && ` · ${t('table.offer.below')}`}
                </p>
                {onAccept && offer.n === standing && (
                  <button
                    type="button"
                    className="button"
                    data-accept
                    onClick={() => onAccept(offer.n, i)}
                  >
                    {t('table.accept')}
                  </button>
                )}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
