import { SHELF } from 'virtual:case-shelf'
import { type ReactNode, useId } from 'react'
import { useLang } from '../../use-session.ts'
import { useClassText } from '../words.ts'

interface PickProps<T extends string> {
  readonly title: string
  readonly value: T
  readonly among: readonly (readonly [value: T, name: string])[]
  readonly told?: string
  readonly onChange: (value: T) => void
}

/** One of a few, side by side. */
export function Pick<T extends string>({ title, value, among, told, onChange }: PickProps<T>) {
  const name = useId()
  return (
    <fieldset className="modes in-brief">
      <legend>{title}</legend>
      <div className="options">
        {among.map(([it, words]) => (
          <label key={it} className="option">
            <input
              type="radio"
              name={name}
              value={it}
              checked={it === value}
              onChange={() => onChange(it)}
            />
            <span className="option-name">{words}</span>
          </label>
        ))}
      </div>
      {told && <p className="option-told">{told}</p>}
    </fieldset>
  )
}

type CardsKind = 'dealt' | 'printed'

interface CardsPickProps {
  readonly value: CardsKind
  /** What that means in this mode. */
  readonly told: string
  readonly onChange: (cards: CardsKind) => void
}

/** Hands dealt for this class, or the points printed in the case [CR11]. */
export function CardsPick(props: CardsPickProps) {
  const t = useClassText()
  return (
    <Pick
      title={t('desk.cards')}
      among={[
        ['dealt', t('desk.cards.dealt')],
        ['printed', t('desk.cards.printed')],
      ]}
      {...props}
    />
  )
}

interface CasePickProps {
  readonly cases: readonly string[]
  readonly value: string
  readonly onChange: (id: string) => void
}

/** A case of this server by its title; one the page does not know by its id. */
export function CasePick({ cases, value, onChange }: CasePickProps) {
  const t = useClassText()
  const lang = useLang()
  const titleOf = (id: string): string => SHELF.find((it) => it.id === id)?.title[lang] ?? id
  return (
    <label className="field">
      {t('desk.case')}
      <select name="case" value={value} onChange={(event) => onChange(event.target.value)}>
        {cases.map((it) => (
          <option key={it} value={it}>
            {titleOf(it)}
          </option>
        ))}
      </select>
    </label>
  )
}

interface MinutesProps {
  readonly title: string
  readonly name: string
  readonly value: number
  readonly least?: number
  readonly most?: number
  readonly onChange: (value: number) => void
}

export function NumberField({ title, name, value, least = 1, most = 180, onChange }: MinutesProps) {
  return (
    <label className="field">
      {title}
      <input
        type="number"
        name={name}
        min={least}
        max={most}
        required
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </label>
  )
}

interface StartFormProps {
  readonly busy: boolean
  readonly onStart: () => void
  readonly children: ReactNode
}

/** A mode's settings and the button that starts it. */
export function StartForm({ busy, onStart, children }: StartFormProps) {
  const t = useClassText()
  return (
    <form
      className="start-form"
      onSubmit={(event) => {
        event.preventDefault()
        onStart()
      }}
    >
      {children}
      <button type="submit" className="button main large" disabled={busy}>
        {t('desk.start')}
      </button>
    </form>
  )
}
