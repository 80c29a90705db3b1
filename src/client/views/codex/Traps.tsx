import { Link } from 'wouter'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { hrefOf } from './links.ts'
import { TrapCard } from './TrapCard.tsx'
import { useSections } from './use-sections.ts'
import { Waiting } from './Waiting.tsx'
import { codexText } from './words.ts'

/** Every trap, red before amber, and the research. */
export function Traps({ lang }: { readonly lang: Lang }) {
  const t = codexText(lang)
  const { bodies, failed } = useSections(['traps'])
  const { traps = [], research = [] } = bodies.traps ?? {}
  return (
    <>
      <header className="codex-head">
        <h1>{t('traps.title')}</h1>
        <p>{t('traps.lead')}</p>
      </header>
      {!bodies.traps && <Waiting failed={failed} lang={lang} />}
      {(['red', 'amber'] as const).map((level) => (
        <section key={level} aria-labelledby={`traps-${level}`}>
          <h2 id={`traps-${level}`}>{t(`trap.${level}`)}</h2>
          <div className="trap-grid">
            {traps
              .filter((it) => it.level === level)
              .map((it) => (
                <TrapCard key={it.slug} trap={it} lang={lang} linked />
              ))}
          </div>
        </section>
      ))}
      <section aria-labelledby="research">
        <h2 id="research">{t('traps.research')}</h2>
        <ul className="see">
          {research.map(({ slug, title, source }) => (
            <li key={slug}>
              <Link href={hrefOf({ kind: 'research', slug })}>{title[lang]}</Link>{' '}
              <small>{source[lang]}</small>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
