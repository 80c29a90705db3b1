import { INDEX } from 'virtual:codex'
import type { Item } from '../../../core/codex/codex.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { NO_SECTION, useSections } from './use-sections.ts'
import { codexText, langTag, otherLang } from './words.ts'

interface Props {
  readonly item: Item
  readonly lang: Lang
}

/** The terms that the item explains, and the numbers of the course that belong to it. */
export function ItemTerms({ item, lang }: Props) {
  const t = codexText(lang)
  const other = otherLang(lang)
  const numbered = INDEX.headings.some((it) => it.kind === 'constant' && it.item === item.slug)
  const { bodies } = useSections([
    ...(item.terms.length > 0 ? (['terms'] as const) : NO_SECTION),
    ...(numbered ? (['constants'] as const) : NO_SECTION),
  ])
  const terms = bodies.terms?.terms.filter((it) => it.item === item.slug) ?? []
  const constants = bodies.constants?.constants.filter((it) => it.item === item.slug) ?? []
  return (
    <>
      {terms.length > 0 && (
        <section aria-labelledby="item-terms">
          <h2 id="item-terms">{t('page.terms')}</h2>
          <dl className="terms">
            {terms.map(({ slug, title, says }) => (
              <div key={slug}>
                <dt>
                  {title[lang]} <small lang={langTag(other)}>{title[other]}</small>
                </dt>
                <dd>{says[lang]}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {constants.length > 0 && (
        <section aria-labelledby="item-numbers">
          <h2 id="item-numbers">{t('page.numbers')}</h2>
          <dl className="terms">
            {constants.map(({ figures, says }) => (
              <div key={figures.zh}>
                <dt>{figures[lang]}</dt>
                <dd>{says[lang]}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  )
}
