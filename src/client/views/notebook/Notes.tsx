import type { ReactNode } from 'react'
import { LEVELS } from '../../../core/buyer/mind.ts'
import { spell } from '../../../core/meeting/price.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import {
  type NeedNote,
  type NotedTalk,
  notebookOf,
  type PriceNote,
  type Quote,
} from '../../notebook.ts'
import { useText } from '../use-session.ts'

export interface NotesProps {
  readonly talk: NotedTalk
  readonly exam: boolean
  /** The buyer's name. */
  readonly buyer: string
  readonly lang: Lang
}

/** What was learnt so far, sorted as a good note is. An exam shows only what was said: sorting it is the trainee's own work. */
export function Notes({ talk, exam, ...props }: NotesProps) {
  const t = useText()
  const book = notebookOf(talk)
  if (exam)
    return (
      <Part title={t('notebook.said')} lines={book.said}>
        {book.said.length === 0 && <p className="empty">{t('notebook.empty')}</p>}
      </Part>
    )
  if (book.count === 0) return <p className="empty">{t('notebook.empty')}</p>
  return (
    <>
      {book.needs.length > 0 && (
        <section className="notes">
          <h3>{t('notebook.needs')}</h3>
          {book.needs.map((it) => (
            <Need key={it.need} note={it} />
          ))}
        </section>
      )}
      <Part title={t('notebook.priorities')} lines={book.priorities} />
      <Part title={t('notebook.worries')} lines={book.worries} />
      <Part title={t('notebook.facts')} lines={book.facts} />
      {book.prices.length > 0 && (
        <section className="notes">
          <h3>{t('notebook.prices')}</h3>
          <ol>
            {book.prices.map((it) => (
              <PriceLine key={it.key} note={it} {...props} />
            ))}
          </ol>
        </section>
      )}
      {book.promises.length > 0 && (
        <section className="notes">
          <h3>{t('notebook.promises')}</h3>
          <ul>
            {book.promises.map((it) =>
              'text' in it ? (
                <QuoteLine key={it.key} quote={it} />
              ) : (
                <PriceLine key={it.key} note={it} {...props} />
              ),
            )}
          </ul>
        </section>
      )}
    </>
  )
}

interface PartProps {
  readonly title: string
  readonly lines: readonly Quote[]
  readonly children?: ReactNode
}

function Part({ title, lines, children }: PartProps) {
  if (lines.length === 0) return children
  return (
    <section className="notes">
      <h3>{title}</h3>
      <ul>
        {lines.map((it) => (
          <QuoteLine key={it.key} quote={it} />
        ))}
      </ul>
    </section>
  )
}

const QuoteLine = ({ quote }: { readonly quote: Quote }) => <li>{quote.text}</li>

function Need({ note }: { readonly note: NeedNote }) {
  const t = useText()
  const level = LEVELS.indexOf(note.level)
  return (
    <div className="need-note">
      <p className="need-head">
        <b>{note.title}</b>
        <span className="steps" aria-hidden="true">
          {LEVELS.slice(1).map((it, step) => (
            <i key={it} className={step < level ? 'step reached' : 'step'} />
          ))}
        </span>
        <span>{t(`level.${note.level}`)}</span>
      </p>
      <ul>
        {note.quotes.map((it) => (
          <QuoteLine key={it.key} quote={it} />
        ))}
      </ul>
    </div>
  )
}

interface PriceProps extends Pick<NotesProps, 'buyer' | 'lang'> {
  readonly note: PriceNote
}

function PriceLine({ note, buyer, lang }: PriceProps) {
  const t = useText()
  return (
    <li data-by={note.by}>
      {note.by === 'buyer'
        ? t('notebook.named', { name: buyer, price: spell(note.price, lang) })
        : t('notebook.mine', { words: note.words })}
    </li>
  )
}
