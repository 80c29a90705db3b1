import { Link } from 'wouter'
import type { Trap } from '../../../core/codex/codex.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { hrefOf } from './links.ts'
import { codexText } from './words.ts'

interface Props {
  readonly trap: Trap
  readonly lang: Lang
  /** Under its own page's title it needs no name. */
  readonly linked?: boolean
}

/** What a trap is, the straight road, and what governs it. */
export function TrapCard({ trap, lang, linked = false }: Props) {
  const t = codexText(lang)
  const { slug, level, title, says, right, law } = trap
  return (
    <section className="trap-card" data-level={level}>
      <p className="trap-level">{t(`trap.${level}`)}</p>
      {linked && (
        <h3>
          <Link href={hrefOf({ kind: 'trap', slug })}>{title[lang]}</Link>
        </h3>
      )}
      <p>{says[lang]}</p>
      <dl>
        {right && (
          <>
            <dt>{t('trap.right')}</dt>
            <dd>{right[lang]}</dd>
          </>
        )}
        {law && (
          <>
            <dt>{t('trap.law')}</dt>
            <dd>
              {law[lang]} <small>{t('trap.check')}</small>
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}
