import { INDEX } from 'virtual:codex'
import { Link } from 'wouter'
import type { Heading, Item, SectionId } from '../../../core/codex/codex.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { Around } from './Around.tsx'
import { Table } from './figures/Table.tsx'
import { ItemFigures } from './ItemFigures.tsx'
import { ItemTerms } from './ItemTerms.tsx'
import { hrefOf } from './links.ts'
import { Practise } from './Practise.tsx'
import { TrapCard } from './TrapCard.tsx'
import { useSections } from './use-sections.ts'
import { Waiting } from './Waiting.tsx'
import { codexText, langTag, otherLang } from './words.ts'

interface Props {
  readonly heading: Heading
  readonly lang: Lang
}

/** One item: what the course says, how to practise it, and everything that hangs on it. */
export function ItemPage({ heading, lang }: Props) {
  const t = codexText(lang)
  const of = INDEX.headings.filter((it) => it.item === heading.slug)
  const wanted: readonly SectionId[] = [heading.section, 'traps', ...of.map((it) => it.section)]
  const { bodies, failed } = useSections(wanted)
  const body = bodies[heading.section]
  const item = body && 'items' in body ? body.items.find((it) => it.slug === heading.slug) : null
  const other = otherLang(lang)
  const section = INDEX.sections.find(({ id }) => id === heading.section)
  return (
    <article className="codex-item" data-item={heading.slug}>
      <header className="codex-head">
        <p className="item-where">
          <span className="codex-no">{heading.no}</span>
          <span>{section?.title[lang]}</span>
          {item && (
            <span className="codex-mark" data-mark={item.mark}>
              {t(`mark.${item.mark}`)}
            </span>
          )}
        </p>
        <h1>{heading.title[lang]}</h1>
        <p className="other-title" lang={langTag(other)}>
          {heading.title[other]}
        </p>
      </header>
      {item ? <Words item={item} lang={lang} /> : <Waiting failed={failed} lang={lang} />}
      {item && (
        <>
          <ItemFigures item={item} lang={lang} />
          <Traps item={item} lang={lang} />
          <ItemTerms item={item} lang={lang} />
          <Practise heading={heading} lang={lang} />
          <See item={item} lang={lang} />
        </>
      )}
      <Around heading={heading} lang={lang} />
    </article>
  )
}

interface PartProps {
  readonly item: Item
  readonly lang: Lang
}

function Words({ item, lang }: PartProps) {
  const t = codexText(lang)
  const { list, table } = item
  const added = (mark: 'course' | 'ours') =>
    mark === 'ours' && item.mark !== 'ours' && <p className="codex-mark">{t('page.added')}</p>
  return (
    <>
      <div className="item-says">
        <p>{item.says[lang]}</p>
        {list && (
          <>
            {added(list.mark)}
            <ul className="points">
              {list[lang].map((it) => (
                <li key={it}>{it}</li>
              ))}
            </ul>
          </>
        )}
        {table && (
          <>
            {added(table.mark)}
            <Table head={table.head} rows={table.rows} lang={lang} />
          </>
        )}
      </div>
      {item.do && (
        <section className="item-do" aria-labelledby="item-do">
          <h2 id="item-do">{t('page.do')}</h2>
          <p>{item.do[lang]}</p>
        </section>
      )}
      {item.note && (
        <section className="item-note" aria-labelledby="item-note">
          <h2 id="item-note">{t('page.note')}</h2>
          <p>{item.note[lang]}</p>
        </section>
      )}
    </>
  )
}

function Traps({ item, lang }: PartProps) {
  const t = codexText(lang)
  const { bodies } = useSections(['traps'])
  const traps = bodies.traps?.traps.filter(({ slug }) => item.trap.includes(slug)) ?? []
  if (traps.length === 0) return null
  return (
    <section aria-labelledby="item-traps">
      <h2 id="item-traps">{t('page.traps')}</h2>
      {traps.map((it) => (
        <TrapCard key={it.slug} trap={it} lang={lang} linked />
      ))}
    </section>
  )
}

function See({ item, lang }: PartProps) {
  const t = codexText(lang)
  const found = INDEX.headings.filter((it) => it.kind === 'item' && item.see.includes(it.slug))
  if (found.length === 0) return null
  return (
    <nav aria-labelledby="item-see">
      <h2 id="item-see">{t('page.see')}</h2>
      <ul className="see">
        {found.map((it) => (
          <li key={it.slug}>
            <Link href={hrefOf(it)}>
              <span className="codex-no">{it.no}</span> {it.title[lang]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
