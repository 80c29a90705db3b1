import { useId } from 'react'

interface Props {
  readonly name: string
  /** 0–100. */
  readonly value: number
  /** What stands beside it instead of nought. */
  readonly off: string
  readonly disabled: boolean
  readonly onChange: (value: number) => void
}

/** How much of something, from none to all. */
export function Slider({ name, value, off, disabled, onChange }: Props) {
  const id = useId()
  return (
    <div className="slider">
      <label htmlFor={id}>{name}</label>
      <output htmlFor={id}>{value === 0 ? off : value}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={value}
        disabled={disabled}
        aria-valuetext={value === 0 ? off : String(value)}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  )
}
