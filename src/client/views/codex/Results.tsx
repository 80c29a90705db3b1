import { INDEX } from 'virtual:codex'
import { type KeyboardEvent, type Ref, useMemo } from 'react'
import { Link } from 'wouter'
import { type Hit, searchable, searchCodex } from '../../../core/codex/search.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { excerptOf } from './excerpt.ts'
import { hrefOf } from './links.ts'
import { ALL_SECTIONS, useSections } from './use-sections.ts'
import { codexText, langTag, otherLang } from './words.ts'

interface Props {
  readonly query: string
  readonly lang: Lang
  readonly ref: Ref<HTMLElement>
}

const MOST = 50

/** What a query finds: titles at once, the text of the pages as they arrive. */
export function Results({ query, lang, ref }: Props) {
  const t = codexText(lang)
  const { bodies, failed } = useSections(ALL_SECTIONS)
  const entries = useMemo(() => searchable(INDEX, bodies), [bodies])
  const hits = useMemo(() => searchCodex(entries, query, lang), [entries, query, lang])
  const reading = Object.keys(bodies).length < ALL_SECTIONS.length && !failed
  return (
    <section className="results" ref={ref} aria-label={t('search.results')}>
      <p role="status" className="results-count">
        {(hits.length > 0 || !reading) &&
          (hits.length > 0
            ? t('search.count', { count: hits.length })
            : t('search.none', { query: query.trim() }))}{' '}
        {reading && t('search.reading')}
        {failed && t('load.failed')}
      </p>
      <ol onKeyDown={walk}>
        {hits.slice(0, MOST).map((hit) => (
          <li key={`${hit.entry.kind} ${hit.entry.slug}`}>
            <Result hit={hit} query={query} lang={lang} />
          </li>
        ))}
      </ol>
      {hits.length > MOST && <p>{t('search.more', { count: hits.length - MOST })}</p>}
    </section>
  )
}

/** Arrows go from result to result, and from the first back to the box. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const links: readonly Element[] = [...event.currentTarget.querySelectorAll('a')]
  const next = links.indexOf(event.target as Element) + step
  event.preventDefault()
  if (next < 0) document.getElementById('codex-search')?.focus()
  else if (links[next] instanceof HTMLElement) links[next].focus()
}

interface ResultProps {
  readonly hit: Hit
  readonly query: string
  readonly lang: Lang
}

function Result({ hit: { entry, where, lang: foundIn }, query, lang }: ResultProps) {
  const t = codexText(lang)
  const other = otherLang(lang)
  const excerpt = where === 'text' ? excerptOf(entry.text?.[foundIn] ?? '', query, foundIn) : null
  return (
    <Link href={hrefOf(entry)} data-hit={entry.slug}>
      <span className="hit-kind">
        {t(`kind.${entry.kind}`)}
        {entry.no && <span className="codex-no"> {entry.no}</span>}
      </span>
      <b>{entry.title[lang]}</b>
      {entry.title[other] !== entry.title[lang] && (
        <small lang={langTag(other)}>{entry.title[other]}</small>
      )}
      {excerpt && (
        <span className="excerpt" lang={langTag(foundIn)}>
          {excerpt.before}
          <mark>{excerpt.found}</mark>
          {excerpt.after}
        </span>
      )}
    </Link>
  )
}
