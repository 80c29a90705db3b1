import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { CODEX, findingItems, readCodex } from '../../src/cli/codex-files.ts'
import { readYaml } from '../../src/cli/read-yaml.ts'
import { caseIds, STORIES } from '../../src/cli/story-files.ts'
import { compileCodex } from '../../src/core/codex/compile.ts'
import { pageOf } from '../../src/core/codex/page-of.ts'
import { ITEM_SECTIONS } from '../../src/core/codex/source.ts'
import { itemOf } from '../../src/core/grading/rubrics/compliance.ts'
import { TRAP_TAGS } from '../../src/core/meeting/tag.ts'
import type { Problem, SourceData } from '../../src/core/scenario/case-source.ts'

const source = readCodex()
const compiled = compileCodex(source)
if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems, null, 1))
const { index, bodies } = compiled.codex
const sections = ITEM_SECTIONS.map((id) => bodies[id])
const items = sections.flatMap((it) => it.items)
const figures = sections.flatMap((it) => it.figures)

const scratch = mkdtempSync(join(tmpdir(), 'codex-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** The problems of the codex with one text of one file put in place of another. */
function planted(file: string, from: string, to: string): readonly Problem[] {
  const text = readFileSync(join(CODEX, file), 'utf8')
  if (!text.includes(from)) throw new Error(`${file} holds "${from}"`)
  mkdirSync(join(scratch, dirname(file)), { recursive: true })
  writeFileSync(join(scratch, file), text.replace(from, to))
  const changed = readYaml(scratch, file)
  const put = (data: SourceData): SourceData => (data.path === file ? changed : data)
  const out = compileCodex({
    ...source,
    items: source.items.map(put),
    figures: source.figures.map(put),
    terms: put(source.terms),
    traps: put(source.traps),
    constants: put(source.constants),
  })
  return 'problems' in out ? out.problems : []
}
const lineOf = (file: string, text: string): number =>
  readFileSync(join(CODEX, file), 'utf8')
    .split('\n')
    .findIndex((it) => it.includes(text)) + 1

describe('the codex as it stands', () => {
  test('[C1] holds 174 items, 66 figures, 182 terms and 28 numbers, each once', () => {
    expect(items.map(({ id }) => id).sort()).toEqual(
      Array.from({ length: 174 }, (_, n) => `K-${String(n + 1).padStart(3, '0')}`),
    )
    expect(new Set(figures.map(({ id }) => id)).size).toBe(66)
    expect(figures).toHaveLength(66)
    expect(new Set(bodies.terms.terms.map(({ slug }) => slug)).size).toBe(182)
    expect(bodies.constants.constants).toHaveLength(28)
  })

  test('[C1] has every page in the index, with its number and its section', () => {
    const count = (kind: string) => index.headings.filter((it) => it.kind === kind).length
    expect([count('item'), count('figure'), count('term')]).toEqual([174, 66, 182])
    expect(index.headings.find(({ slug }) => slug === 'spin')).toMatchObject({
      kind: 'item',
      no: 'K-068',
      section: 'D',
    })
    expect(index.sections.map(({ id }) => id)).toEqual([
      ...ITEM_SECTIONS,
      'traps',
      'terms',
      'constants',
    ])
  })

  test('[C4] every slug that a finding can name leads to a page', () => {
    const named = [...findingItems().map(({ slug }) => slug), ...TRAP_TAGS.map(itemOf)]
    // A scan that finds nothing would find no fault either.
    expect(new Set(named).size).toBeGreaterThan(50)
    expect(named).toContain('spin')
    expect(pageOf(index, 'arrears')).toBeUndefined()
    expect(named.filter((slug) => !pageOf(index, slug))).toEqual([])
  })

  test('[C4] every item that a case practises is in the codex', () => {
    const practised = caseIds().flatMap((id) => {
      const { value } = readYaml(STORIES, `${id}/scenario.yaml`)
      return (value as { readonly practises: readonly string[] }).practises
    })
    expect(practised.length).toBeGreaterThan(0)
    expect(practised.filter((no) => pageOf(index, no)?.kind !== 'item')).toEqual([])
  })

  test('[C5] what the course lost is marked as a gap', () => {
    const gaps = items.filter(({ mark }) => mark === 'gap').map(({ slug }) => slug)
    expect(gaps.sort()).toEqual([
      'crm-topics',
      'emotion-management',
      'fab',
      'feint',
      'ka-tools-8',
      'org-internal-relations',
      'two-ka-marketing-types',
      'value-proposal',
    ])
    const undrawn = figures.flatMap((it) => ('reason' in it ? [`${it.id} ${it.kind}`] : []))
    expect(undrawn).toEqual(['F-38 gap', 'F-22 gap'])
  })

  test('[C6] nine kinds draw them all', () => {
    const kinds = new Set(figures.map(({ kind }) => kind).filter((kind) => kind !== 'gap'))
    expect([...kinds].sort()).toEqual(
      ['bars', 'cards', 'flow', 'graph', 'layers', 'line', 'matrix', 'table', 'venn'].sort(),
    )
  })

  test('[C6] an item knows its figures, and its terms', () => {
    const chips = items.find(({ slug }) => slug === 'chips')
    expect(chips).toMatchObject({ figures: ['F-56'], terms: ['chip'] })
    const shown = new Set(items.flatMap((it) => it.figures))
    expect(figures.filter(({ id }) => !shown.has(id))).toEqual([])
  })

  test('[C10] Chinese stands in the Chinese, none in the English, and both are prose', () => {
    for (const { says, do: practice } of items) {
      for (const it of [says, practice].filter((it) => it !== undefined)) {
        expect(it.zh).toMatch(/\p{Script=Han}.*[。？！；]$/u)
        expect(it.en).toMatch(/^[^\p{Script=Han}]+[.?!”]$/u)
      }
    }
  })
})

describe('a fault is refused at its line', () => {
  const D = 'items/d.yaml'
  test.each([
    ['[C1] an item is missing', 'items/j.yaml', 'id: K-174', 'id: K-175', /K-174/],
    ['[C1] an item is too many', 'items/j.yaml', 'id: K-174', 'id: K-175', /no K-175/],
    ['[C1] a section has no file', 'items/j.yaml', 'section: J', 'section: I', /section J/],
    ['[C2] two items have one number', D, 'id: K-061', 'id: K-060', /K-060 stands at/],
    ['[C2] two items have one slug', D, 'slug: fab', 'slug: spin', /spin stands at/],
    ['[C2] two terms have one slug', 'terms.yaml', 'slug: arrears', 'slug: lead', /lead stands at/],
    ['[C2] two figures have one number', 'figures/needs.yaml', 'id: F-11', 'id: F-10', /F-10/],
    [
      '[C3] an item sees what is not there',
      D,
      'see: [smiling-no, nvc]',
      'see: [smiling]',
      /item smiling/,
    ],
    [
      '[C3] an item sees itself',
      D,
      'see: [smiling-no, nvc]',
      'see: [emotion-management]',
      /sees itself/,
    ],
    ['[C3] an item names no trap', D, 'trap: [trap-interrogate]', 'trap: [trap-x]', /trap trap-x/],
    ['[C3] a term leads nowhere', 'terms.yaml', 'item: spin', 'item: spim', /item spim/],
    [
      '[C3] a figure leads nowhere',
      'figures/needs.yaml',
      'items: [spin]',
      'items: [spim]',
      /item spim/,
    ],
    [
      '[C3] a number leads nowhere',
      'constants.yaml',
      'item: pareto',
      'item: parato',
      /item parato/,
    ],
    ['[C4] a trap has no card', 'traps.yaml', 'tag: red.leak', 'tag: red.leek', /no card/],
    [
      '[C4] a trap stands under another name',
      'traps.yaml',
      'slug: trap-guilt',
      'slug: trap-gilt',
      /findings of amber.guilt/,
    ],
    ['[C5] a mark is unknown', D, 'mark: gap', 'mark: lost', /mark/],
    ['[C6] a kind is unknown', 'figures/needs.yaml', 'kind: venn', 'kind: circles', /kind/],
    ['[C6] a shape is unknown', 'figures/needs.yaml', 'shape: stairs', 'shape: steps', /shape/],
    [
      '[C6] a row is too short',
      'figures/negotiation.yaml',
      '4, 8, 12, 16, 20',
      '4, 8, 12, 16',
      /as wide/,
    ],
    [
      '[C6] a cell is too many',
      'figures/negotiation.yaml',
      '- [null, null, null]',
      '- [null, null]',
      /cells/,
    ],
    [
      '[C6] an edge ends at no node',
      'figures/needs.yaml',
      'to: problem-1',
      'to: problem-9',
      /problem-9/,
    ],
    [
      '[C6] a value is missing',
      'figures/receivables.yaml',
      'values: [10, 0]',
      'values: [10]',
      /each series/,
    ],
    ['[C6] a region lies in no set', 'figures/needs.yaml', 'of: [need]', 'of: [needs]', /no set/],
    ['[C10] a language is missing', D, 'en: SPIN questioning', 'de: SPIN', /title/],
    ['[C10] a text is empty', D, 'zh: 需求漏斗, en', "zh: '  ', en", /words are missing/],
    ['[C10] English is Chinese', D, 'en: Need funnel', 'en: 需求漏斗', /Chinese/],
    [
      '[C10] a list is shorter in English',
      'items/i.yaml',
      'en: [price, minimum order, ',
      'en: [price, ',
      /as many points/,
    ],
  ])('%s', (_, file, from, to, message) => {
    expect(
      planted(file, from, to)
        .map((it) => `${it.file} ${it.message}`)
        .join('\n'),
    ).toMatch(message)
  })

  test('[C2] names the line of the fault and of its twin', () => {
    const line = lineOf('items/d.yaml', 'slug: fab')
    const twin = lineOf('items/d.yaml', 'slug: spin')
    expect(planted('items/d.yaml', 'slug: fab', 'slug: spin')).toContainEqual({
      file: 'items/d.yaml',
      line,
      message: `spin stands at items/d.yaml:${twin} too [C2]`,
    })
  })

  test('[C4] a finding of an item that is gone is named where grading names it', () => {
    const found = planted('items/i.yaml', 'slug: leave-table', 'slug: leaving-table')
    const { file, line } = findingItems().find(({ slug }) => slug === 'leave-table') ?? {}
    expect(found).toContainEqual({
      file,
      line,
      message: 'findings name leave-table: not in the codex [C4]',
    })
  })

  test('[C6] a misfit is named at its figure', () => {
    const [first] = planted('figures/receivables.yaml', 'values: [10, 0]', 'values: [10]')
    expect(first).toMatchObject({
      file: 'figures/receivables.yaml',
      line: lineOf('figures/receivables.yaml', 'id: F-48'),
    })
  })

  test('[C2] a file that is no YAML is named, and nothing is thrown', () => {
    const [first] = planted('terms.yaml', 'terms:', 'terms: [')
    expect(first?.file).toBe('terms.yaml')
  })
})
