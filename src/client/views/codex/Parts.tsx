import { INDEX } from 'virtual:codex'
import { Link } from 'wouter'
import type { Heading } from '../../../core/codex/codex.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { codexText } from './words.ts'

interface Props {
  readonly name: string | null
  readonly lang: Lang
}

const countOf = (kind: Heading['kind']): number =>
  INDEX.headings.filter((it) => it.kind === kind).length

const PARTS = [
  { name: null, key: 'nav.contents', count: countOf('item') },
  { name: 'terms', key: 'nav.terms', count: countOf('term') },
  { name: 'figures', key: 'nav.figures', count: countOf('figure') },
  { name: 'numbers', key: 'nav.numbers', count: countOf('constant') },
  { name: 'traps', key: 'nav.traps', count: countOf('trap') },
] as const

/** The parts of the codex and how much is in each. */
export function Parts({ name, lang }: Props) {
  const t = codexText(lang)
  return (
    <nav className="codex-parts" aria-label={t('nav.label')}>
      {PARTS.map((part) => (
        <Link
          key={part.key}
          href={part.name === null ? '/codex' : `/codex/${part.name}`}
          aria-current={part.name === name ? 'page' : undefined}
        >
          {t(part.key)} <small>{part.count}</small>
        </Link>
      ))}
    </nav>
  )
}
