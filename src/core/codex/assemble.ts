import type { Bodies, Codex, Heading, Item, ItemsBody, SectionId, Trap } from './codex.ts'
import type { Figure } from './figure.ts'
import {
  type CardWords,
  ITEM_SECTIONS,
  type ItemSection,
  type ParsedCodex,
  type TrapWords,
} from './source.ts'
import type { Label } from './words.ts'

type TrapSource = ParsedCodex['traps']['value']['traps'][number]

/** The codex of sound files: what the index tells and what each section holds. */
export function assemble(parsed: ParsedCodex, cards: CardWords): Codex {
  const files = parsed.items.map(({ value }) => value)
  const figures = parsed.figures.flatMap(({ value }) => value.figures)
  const { terms } = parsed.terms.value
  const { constants } = parsed.constants.value
  const sectionOf = new Map(files.flatMap((it) => it.items.map(({ slug }) => [slug, it.section])))
  const home = (figure: Figure): ItemSection => sectionOf.get(figure.items[0] ?? '') ?? 'A'
  const traps = parsed.traps.value.traps.map((it) => trapOf(it, cards))
  const { research } = parsed.traps.value

  const itemsOf = (section: ItemSection): ItemsBody => ({
    items: files
      .filter((it) => it.section === section)
      .flatMap(({ items }) => items)
      .map(
        (it): Item => ({
          ...it,
          figures: figures.filter(({ items }) => items.includes(it.slug)).map(({ id }) => id),
          terms: terms.filter(({ item }) => item === it.slug).map(({ slug }) => slug),
        }),
      )
      .sort((a, b) => a.id.localeCompare(b.id)),
    figures: figures.filter((it) => home(it) === section),
  })
  const sections: Record<ItemSection, ItemsBody> = {
    A: itemsOf('A'),
    B: itemsOf('B'),
    C: itemsOf('C'),
    D: itemsOf('D'),
    E: itemsOf('E'),
    F: itemsOf('F'),
    G: itemsOf('G'),
    H: itemsOf('H'),
    I: itemsOf('I'),
    J: itemsOf('J'),
  }
  const bodies: Bodies = {
    ...sections,
    traps: { traps, research },
    terms: { terms },
    constants: { constants },
  }
  const titles: { id: SectionId; title: Label }[] = [
    ...ITEM_SECTIONS.map((id) => ({ id, title: titleOf(files, id) })),
    { id: 'traps', title: parsed.traps.value.title },
    { id: 'terms', title: parsed.terms.value.title },
    { id: 'constants', title: parsed.constants.value.title },
  ]
  const headings: Heading[] = [
    ...ITEM_SECTIONS.flatMap((section) =>
      sections[section].items.map(
        ({ id, slug, title }): Heading => ({ kind: 'item', slug, no: id, title, section }),
      ),
    ),
    ...traps.map(({ slug, title }): Heading => ({ kind: 'trap', slug, title, section: 'traps' })),
    ...research.map(
      ({ slug, title }): Heading => ({ kind: 'research', slug, title, section: 'traps' }),
    ),
    ...terms.map(
      ({ slug, title, item }): Heading => ({ kind: 'term', slug, title, section: 'terms', item }),
    ),
    ...figures.map(
      (it): Heading => ({
        kind: 'figure',
        slug: it.id,
        no: it.id,
        title: it.title,
        section: home(it),
        item: it.items[0] ?? '',
      }),
    ),
    ...constants.map(
      ({ figures: title, item }, n): Heading => ({
        kind: 'constant',
        slug: String(n + 1),
        title,
        section: 'constants',
        item,
      }),
    ),
  ]
  return { index: { sections: titles, headings }, bodies }
}

const titleOf = (
  files: readonly { readonly section: ItemSection; readonly title: Label }[],
  id: ItemSection,
): Label => files.find(({ section }) => section === id)?.title ?? { zh: id, en: id }

/** A tagged trap speaks with its card; the words are written once, where the debrief has them. */
function trapOf(it: TrapSource, cards: CardWords): Trap {
  if (!('tag' in it)) {
    const { slug, level, title, says, right } = it
    return { slug, level, title, says, ...(right === undefined ? {} : { right }) }
  }
  const zh = cards.zh[it.tag]
  const en = cards.en[it.tag]
  if (!zh || !en) throw new Error(`words of a card for ${it.tag} were expected`)
  const both = (key: keyof TrapWords): Label => ({ zh: zh[key], en: en[key] })
  return {
    slug: it.slug,
    level: it.level,
    title: both('name'),
    says: both('what'),
    right: both('right'),
    ...(zh.law === '' ? {} : { law: both('law') }),
  }
}
