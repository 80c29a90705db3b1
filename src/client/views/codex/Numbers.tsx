import { INDEX } from 'virtual:codex'
import { Link } from 'wouter'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { hrefOf } from './links.ts'
import { useAt } from './use-at.ts'
import { useSections } from './use-sections.ts'
import { Waiting } from './Waiting.tsx'
import { codexText } from './words.ts'

interface Props {
  readonly lang: Lang
  readonly at: string | null
}

/** The numbers the course gives, in its order. */
export function Numbers({ lang, at }: Props) {
  const t = codexText(lang)
  const { bodies, failed } = useSections(['constants'])
  const constants = bodies.constants?.constants
  useAt(at, constants !== undefined)
  const titleOf = (slug: string): string =>
    INDEX.headings.find((it) => it.kind === 'item' && it.slug === slug)?.title[lang] ?? slug
  return (
    <>
      <header className="codex-head">
        <h1>{t('numbers.title')}</h1>
        <p>{constants && t('numbers.lead', { count: constants.length })}</p>
      </header>
      {!constants && <Waiting failed={failed} lang={lang} />}
      <dl className="terms numbers">
        {constants?.map(({ figures, says, item }, i) => (
          <div
            key={figures.zh}
            id={`at-${i + 1}`}
            tabIndex={-1}
            data-here={String(i + 1) === at ? '' : undefined}
          >
            <dt>{figures[lang]}</dt>
            <dd>
              {says[lang]} <Link href={hrefOf({ kind: 'item', slug: item })}>{titleOf(item)}</Link>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
