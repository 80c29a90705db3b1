import { INDEX } from 'virtual:codex'
import { Link } from 'wouter'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { hrefOf } from './links.ts'
import { useAt } from './use-at.ts'
import { useSections } from './use-sections.ts'
import { Waiting } from './Waiting.tsx'
import { codexText, langTag, otherLang } from './words.ts'

interface Props {
  readonly lang: Lang
  readonly at: string | null
}

/** The glossary, by the section of the item that teaches each term. */
export function Terms({ lang, at }: Props) {
  const t = codexText(lang)
  const other = otherLang(lang)
  const { bodies, failed } = useSections(['terms'])
  const terms = bodies.terms?.terms
  useAt(at, terms !== undefined)
  const itemOf = new Map(
    INDEX.headings.filter((it) => it.kind === 'item').map((it) => [it.slug, it]),
  )
  return (
    <>
      <header className="codex-head">
        <h1>{t('terms.title')}</h1>
        <p>{terms && t('terms.lead', { count: terms.length })}</p>
      </header>
      {!terms && <Waiting failed={failed} lang={lang} />}
      {INDEX.sections.map(({ id, title }) => {
        const own = terms?.filter((it) => itemOf.get(it.item)?.section === id) ?? []
        if (own.length === 0) return null
        return (
          <section key={id} aria-labelledby={`terms-${id}`}>
            <h2 id={`terms-${id}`}>{title[lang]}</h2>
            <dl className="terms">
              {own.map(({ slug, title: name, says, item }) => (
                <div
                  key={slug}
                  id={`at-${slug}`}
                  tabIndex={-1}
                  data-here={slug === at ? '' : undefined}
                >
                  <dt>
                    {name[lang]} <small lang={langTag(other)}>{name[other]}</small>
                  </dt>
                  <dd>
                    {says[lang]}{' '}
                    <Link href={hrefOf({ kind: 'item', slug: item })}>
                      {itemOf.get(item)?.title[lang]}
                    </Link>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )
      })}
    </>
  )
}
