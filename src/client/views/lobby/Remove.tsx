import { useId, useRef } from 'react'
import { useText } from '../use-session.ts'

export function Remove({ onConfirm }: { readonly onConfirm: () => void }) {
  const t = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  return (
    <>
      <button type="button" className="quiet" onClick={() => dialog.current?.showModal()}>
        {t('lobby.remove')}
      </button>
      <dialog ref={dialog} aria-labelledby={title}>
        <h2 id={title}>{t('lobby.remove.title')}</h2>
        <p>{t('lobby.remove.text')}</p>
        <form method="dialog" className="buttons">
          <button type="submit" className="button">
            {t('lobby.remove.keep')}
          </button>
          <button type="submit" className="button grave" onClick={onConfirm}>
            {t('lobby.remove.go')}
          </button>
        </form>
      </dialog>
    </>
  )
}
