import { type SubmitEvent, useState } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { WHATS, type What } from '../../../../core/classroom/visit/company.ts'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'
import { useHalfWritten } from './use-half-written.ts'

interface Props {
  readonly line: ClassLine
  readonly activity: number
  readonly notes: readonly PartOf<'note'>[]
  readonly writes: boolean
}

/** What the sellers wrote down, and what became of it. */
export function Notes({ line, activity, notes, writes }: Props) {
  const t = useClassText()
  return (
    <section className="visit-sheet visit-notes">
      <h2>{t('visit.notes')}</h2>
      {writes && <NoteForm line={line} activity={activity} />}
      <ul>
        {notes.map((it) => (
          <li key={it.n} data-hit={it.hit ?? undefined}>
            <b>{t(`visit.what.${it.what}`)}</b> {it.text}
            {it.hit !== null && (
              <span className="told">{t(it.hit ? 'visit.hit' : 'visit.miss')}</span>
            )}
            {writes && (
              <button
                type="button"
                className="quiet"
                onClick={() => void line.ask({ kind: 'strike', activity, note: it.n })}
              >
                {t('visit.strike')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function NoteForm({ line, activity }: Pick<Props, 'line' | 'activity'>) {
  const t = useClassText()
  const [what, setWhat] = useState<What>('pain')
  const [text, setText] = useHalfWritten(line, activity, 'note')
  const write = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const refused = await line.ask({ kind: 'write-down', activity, what, text })
    if (!refused) setText('')
  }
  return (
    <form className="class-say" onSubmit={(event) => void write(event)}>
      <label>
        <span className="unseen">{t('visit.note.what')}</span>
        <select value={what} onChange={(event) => setWhat(event.target.value as What)}>
          {WHATS.map((it) => (
            <option key={it} value={it}>
              {t(`visit.what.${it}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="unseen">{t('visit.note')}</span>
        <input
          value={text}
          maxLength={500}
          required
          autoComplete="off"
          placeholder={t('visit.note')}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="button">
        {t('visit.note.go')}
      </button>
    </form>
  )
}
