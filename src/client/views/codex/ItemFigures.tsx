import { INDEX } from 'virtual:codex'
import type { Item } from '../../../core/codex/codex.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { Figure } from './figures/Figure.tsx'
import { figuresIn } from './figures-in.ts'
import { useSections } from './use-sections.ts'
import { codexText } from './words.ts'

interface Props {
  readonly item: Item
  readonly lang: Lang
}

/** A figure lies with the first item it belongs to, which may be in another section. */
export function ItemFigures({ item, lang }: Props) {
  const t = codexText(lang)
  const homes = INDEX.headings
    .filter((it) => it.kind === 'figure' && item.figures.includes(it.slug))
    .map((it) => it.section)
  const { bodies } = useSections(homes)
  if (homes.length === 0) return null
  return (
    <section aria-labelledby="item-figures">
      <h2 id="item-figures">{t('page.figures')}</h2>
      {figuresIn(bodies)
        .filter(({ id }) => item.figures.includes(id))
        .map((it) => (
          <Figure key={it.id} figure={it} lang={lang} />
        ))}
    </section>
  )
}
