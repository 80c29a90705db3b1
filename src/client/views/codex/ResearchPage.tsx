import type { Heading, TrapsBody } from '../../../core/codex/codex.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { Table } from './figures/Table.tsx'
import { useSections } from './use-sections.ts'
import { Waiting } from './Waiting.tsx'
import { codexText, langTag, otherLang } from './words.ts'

interface Props {
  readonly heading: Heading
  readonly lang: Lang
}

/** Research that findings rest on besides the course. */
export function ResearchPage({ heading, lang }: Props) {
  const t = codexText(lang)
  const other = otherLang(lang)
  const { bodies, failed } = useSections(['traps'])
  const found = bodies.traps?.research.find(({ slug }) => slug === heading.slug)
  return (
    <article className="codex-item" data-item={heading.slug}>
      <header className="codex-head">
        <p className="item-where">{t('kind.research')}</p>
        <h1>{heading.title[lang]}</h1>
        <p className="other-title" lang={langTag(other)}>
          {heading.title[other]}
        </p>
      </header>
      {found ? (
        <ResearchWords research={found} lang={lang} />
      ) : (
        <Waiting failed={failed} lang={lang} />
      )}
    </article>
  )
}

interface WordsProps {
  readonly research: TrapsBody['research'][number]
  readonly lang: Lang
}

function ResearchWords({ research: { says, table, source }, lang }: WordsProps) {
  const t = codexText(lang)
  return (
    <div className="item-says">
      <p>{says[lang]}</p>
      {table && <Table head={table.head} rows={table.rows} lang={lang} />}
      <p className="codex-mark">
        {t('page.source')} · {source[lang]}
      </p>
    </div>
  )
}
