import { useId, useState } from 'react'
import { MODES, type Mode } from '../../core/transcript/rules.ts'
import { useText } from './use-session.ts'

const KEY = 'counterpart.mode'

/** The mode chosen last is offered first. */
export function useMode(wish: Mode | null = null): readonly [Mode, (mode: Mode) => void] {
  const [mode, setMode] = useState<Mode>(() => wish ?? remembered() ?? 'guided')
  const choose = (next: Mode): void => {
    setMode(next)
    try {
      localStorage.setItem(KEY, next)
    } catch {
      // It is asked again the next time.
    }
  }
  return [mode, choose]
}

function remembered(): Mode | null {
  try {
    return MODES.find((it) => it === localStorage.getItem(KEY)) ?? null
  } catch {
    return null
  }
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
