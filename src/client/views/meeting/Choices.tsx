import type { KeyboardEvent } from 'react'

interface Props {
  readonly label: string
  readonly ids: readonly string[]
  /** The number of the first. */
  readonly from: number
  readonly textOf: (id: string) => string
  readonly onChoose: (id: string) => void
  readonly disabled: boolean
}

/** What can be said now, numbered: by mouse, touch, Tab and Enter, arrows, or the number's key. */
export function Choices({ label, ids, from, textOf, onChoose, disabled }: Props) {
  if (ids.length === 0) return null
  return (
    <ol className="choices" aria-label={label} onKeyDown={walk} start={from}>
      {ids.map((id, index) => (
        <li key={id}>
          <button
            type="button"
            className="choice"
            data-choice={id}
            aria-disabled={disabled}
            aria-keyshortcuts={from + index <= 9 ? String(from + index) : undefined}
            onClick={() => onChoose(id)}
          >
            <span className="number" aria-hidden="true">
              {from + index}
            </span>
            <span className="said">{textOf(id)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((it) => it.matches(':focus'))
  const next = buttons[at + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
