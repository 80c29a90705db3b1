import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ITEMS = 174
const spec = readFileSync(join(import.meta.dirname, '../../../src/core/SPEC.md'), 'utf8')
const [, section = ''] = spec.split('### What the course grades, and where')
const lines = (section.split('\n## ')[0] ?? '').split('\n').filter((it) => it.startsWith('- K-'))

/** `K-001…K-005, K-007` as numbers. */
const numbersIn = (items: string): readonly number[] =>
  items.split(', ').flatMap((part) => {
    const [from = 0, to = from] = [...part.matchAll(/K-(\d{3})/g)].map(([, n]) => Number(n))
    return Array.from({ length: to - from + 1 }, (_, i) => from + i)
  })

describe('what the course grades', () => {
  it('[G10] every item of the catalogue stands once, in order of its line', () => {
    const all = lines.flatMap((line) => numbersIn(line.slice(2).split(': ')[0] ?? ''))
    expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: ITEMS }, (_, i) => i + 1))
  })

  it('[G10] every line names a rule that stands on the page, or says why turns do not show it', () => {
    for (const line of lines) {
      const told = line.slice(line.indexOf(': ') + 2)
      const rules = [...told.matchAll(/\[([BGN]\d+)\]/g)].map(([, rule]) => rule)
      for (const rule of rules) expect(spec, line).toContain(`**[${rule}]**`)
      if (rules.length === 0)
        expect(told, line).toMatch(/not in|in the words|in no transcript|has no tag/)
      expect(told).not.toMatch(/K-\d/)
    }
  })
})
