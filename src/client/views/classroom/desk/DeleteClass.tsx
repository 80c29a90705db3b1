import { useId, useRef, useState } from 'react'
import { useClassText } from '../words.ts'

interface Props {
  readonly title: string
  readonly onConfirm: () => void
}

/** Deletes for good what thirty people did: only who types the class's name has read which one it is. */
export function DeleteClass({ title, onConfirm }: Props) {
  const t = useClassText()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const heading = useId()
  const open = (): void => {
    setTyped('')
    dialog.current?.showModal()
  }
  return (
    <>
      <button
        type="button"
        className="quiet"
        onClick={open}
        aria-label={t('desk.delete.of', { title })}
      >
        {t('desk.delete')}
      </button>
      <dialog ref={dialog} aria-labelledby={heading}>
        <h2 id={heading}>{t('desk.delete.title', { title })}</h2>
        <p>{t('desk.delete.told')}</p>
        <form method="dialog">
          <label className="field">
            {t('desk.delete.type', { title })}
            <input
              value={typed}
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
          <div className="buttons">
            <button type="submit" className="button" formNoValidate>
              {t('desk.keep')}
            </button>
            <button
              type="submit"
              className="button grave"
              disabled={typed.trim() !== title}
              onClick={onConfirm}
            >
              {t('desk.delete.go')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  )
}
