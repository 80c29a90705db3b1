import { type KeyboardEvent, memo } from 'react'

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
        <Choice key={id} {...{ id, onChoose, disabled }} number={from + index} text={textOf(id)} />
      ))}
    </ol>
  )
}

interface ChoiceProps extends Pick<Props, 'onChoose' | 'disabled'> {
  readonly id: string
  readonly number: number
  readonly text: string
}

/** Drawn anew only where its own words change: beside a lever most of them do not. */
const Choice = memo(function Choice({ id, number, text, onChoose, disabled }: ChoiceProps) {
  return (
    <li>
      <button
        type="button"
        className="choice"
        data-choice={id}
        aria-disabled={disabled}
        aria-keyshortcuts={number <= 9 ? String(number) : undefined}
        onClick={() => onChoose(id)}
      >
        <span className="number" aria-hidden="true">
          {number}
        </span>
        <span className="said">{text}</span>
      </button>
    </li>
  )
})

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
