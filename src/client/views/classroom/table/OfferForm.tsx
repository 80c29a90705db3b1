import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { Package } from '../../../../core/transcript/move.ts'
import { useLang } from '../../use-session.ts'
import { useClassText } from '../words.ts'
import { isWhole, worthOf } from './package-points.ts'

interface Props {
  readonly card: PartOf<'card'>
  readonly pack: Package
  readonly onChange: (pack: Package) => void
  /** null where one may not make offers now. */
  readonly onOffer: (() => void) | null
}

/** A package put together level by level, with what it is worth to one's own side. */
export function OfferForm({ card, pack, onChange, onOffer }: Props) {
  const t = useClassText()
  const lang = useLang()
  const whole = isWhole(card, pack)
  const worth = worthOf(card, pack)
  return (
    <section className="class-sheet table-make" aria-labelledby="table-make">
      <h2 id="table-make">{t('table.make')}</h2>
      {card.issues.map((issue) => (
        <fieldset key={issue.id}>
          <legend>{issue.title[lang]}</legend>
          {issue.levels.map((level, i) => (
            <label key={level.id}>
              <input
                type="radio"
                name={`make-${issue.id}`}
                checked={pack[issue.id] === level.id}
                onChange={() => onChange({ ...pack, [issue.id]: level.id })}
              />
              <span>
                {level[lang]} <b>{card.points[issue.id]?.[i] ?? 0}</b>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <p role="status">
        {whole ? t('table.make.worth', { points: worth }) : t('table.make.open')}
        {whole && worth < card.reservation && <b> · {t('table.offer.below')}</b>}
      </p>
      <p className="buttons">
        {onOffer && (
          <button
            type="button"
            className="button main"
            data-offer
            disabled={!whole}
            onClick={onOffer}
          >
            {t('table.make.go')}
          </button>
        )}
        <button type="button" className="button" onClick={() => onChange({})}>
          {t('table.make.clear')}
        </button>
      </p>
    </section>
  )
}
