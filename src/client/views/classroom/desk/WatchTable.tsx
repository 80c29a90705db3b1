import { useEffect, useRef } from 'react'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'
import { clockWords } from './clock-words.ts'
import { usePackageWords } from './use-package-words.ts'
import { useWatch } from './use-watch.ts'

interface Props {
  readonly line: ClassLine
  readonly table: number
  readonly title: string
  readonly onClose: () => void
}

/** A table as it goes on: offers and what was said, at the table and in either team, in the order of the clock. */
export function WatchTable({ line, table, title, onClose }: Props) {
  const t = useClassText()
  useWatch(line, 'table', table)
  const words = usePackageWords(line.part('class')?.activity?.case)
  const offers = line.parts('offer', true)
  const said = line.parts('said', true)
  const happened = [
    ...offers.map((it) => ({ at: it.runMs, offer: it, said: null })),
    ...said.map((it) => ({ at: it.runMs, offer: null, said: it })),
  ].toSorted((a, b) => a.at - b.at)
  const log = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight
  }, [happened.length])
  const numbered = line.part('class')?.numbered ?? false
  const called = (name: string | null): string =>
    name === null ? t('tables.computer') : numbered ? t('person.number', { n: name }) : name
  const by = (it: { readonly by: string | null; readonly side: 'vendor' | 'customer' }): string =>
    `${t(`side.${it.side}`)} · ${called(it.by)}`
  return (
    <aside className="watch" aria-label={title}>
      <header>
        <h3>{title}</h3>
        <button type="button" className="quiet" onClick={onClose}>
          {t('watch.close')}
        </button>
      </header>
      {happened.length === 0 && <p className="told">{t('tables.nothing')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by the keyboard */}
      <ol className="watch-lines" ref={log} tabIndex={0} aria-label={t('watch.lines')}>
        {happened.map(({ at, offer, said: talk }) => (
          <li
            key={offer ? `offer/${offer.n}` : `said/${talk?.n}`}
            data-own={(offer ?? talk)?.side === 'vendor' || undefined}
            data-team={talk?.to === 'team' || undefined}
          >
            <span className="watch-by">
              {clockWords(at)} · {offer ? by(offer) : talk && by(talk)}
              {talk?.to === 'team' && ` · ${t('tables.in-team')}`}
            </span>
            {talk?.text}
            {offer?.packages.map((pack, i) => (
              <span key={i} className="watch-offer">
                {words(pack)} ·{' '}
                {t('tables.both', {
                  vendor: offer.points[i] ?? 0,
                  customer: offer.theirs?.[i] ?? 0,
                })}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </aside>
  )
}
