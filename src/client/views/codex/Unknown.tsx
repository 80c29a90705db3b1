import { Link } from 'wouter'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { codexText } from './words.ts'

export function Unknown({ lang }: { readonly lang: Lang }) {
  const t = codexText(lang)
  return (
    <section className="plain">
      <h1>{t('page.unknown')}</h1>
      <Link href="/codex" className="button">
        {t('page.toContents')}
      </Link>
    </section>
  )
}
