import { describe, expect, test } from 'vitest'
import { CODEX, compileCodexFolder } from '../../../src/cli/codex-files.ts'
import type { ShelfCase } from '../../../src/client/shelf-case.ts'
import { excerptOf } from '../../../src/client/views/codex/excerpt.ts'
import { hrefOf } from '../../../src/client/views/codex/links.ts'
import { TRAINED_BY, trainingOf } from '../../../src/client/views/codex/training.ts'
import { pageOf } from '../../../src/core/codex/page-of.ts'

const compiled = compileCodexFolder(CODEX)
if (!('codex' in compiled)) throw new Error('the codex was expected to be sound')
const { index } = compiled.codex

describe('the pages of the codex', () => {
  test('[C2] no page is called as a part of the codex is', () => {
    for (const part of ['terms', 'figures', 'numbers', 'traps'])
      expect(pageOf(index, part)).toBeUndefined()
  })

  test('every entry leads to an address of its own', () => {
    const all = index.headings.map(hrefOf)
    expect(new Set(all).size).toBe(all.length)
  })

  test('every item that a kind of drill is said to train is a page', () => {
    const named = Object.values(TRAINED_BY).flat()
    expect(named.filter((slug) => !pageOf(index, slug))).toEqual([])
  })

  test('an item leads to the cases that practise it and to the drills of its kind', () => {
    const role = { name: { zh: '周', en: 'Zhou' }, title: { zh: '', en: '' }, tier: 'operation' }
    const found = {
      ...{ id: 'one', lead: 'owl', minutes: 30, bargaining: false, practises: ['K-068'] },
      title: { zh: '一', en: 'one' },
      summary: { zh: '一', en: 'one' },
      people: { tiger: role, peacock: role, koala: role, owl: role },
      drills: [
        ...(['need-thread', 'concession'] as const).map((kind) => ({
          ...{ id: kind, kind, title: { zh: '练', en: 'x' }, goal: { zh: '练', en: 'x' } },
        })),
      ],
    } as unknown as ShelfCase
    const { cases, drills } = trainingOf([found], { no: 'K-068', slug: 'spin' })
    expect(cases.map(({ id }) => id)).toEqual(['one'])
    expect(drills.map(({ drill }) => drill.id)).toEqual(['need-thread'])
    expect(trainingOf([found], { no: 'K-001', slug: 'pareto' })).toEqual({ cases: [], drills: [] })
  })

  test('[C7] an excerpt shows the word where it was found: Chinese anywhere, the rest from a word’s beginning', () => {
    expect(excerptOf('先问他看重什么', '看重', 'zh')).toEqual({
      before: '先问他',
      found: '看重',
      after: '什么',
    })
    expect(excerptOf('unask, then Ask', 'ask', 'en')?.found).toBe('Ask')
    expect(excerptOf('nothing here', 'ask', 'en')).toBeNull()
    expect(excerptOf(`${'a '.repeat(100)}deal`, 'deal', 'en')?.before.startsWith('…')).toBe(true)
  })
})
