import { useId, useRef } from 'react'
import { useClassText } from '../words.ts'

interface Props {
  readonly label: string
  readonly title: string
  readonly told: string
  readonly go: string
  /** What not doing it is called, where "cancel" could be taken for it. */
  readonly keep?: string
  readonly className?: string
  readonly onConfirm: () => void
}

/** A button that asks once more before it does what cannot be undone. */
export function Confirm({ label, title, told, go, keep, className = 'button', onConfirm }: Props) {
  const t = useClassText()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  return (
    <>
      <button type="button" className={className} onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} aria-labelledby={heading}>
        <h2 id={heading}>{title}</h2>
        <p>{told}</p>
        <form method="dialog" className="buttons">
          <button type="submit" className="button">
            {keep ?? t('desk.keep')}
          </button>
          <button type="submit" className="button grave" onClick={onConfirm}>
            {go}
          </button>
        </form>
      </dialog>
    </>
  )
}
