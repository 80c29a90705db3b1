import { useId } from 'react'
import '../../styles/choice-parts.css'

interface Props<T extends string> {
  readonly name: string
  readonly value: T
  readonly options: readonly (readonly [value: T, told: string])[]
  readonly onChange: (value: T) => void
}

/** One of a few, side by side. */
export function Choice<T extends string>({ name, value, options, onChange }: Props<T>) {
  const group = useId()
  return (
    <fieldset className="choice-row">
      <legend>{name}</legend>
      <div className="choice-parts">
        {options.map(([it, told]) => (
          <label key={it}>
            <input
              type="radio"
              name={group}
              value={it}
              checked={it === value}
              onChange={() => onChange(it)}
            />
            <span>{told}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
