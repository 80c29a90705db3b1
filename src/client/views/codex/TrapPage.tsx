import { Link } from 'wouter'
import type { Heading } from '../../../core/codex/codex.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { Around } from './Around.tsx'
import { hrefOf } from './links.ts'
import { TrapCard } from './TrapCard.tsx'
import { ALL_SECTIONS, useSections } from './use-sections.ts'
import { Waiting } from './Waiting.tsx'
import { codexText, langTag, otherLang } from './words.ts'

interface Props {
  readonly heading: Heading
  readonly lang: Lang
}

/** A trap by itself, and the items that come near it. */
export function TrapPage({ heading, lang }: Props) {
  const t = codexText(lang)
  const other = otherLang(lang)
  const { bodies, failed } = useSections(ALL_SECTIONS)
  const trap = bodies.traps?.traps.find(({ slug }) => slug === heading.slug)
  const items = Object.values(bodies)
    .flatMap((it) => ('items' in it ? it.items : []))
    .filter((it) => it.trap.includes(heading.slug))
    .toSorted((a, b) => a.id.localeCompare(b.id))
  return (
    <article className="codex-item" data-item={heading.slug}>
      <header className="codex-head">
        <p className="item-where">{t('kind.trap')}</p>
        <h1>{heading.title[lang]}</h1>
        <p className="other-title" lang={langTag(other)}>
          {heading.title[other]}
        </p>
      </header>
      {trap ? <TrapCard trap={trap} lang={lang} /> : <Waiting failed={failed} lang={lang} />}
      {items.length > 0 && (
        <nav aria-labelledby="trap-items">
          <h2 id="trap-items">{t('page.warns')}</h2>
          <ul className="see">
            {items.map(({ id, slug, title }) => (
              <li key={slug}>
                <Link href={hrefOf({ kind: 'item', slug })}>
                  <span className="codex-no">{id}</span> {title[lang]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Around heading={heading} lang={lang} />
    </article>
  )
}
