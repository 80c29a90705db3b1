import type { PartOf } from '../../../../core/classroom/parts.ts'
import { useLang } from '../../use-session.ts'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly line: ClassLine
  readonly activity: number
  readonly notes: readonly PartOf<'note'>[]
  readonly cards: readonly PartOf<'pain'>[]
}

const NOT_YET = ' '

/** A customer holds each note against the cards: which item it is, or none. */
export function ConfirmNotes({ line, activity, notes, cards }: Props) {
  const t = useClassText()
  const lang = useLang()
  const held = cards.filter((it) => it.seats.length > 0)
  return (
    <section className="visit-sheet visit-notes">
      <h2>{t('visit.confirm')}</h2>
      <p className="told">{t('visit.confirm.told')}</p>
      {notes.length === 0 && <p>{t('visit.confirm.none')}</p>}
      <ul>
        {notes.map((note) => (
          <li key={note.n} data-hit={note.hit ?? undefined}>
            <label className="field">
              <span>
                <b>{t(`visit.what.${note.what}`)}</b> {note.text}
              </span>
              <select
                value={note.hit === null ? NOT_YET : (note.item ?? '')}
                onChange={({ target: { value } }) => {
                  if (value === NOT_YET) return
                  const item = value === '' ? null : value
                  void line.ask({ kind: 'confirm', activity, note: note.n, item })
                }}
              >
                <option value={NOT_YET}>{t('visit.confirm.open')}</option>
                <option value="">{t('visit.confirm.no')}</option>
                {held.map((card) => (
                  <optgroup key={card.id} label={card.name[lang]}>
                    {card.items.map((it) => (
                      <option key={it.id} value={it.id}>
                        {it.text[lang]}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
