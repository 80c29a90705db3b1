import type { ReactNode } from 'react'
import { LEVELS } from '../../../core/buyer/mind.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { spell } from '../../../core/meeting/price.ts'
import { lineText } from '../../../core/meeting/view.ts'
import type { Lang, Script } from '../../../core/scenario/scenario.ts'
import { type NeedNote, notebookOf, type PriceNote, type Quote } from '../../notebook.ts'
import { ownWords } from '../meeting/own-words.ts'
import { useText } from '../use-session.ts'

interface Props {
  readonly meeting: Meeting
  readonly script: Script
  readonly lang: Lang
}

/** What was learnt so far, sorted as a good note is. An exam shows only what was said: sorting it is the trainee's own work. */
export function Notes(props: Props) {
  const { meeting } = props
  const t = useText()
  const book = notebookOf(meeting)
  if (meeting.header.mode === 'exam')
    return (
      <Part title={t('notebook.said')} lines={book.said} {...props}>
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
            <Need key={it.need} note={it} {...props} />
          ))}
        </section>
      )}
      <Part title={t('notebook.priorities')} lines={book.priorities} {...props} />
      <Part title={t('notebook.worries')} lines={book.worries} {...props} />
      <Part title={t('notebook.facts')} lines={book.facts} {...props} />
      {book.prices.length > 0 && (
        <section className="notes">
          <h3>{t('notebook.prices')}</h3>
          <ol>
            {book.prices.map((it) => (
              <PriceLine key={it.turn.n} note={it} {...props} />
            ))}
          </ol>
        </section>
      )}
      {book.promises.length > 0 && (
        <section className="notes">
          <h3>{t('notebook.promises')}</h3>
          <ul>
            {book.promises.map((it) =>
              'line' in it ? (
                <QuoteLine key={it.line.turn} quote={it} {...props} />
              ) : (
                <PriceLine key={it.turn.n} note={it} {...props} />
              ),
            )}
          </ul>
        </section>
      )}
    </>
  )
}

interface PartProps extends Props {
  readonly title: string
  readonly lines: readonly Quote[]
  readonly children?: ReactNode
}

function Part({ title, lines, children, ...props }: PartProps) {
  if (lines.length === 0) return children
  return (
    <section className="notes">
      <h3>{title}</h3>
      <ul>
        {lines.map((it) => (
          <QuoteLine key={it.line.turn} quote={it} {...props} />
        ))}
      </ul>
    </section>
  )
}

function QuoteLine({ quote, script, lang }: Props & { readonly quote: Quote }) {
  return <li>{lineText(quote.line, script, lang)}</li>
}

function Need({ note, ...props }: Props & { readonly note: NeedNote }) {
  const t = useText()
  const { meeting, lang } = props
  const title = meeting.scenario.needs.find((it) => it.id === note.need)?.title[lang] ?? note.need
  const level = LEVELS.indexOf(note.level)
  return (
    <div className="need-note">
      <p className="need-head">
        <b>{title}</b>
        <span className="steps" aria-hidden="true">
          {LEVELS.slice(1).map((it, step) => (
            <i key={it} className={step < level ? 'step reached' : 'step'} />
          ))}
        </span>
        <span>{t(`level.${note.level}`)}</span>
      </p>
      <ul>
        {note.quotes.map((it) => (
          <QuoteLine key={it.line.turn} quote={it} {...props} />
        ))}
      </ul>
    </div>
  )
}

function PriceLine({ note, ...props }: Props & { readonly note: PriceNote }) {
  const t = useText()
  const { meeting, script, lang } = props
  const { turn, by } = note
  if (by === 'buyer') {
    const name = meeting.scenario.buyer[meeting.header.persona].name[lang]
    return (
      <li data-by="buyer">{t('notebook.named', { name, price: spell(turn.value ?? 0, lang) })}</li>
    )
  }
  const { act, words } = ownWords(turn, meeting, script, lang, t)
  return <li data-by="seller">{t('notebook.mine', { words: act ?? words ?? '' })}</li>
}
