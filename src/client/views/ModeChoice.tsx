import { useId, useState } from 'react'
import { MODES, type Mode } from '../../core/transcript/rules.ts'
import { changeSettings } from '../settings.ts'
import { useText } from './use-session.ts'
import { useSettings } from './use-settings.ts'

/** The mode chosen last is offered first, unless a link asks for one. */
export function useMode(wish: Mode | null = null): readonly [Mode, (mode: Mode) => void] {
  const { mode } = useSettings()
  const [asked, setAsked] = useState(wish)
  const choose = (next: Mode): void => {
    setAsked(null)
    changeSettings({ mode: next })
  }
  return [asked ?? mode, choose]
}

interface Props {
  readonly mode: Mode
  readonly onChange: (mode: Mode) => void
  /** Only the chosen mode is explained. */
  readonly brief?: boolean
}

export function ModeChoice({ mode, onChange, brief = false }: Props) {
  const t = useText()
  const name = useId()
  return (
    <fieldset className={brief ? 'modes in-brief' : 'modes'}>
      <legend>{t('mode.title')}</legend>
      <div className="options">
        {MODES.map((it) => (
          <label key={it} className="option">
            <input
              type="radio"
              name={name}
              value={it}
              checked={it === mode}
              onChange={() => onChange(it)}
            />
            <span className="option-name">{t(`mode.${it}`)}</span>
            {!brief && <span className="option-told">{t(`mode.${it}.told`)}</span>}
          </label>
        ))}
      </div>
      {brief && <p className="option-told">{t(`mode.${mode}.told`)}</p>}
    </fieldset>
  )
}
