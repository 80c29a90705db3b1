import { useId, useRef } from 'react'
import { useClassText } from '../words.ts'

interface Props {
  readonly label: string
  /** What the button is of, where several are alike. */
  readonly of?: string
  readonly title: string
  readonly told: string
  readonly go: string
  /** What not doing it is called, where "cancel" could be taken for it. */
  readonly keep?: string
  readonly className?: string
  /** It is decided once more, but nothing is lost by it. */
  readonly mild?: boolean
  readonly onConfirm: () => void
}

/** A button that asks once more before it does what cannot be undone. */
export function Confirm(props: Props) {
  const { label, of, title, told, go, keep, className = 'button', mild = false, onConfirm } = props
  const t = useClassText()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  return (
    <>
      <button type="button" className={className} onClick={() => dialog.current?.showModal()}>
        {label}
        {of !== undefined && <span className="unseen"> {of}</span>}
      </button>
      <dialog ref={dialog} aria-labelledby={heading}>
        <h2 id={heading}>{title}</h2>
        <p>{told}</p>
        <form method="dialog" className="buttons">
          <button type="submit" className="button">
            {keep ?? t('desk.keep')}
          </button>
          <button
            type="submit"
            className={mild ? 'button main' : 'button grave'}
            onClick={onConfirm}
          >
            {go}
          </button>
        </form>
      </dialog>
    </>
  )
}
