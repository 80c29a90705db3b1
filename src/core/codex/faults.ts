import { itemOf } from '../grading/rubrics/compliance.ts'
import { TRAP_TAGS } from '../meeting/tag.ts'
import type { Problem, SourceData } from '../scenario/case-source.ts'
import { type CodexSource, ITEM_SECTIONS, type ParsedCodex } from './source.ts'

/** How much the course holds: items K-001…, figures F-01…, terms and numbers [C1]. */
export const HOLDS = { items: 174, figures: 66, terms: 182, constants: 28 } as const

/** A name in a file, and the way to it. */
interface Place {
  readonly name: string
  readonly data: SourceData
  readonly keys: readonly (string | number)[]
}

/** What a schema cannot see: twins, gaps in the numbering, and names that lead nowhere. */
export function faults(parsed: ParsedCodex, source: CodexSource): readonly Problem[] {
  const problems: Problem[] = []
  const wrong = ({ data, keys }: Omit<Place, 'name'>, message: string): void =>
    void problems.push({ file: data.path, line: data.lineOf(keys), message })
  const places = placesOf(parsed)

  for (const group of [places.ids, places.pages, places.terms, places.sections]) {
    const met = new Map<string, Place>()
    for (const place of group) {
      const twin = met.get(place.name)
      if (!twin) met.set(place.name, place)
      else
        wrong(
          place,
          `${place.name} stands at ${twin.data.path}:${twin.data.lineOf(twin.keys)} too [C2]`,
        )
    }
  }
  const namesOf = (group: readonly Place[]): ReadonlySet<string> => new Set(group.map(nameOf))
  const items = namesOf(places.items)
  const traps = namesOf(places.traps)
  const pages = namesOf(places.pages)
  for (const place of places.toItems)
    if (!items.has(place.name)) wrong(place, `there is no item ${place.name} [C3]`)
  for (const { place, own } of places.toOthers)
    if (place.name === own) wrong(place, `${own} sees itself [C3]`)
  for (const place of places.toTraps)
    if (!traps.has(place.name)) wrong(place, `there is no trap ${place.name} [C3]`)

  const held = namesOf(places.ids)
  const wanted = [...numbers('K', 3, HOLDS.items), ...numbers('F', 2, HOLDS.figures)]
  const missing = wanted.filter((id) => !held.has(id))
  const whole = { data: parsed.items[0]?.data ?? parsed.terms.data, keys: [] }
  if (missing.length > 0) wrong(whole, `missing of the course: ${missing.join(', ')} [C1]`)
  for (const place of places.ids)
    if (!wanted.includes(place.name)) wrong(place, `the course has no ${place.name} [C1]`)
  for (const id of ITEM_SECTIONS)
    if (!namesOf(places.sections).has(id)) wrong(whole, `no file has section ${id} [C1]`)
  for (const [count, held, data] of [
    [HOLDS.terms, parsed.terms.value.terms, parsed.terms.data],
    [HOLDS.constants, parsed.constants.value.constants, parsed.constants.data],
  ] as const)
    if (held.length !== count) wrong({ data, keys: [] }, `${held.length} and not ${count} [C1]`)

  const { value, data } = parsed.traps
  for (const [i, trap] of value.traps.entries()) {
    if (!('tag' in trap)) continue
    const place = { data, keys: ['traps', i, 'tag'] }
    if (!Object.values(source.trapWords).every((words) => trap.tag in words))
      wrong(place, `no card has words for ${trap.tag} [C4]`)
    else if (itemOf(trap.tag) !== trap.slug)
      wrong(place, `findings of ${trap.tag} name ${itemOf(trap.tag)} [C4]`)
  }
  for (const tag of TRAP_TAGS)
    if (!traps.has(itemOf(tag)))
      wrong({ data, keys: ['traps'] }, `findings of ${tag} name ${itemOf(tag)}: no such trap [C4]`)
  for (const { slug, file, line } of source.named)
    if (!pages.has(slug))
      problems.push({ file, line, message: `findings name ${slug}: not in the codex [C4]` })
  return problems
}

const nameOf = ({ name }: Place): string => name

const numbers = (letter: string, width: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `${letter}-${String(n + 1).padStart(width, '0')}`)

/** Where every name stands, by what it names or points to. */
function placesOf({ items, figures, terms, traps, constants }: ParsedCodex) {
  const own = {
    ids: [] as Place[],
    items: [] as Place[],
    traps: [] as Place[],
    research: [] as Place[],
    terms: [] as Place[],
    sections: [] as Place[],
    toItems: [] as Place[],
    toTraps: [] as Place[],
  }
  const toOthers: { readonly place: Place; readonly own: string }[] = []
  const put = (group: keyof typeof own, data: SourceData, name: string, ...keys: Place['keys']) =>
    void own[group].push({ name, data, keys })
  for (const { data, value } of items) {
    put('sections', data, value.section, 'section')
    for (const [i, it] of value.items.entries()) {
      put('ids', data, it.id, 'items', i, 'id')
      put('items', data, it.slug, 'items', i, 'slug')
      for (const [j, to] of it.see.entries()) {
        put('toItems', data, to, 'items', i, 'see', j)
        toOthers.push({ place: { name: to, data, keys: ['items', i, 'see', j] }, own: it.slug })
      }
      for (const [j, to] of it.trap.entries()) put('toTraps', data, to, 'items', i, 'trap', j)
    }
  }
  for (const { data, value } of figures)
    for (const [i, it] of value.figures.entries()) {
      put('ids', data, it.id, 'figures', i, 'id')
      for (const [j, to] of it.items.entries()) put('toItems', data, to, 'figures', i, 'items', j)
    }
  for (const key of ['traps', 'research'] as const)
    for (const [i, { slug }] of traps.value[key].entries())
      put(key, traps.data, slug, key, i, 'slug')
  for (const [i, { slug, item }] of terms.value.terms.entries()) {
    put('terms', terms.data, slug, 'terms', i, 'slug')
    put('toItems', terms.data, item, 'terms', i, 'item')
  }
  for (const [i, { item }] of constants.value.constants.entries())
    put('toItems', constants.data, item, 'constants', i, 'item')
  return { ...own, toOthers, pages: [...own.items, ...own.traps, ...own.research] }
}
