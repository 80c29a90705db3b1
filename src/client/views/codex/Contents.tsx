import { INDEX } from 'virtual:codex'
import { Link } from 'wouter'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { hrefOf } from './links.ts'
import { codexText } from './words.ts'

const SECTIONS = INDEX.sections
  .map((section) => ({
    ...section,
    items: INDEX.headings.filter((it) => it.kind === 'item' && it.section === section.id),
  }))
  .filter(({ items }) => items.length > 0)

/** Every item by section, in the course's order. */
export function Contents({ lang }: { readonly lang: Lang }) {
  const t = codexText(lang)
  return (
    <>
      <header className="codex-head">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      <nav className="codex-jump" aria-label={t('contents.jump')}>
        {SECTIONS.map(({ id, title }) => (
          <a key={id} href={`#section-${id}`}>
            {title[lang]}
          </a>
        ))}
      </nav>
      <div className="contents">
        {SECTIONS.map(({ id, title, items }) => (
          <section key={id} id={`section-${id}`} aria-labelledby={`title-${id}`}>
            <h2 id={`title-${id}`}>
              {title[lang]} <small>{t('contents.count', { count: items.length })}</small>
            </h2>
            <ul>
              {items.map((it) => (
                <li key={it.slug}>
                  <Link href={hrefOf(it)}>
                    <span className="codex-no">{it.no}</span>
                    <span>{it.title[lang]}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
