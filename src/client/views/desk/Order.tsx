import { useText } from '../use-session.ts'

interface Props {
  readonly title: string
  readonly issues: readonly { readonly id: string; readonly title: string }[]
  /** Issues by place, the dearest first; blank where a place is open. */
  readonly order: readonly string[]
  readonly onChange: (order: readonly string[]) => void
}

/** An order of the issues, place by place; an issue put in one place leaves the place it had. */
export function Order({ title, issues, order, onChange }: Props) {
  const t = useText()
  const put = (place: number, id: string): void =>
    onChange(
      issues.map((_, i) => {
        const had = order[i] ?? ''
        return i === place ? id : had === id ? '' : had
      }),
    )
  return (
    <fieldset>
      <legend>{title}</legend>
      <ol>
        {issues.map(({ id }, place) => (
          <li key={id}>
            <span aria-hidden="true">{place + 1}</span>
            <select
              aria-label={`${title} · ${t('desk.place', { n: place + 1 })}`}
              value={order[place] ?? ''}
              onChange={(event) => put(place, event.target.value)}
            >
              <option value="">–</option>
              {issues.map((it) => (
                <option key={it.id} value={it.id}>
                  {it.title}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}
