import { INDEX } from 'virtual:codex'
import { Link } from 'wouter'
import type { Heading } from '../../../core/codex/codex.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { hrefOf } from './links.ts'
import { codexText } from './words.ts'

interface Props {
  readonly heading: Heading
  readonly lang: Lang
}

/** The page before and the page after, in the course's order. */
export function Around({ heading, lang }: Props) {
  const t = codexText(lang)
  const row = INDEX.headings.filter((it) => it.kind === heading.kind)
  const place = row.findIndex((it) => it.slug === heading.slug)
  const before = row[place - 1]
  const after = row[place + 1]
  return (
    <nav className="around" aria-label={t('page.around')}>
      {before && (
        <Link href={hrefOf(before)} rel="prev">
          <small>← {t('page.before')}</small>
          {before.title[lang]}
        </Link>
      )}
      {after && (
        <Link href={hrefOf(after)} rel="next">
          <small>{t('page.after')} →</small>
          {after.title[lang]}
        </Link>
      )}
    </nav>
  )
}
