import { useId, useRef, useState } from 'react'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly ask: ClassLine['ask']
  /** null for everyone. */
  readonly seat: number | null
  readonly name: string | null
  readonly className?: string
}

/** A word to one, or to all: it stands on their screens at once. */
export function Nudge({ ask, seat, name, className = 'quiet' }: Props) {
  const t = useClassText()
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const heading = useId()
  const title = name === null ? t('desk.nudge.all') : t('desk.nudge.one', { name })
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={title}
        onClick={() => dialog.current?.showModal()}
      >
        {t(name === null ? 'desk.nudge.all' : 'desk.nudge')}
      </button>
      <dialog ref={dialog} aria-labelledby={heading}>
        <h2 id={heading}>{title}</h2>
        <form
          method="dialog"
          onSubmit={() => {
            if (text.trim() === '') return
            void ask({ kind: 'nudge', seat, text })
            setText('')
          }}
        >
          <label className="field">
            {t('desk.nudge.text')}
            <textarea
              rows={3}
              maxLength={500}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <div className="buttons">
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {t('desk.keep')}
            </button>
            <button type="submit" className="button main" disabled={text.trim() === ''}>
              {t('desk.nudge.send')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  )
}
