import { useId, useRef } from 'react'
import { useText } from '../use-session.ts'

/** Getting up for good is asked twice. */
export function WalkAway({ onConfirm }: { readonly onConfirm: () => void }) {
  const t = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  return (
    <>
      <button type="button" className="quiet" onClick={() => dialog.current?.showModal()}>
        {t('meeting.walk-away')}
      </button>
      <dialog ref={dialog} aria-labelledby={title}>
        <h2 id={title}>{t('walk-away.title')}</h2>
        <p>{t('walk-away.text')}</p>
        <form method="dialog" className="buttons">
          <button type="submit" className="button">
            {t('walk-away.stay')}
          </button>
          <button type="submit" className="button grave" onClick={onConfirm}>
            {t('walk-away.go')}
          </button>
        </form>
      </dialog>
    </>
  )
}
