import { describe, expect, test } from 'vitest'
import { compileCodexFolder } from '../../src/cli/codex-files.ts'
import { type Hit, searchable, searchCodex } from '../../src/core/codex/search.ts'
import type { Lang } from '../../src/core/scenario/scenario.ts'

const compiled = compileCodexFolder()
if ('problems' in compiled) throw new Error('the codex has faults')
const { index, bodies } = compiled.codex
const titles = searchable(index, {})
const whole = searchable(index, bodies)

const name = ({ entry }: Hit): string => `${entry.kind} ${entry.slug}`
const found = (query: string, lang: Lang = 'zh', entries = whole): readonly string[] =>
  searchCodex(entries, query, lang).map(name)

describe('what is found', () => {
  test.each([
    ['[C7] Chinese within a title', '让步', 'item concession-rules'],
    ['[C7] one character of Chinese', '标', 'item bid-process'],
    ['[C7] words that stand nowhere', '没有来由的话', null],
    ['[C7] English from the beginning of a word', 'concess', 'item concession-rules'],
    ['[C7] English in whatever case', 'JOHARI', 'item johari'],
    ['[C7] a word within a longer title', 'pattern', 'item concession-patterns'],
    ['[C7] not from the middle of a word', 'ohari', null],
    ['[C7] Latin within Chinese', 'spin提', 'item spin'],
    ['[C7] every word of the query', 'concession rules', 'item concession-rules'],
    ['[C7] not where a word is missing', 'concession zebra', null],
    ['[C7] spaces alone', '   ', null],
    ['[C7] a number of the course', 'K-068', 'item spin'],
    ['[C7] a number typed short', 'k68', 'item spin'],
    ['[C7] a number half typed', 'k-06', 'item need-types'],
    ['[C7] a figure', 'F-30', 'figure F-30'],
  ])('%s: %s', (_, query, expected) => {
    if (expected === null) expect(found(query)).toEqual([])
    else expect(found(query)).toContain(expected)
  })

  test('[C7] a page in Chinese finds English, and one in English Chinese', () => {
    expect(found('listening', 'zh')[0]).toBe('item listening')
    expect(found('倾听', 'en')[0]).toBe('item listening')
    const [hit] = searchCodex(whole, 'listening', 'zh')
    expect(hit?.lang).toBe('en')
  })

  test('[C7] every entry is found by its whole title, in either language', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const entry of titles)
        expect(found(entry.title[lang], lang, [entry]), entry.slug).toHaveLength(1)
  })

  test('[C7] titles and numbers are found before any page is loaded', () => {
    expect(found('spin', 'zh', titles)[0]).toBe('item spin')
    expect(found('粘合', 'zh', titles)).toEqual([])
  })

  test('[C7] the words of a figure, a term, a trap and a list are found once loaded', () => {
    expect(found('胶带')).toContain('item negotiation-roles')
    expect(found('胶带')).toContain('figure F-55')
    expect(found('起订量')).toContain('item tradeables')
    expect(found('工作餐')).toContain('trap trap-alcohol')
    expect(found('胶带', 'zh', searchable(index, { D: bodies.D }))).toEqual([])
  })
})

describe('what comes first', () => {
  test('[C8] a number, then a whole title, then a title, then a page', () => {
    const places = (query: string, lang: Lang = 'zh') =>
      searchCodex(whole, query, lang).map(({ where }) => where)
    const order = ['number', 'title', 'text']
    for (const query of ['让步', 'spin', 'price', '底价', '信任', 'k-1']) {
      const ranks = places(query).map((it) => order.indexOf(it))
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    }
    expect(places('信任')).toContain('text')
    expect(found('谈判')[0]).toBe('term negotiation')
    expect(found('倾听')[0]).toBe('item listening')
  })

  test('[C8] the language of the page before the other one', () => {
    const hits = searchCodex(whole, 'swot', 'en').filter(({ where }) => where === 'title')
    expect(hits[0]?.lang).toBe('en')
  })

  test('[C8] of equals the item before its term and its figure', () => {
    const kinds = searchCodex(titles, '乔哈里窗', 'zh').map(({ entry }) => entry.kind)
    expect(kinds).toEqual(['item', 'term', 'figure'])
  })
})
