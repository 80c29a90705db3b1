import { INDEX } from 'virtual:codex'
import { Link } from 'wouter'
import { ITEM_SECTIONS } from '../../../core/codex/source.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { Figure } from './figures/Figure.tsx'
import { figuresIn } from './figures-in.ts'
import { hrefOf } from './links.ts'
import { useAt } from './use-at.ts'
import { useSections } from './use-sections.ts'
import { Waiting } from './Waiting.tsx'
import { codexText } from './words.ts'

interface Props {
  readonly lang: Lang
  readonly at: string | null
}

const COUNT = INDEX.headings.filter((it) => it.kind === 'figure').length

/** Every figure by number, each with the items that teach it. */
export function FigureGallery({ lang, at }: Props) {
  const t = codexText(lang)
  const { bodies, failed } = useSections(ITEM_SECTIONS)
  const figures = figuresIn(bodies)
  const ready = figures.length === COUNT
  useAt(at, ready)
  const titleOf = (slug: string): string =>
    INDEX.headings.find((it) => it.kind === 'item' && it.slug === slug)?.title[lang] ?? slug
  return (
    <>
      <header className="codex-head">
        <h1>{t('figures.title')}</h1>
        <p>{t('figures.lead', { count: COUNT })}</p>
      </header>
      {!ready && <Waiting failed={failed} lang={lang} />}
      <ul className="gallery">
        {ready &&
          figures.map((it) => (
            <li
              key={it.id}
              id={`at-${it.id}`}
              tabIndex={-1}
              data-here={it.id === at ? '' : undefined}
            >
              <Figure figure={it} lang={lang} />
              <p className="figure-items">
                {t('figures.item')}
                {it.items.map((slug) => (
                  <Link key={slug} href={hrefOf({ kind: 'item', slug })}>
                    {titleOf(slug)}
                  </Link>
                ))}
              </p>
            </li>
          ))}
      </ul>
    </>
  )
}
