import { INDEX } from 'virtual:codex'
import { useRef } from 'react'
import { Redirect, useLocation, useSearchParams } from 'wouter'
import { pageOf } from '../../../core/codex/page-of.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { TopBar } from '../TopBar.tsx'
import { useLang } from '../use-session.ts'
import '../../styles/codex/page.css'
import '../../styles/codex/search.css'
import '../../styles/codex/item.css'
import '../../styles/codex/terms.css'
import '../../styles/codex/trap.css'
import { Contents } from './Contents.tsx'
import { FigureGallery } from './FigureGallery.tsx'
import { ItemPage } from './ItemPage.tsx'
import { hrefOf } from './links.ts'
import { Numbers } from './Numbers.tsx'
import { Parts } from './Parts.tsx'
import { ResearchPage } from './ResearchPage.tsx'
import { Results } from './Results.tsx'
import { SearchBox } from './SearchBox.tsx'
import { Terms } from './Terms.tsx'
import { TrapPage } from './TrapPage.tsx'
import { Traps } from './Traps.tsx'
import { Unknown } from './Unknown.tsx'
import { useFreshView } from './use-fresh-view.ts'
import { codexText } from './words.ts'

interface Props {
  /** A part such as `terms`, a page's slug or a number; null for the contents. */
  readonly name: string | null
}

/** `/codex`: everything the course teaches, one page an item, and a search through all of it. */
export function CodexPage({ name }: Props) {
  const lang = useLang()
  const t = codexText(lang)
  const [, go] = useLocation()
  const [params] = useSearchParams()
  const query = params.get('q') ?? ''
  const at = params.get('at')
  const results = useRef<HTMLElement>(null)
  useFreshView(name, lang)
  const search = (words: string): void =>
    go(words === '' ? '/codex' : `/codex?q=${encodeURIComponent(words)}`, {
      replace: name === null,
    })
  const links = (): readonly HTMLAnchorElement[] => [
    ...(results.current?.querySelectorAll('a') ?? []),
  ]
  return (
    <>
      <TopBar title={t('title')} />
      <main className="codex">
        <SearchBox
          lang={lang}
          query={query}
          onSearch={search}
          onDown={() => links()[0]?.focus()}
          onEnter={() => links()[0]?.click()}
        />
        {query.trim() !== '' ? (
          <Results ref={results} query={query} lang={lang} />
        ) : (
          <>
            <Parts name={name} lang={lang} />
            <Body name={name} at={at} lang={lang} />
          </>
        )}
      </main>
    </>
  )
}

interface BodyProps extends Props {
  readonly at: string | null
  readonly lang: Lang
}

function Body({ name, at, lang }: BodyProps) {
  switch (name) {
    case null:
      return <Contents lang={lang} />
    case 'terms':
      return <Terms lang={lang} at={at} />
    case 'figures':
      return <FigureGallery lang={lang} at={at} />
    case 'numbers':
      return <Numbers lang={lang} at={at} />
    case 'traps':
      return <Traps lang={lang} />
  }
  const heading = pageOf(INDEX, name)
  const figure = INDEX.headings.find((it) => it.kind === 'figure' && it.slug === name)
  if (heading?.kind === 'item') return <ItemPage key={name} heading={heading} lang={lang} />
  if (heading?.kind === 'trap') return <TrapPage key={name} heading={heading} lang={lang} />
  if (heading?.kind === 'research') return <ResearchPage heading={heading} lang={lang} />
  if (figure) return <Redirect to={hrefOf(figure)} replace />
  return <Unknown lang={lang} />
}
