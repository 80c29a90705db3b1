import { useEffect, useId, useState } from 'react'
import type { Settings } from '../../../../core/classroom/settings.ts'
import { isRefusal } from '../../../../core/refusal.ts'
import { askDoor } from '../../../classroom/door.ts'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'
import { DESK_MODES } from './modes.tsx'

interface Props {
  readonly line: ClassLine
}

/** What is played next: a mode, its settings, START. */
export function Start({ line }: Props) {
  const t = useClassText()
  const name = useId()
  const [mode, setMode] = useState<Settings['mode']>('case')
  const [busy, setBusy] = useState(false)
  const [here, setHere] = useState<{
    readonly cases: readonly string[]
    readonly contests: readonly string[]
  } | null>(null)
  useEffect(() => {
    askDoor('', 'hello', {})
      .then((it) => !isRefusal(it) && setHere(it))
      .catch((error) => console.error(error))
  }, [])
  const start = async (settings: Settings): Promise<void> => {
    setBusy(true)
    await line.ask({ kind: 'start', settings })
    setBusy(false)
  }
  const Form = DESK_MODES.find((it) => it.mode === mode)?.Form
  return (
    <section className="class-sheet start" aria-labelledby="start">
      <h2 id="start">{t('desk.start.title')}</h2>
      <fieldset>
        <legend className="unseen">{t('desk.mode')}</legend>
        <div className="options mode-options">
          {DESK_MODES.map((it) => (
            <label key={it.mode} className="option">
              <input
                type="radio"
                name={name}
                value={it.mode}
                checked={it.mode === mode}
                onChange={() => setMode(it.mode)}
              />
              <span className="option-name">{t(it.title)}</span>
              <span className="option-told">{t(it.told)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {here && Form && <Form {...here} busy={busy} onStart={(it) => void start(it)} />}
    </section>
  )
}
