import type { PartOf } from '../../../../core/classroom/parts.ts'
import { useLang } from '../../use-session.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly cards: readonly PartOf<'pain'>[]
  readonly seat: number | null
  /** Takes a free card; null where one may not choose. */
  readonly onPick: ((box: string) => void) | null
}

/** The cards of a table: a pain and what it does, of four kinds; one's own first. */
export function PainCards({ cards, seat, onPick }: Props) {
  const t = useClassText()
  const lang = useLang()
  const isOwn = (it: PartOf<'pain'>): boolean => seat !== null && it.seats.includes(seat)
  return (
    <div className="pain-cards">
      {cards
        .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
        .map((it) => (
          <article key={it.id} className="visit-sheet pain-card" data-own={isOwn(it) || undefined}>
            <h2>
              {it.name[lang]} · {it.post[lang]}
            </h2>
            {isOwn(it) && <p className="told">{t('visit.card.own')}</p>}
            <dl>
              {it.items.map(({ id, what, text }) => (
                <div key={id} data-what={what}>
                  <dt>{t(`visit.what.${what}`)}</dt>
                  <dd>{text[lang]}</dd>
                </div>
              ))}
            </dl>
            {onPick && it.seats.length === 0 && (
              <button type="button" className="button" onClick={() => onPick(it.id)}>
                {t('visit.pick')}
              </button>
            )}
          </article>
        ))}
    </div>
  )
}
