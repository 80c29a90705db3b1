import { useId } from 'react'
import { TEMPERS, type Temper } from '../../../core/negotiation/temper.ts'
import { useText } from '../use-session.ts'

interface Props {
  readonly temper: Temper
  /** As the case has him. */
  readonly usual: Temper
  readonly onChange: (temper: Temper) => void
}

/** How hard the buyer bargains, whoever he is; what a deal is worth stays the same. */
export function TemperChoice({ temper, usual, onChange }: Props) {
  const t = useText()
  const name = useId()
  return (
    <fieldset className="modes in-brief tempers">
      <legend>{t('brief.temper')}</legend>
      <div className="options">
        {TEMPERS.map((it) => (
          <label key={it} className="option">
            <input
              type="radio"
              name={name}
              value={it}
              checked={it === temper}
              onChange={() => onChange(it)}
            />
            <span className="option-name">{t(`temper.${it}`)}</span>
          </label>
        ))}
      </div>
      <p className="option-told">
        {t(`temper.${temper}.told`)}
        {temper === usual && t('temper.usual')}
      </p>
    </fieldset>
  )
}
