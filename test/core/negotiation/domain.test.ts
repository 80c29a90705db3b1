import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solve } from '../../../src/cli/solve.ts'
import { parseDomain } from '../../../src/core/negotiation/domain.ts'
import { solveInput } from '../../../src/core/negotiation/solve.ts'
import { asInput, chips, pointDomains } from './domains.ts'

const two = {
  issues: [
    { name: 'price', values: ['high', 'low'] },
    { name: 'days', values: [30, 60, 90] },
  ],
  A: {
    weights: [0.7, 0.3],
    utilities: [
      [1, 0],
      [1, 0.5, 0],
    ],
    reservation: 0.1,
  },
  B: {
    weights: [0.4, 0.6],
    utilities: [
      [0, 1],
      [0, 0.5, 1],
    ],
    reservation: 0,
  },
}
const withA = (change: object) => ({ ...two, A: { ...two.A, ...change } })
const withoutA = (key: string) => ({
  ...two,
  A: Object.fromEntries(Object.entries(two.A).filter(([it]) => it !== key)),
})
const issues = (n: number, levels: number) => {
  const party = {
    weights: Array(n).fill(1 / n),
    utilities: Array(n).fill(Array(levels).fill(0.5)),
    reservation: 0,
  }
  return {
    issues: Array.from({ length: n }, (_, i) => ({
      name: `issue ${i}`,
      values: Array.from({ length: levels }, (_, k) => k),
    })),
    A: party,
    B: party,
  }
}

describe('what is no domain', () => {
  it.each<readonly [name: string, input: unknown, refused: string, where: string]>([
    ['nothing', undefined, 'domain/shape', ''],
    ['null', null, 'domain/shape', ''],
    ['a number', 5, 'domain/shape', ''],
    ['a list of domains', [two], 'domain/shape', ''],
    ['an empty object', {}, 'domain/missing', 'issues'],
    ['no issues', { ...two, issues: [] }, 'domain/issue-count', 'issues'],
    ['nine issues', issues(9, 1), 'domain/issue-count', 'issues'],
    ['issues by name', { ...two, issues: { price: [1, 2] } }, 'domain/shape', 'issues'],
    ['one side only', { ...two, B: undefined }, 'domain/shape', 'B'],
    ['a side that is a number', { ...two, B: 3 }, 'domain/shape', 'B'],
    ['no weights', withoutA('weights'), 'domain/missing', 'A.weights'],
    ['no utilities', withoutA('utilities'), 'domain/missing', 'A.utilities'],
    ['no reservation', withoutA('reservation'), 'domain/missing', 'A.reservation'],
    ['too few weights', withA({ weights: [1] }), 'domain/length', 'A.weights'],
    ['too many weights', withA({ weights: [1, 1, 1] }), 'domain/length', 'A.weights'],
    [
      'a weight that is NaN',
      withA({ weights: [Number.NaN, 1] }),
      'domain/not-a-number',
      'A.weights.0',
    ],
    ['a weight in words', withA({ weights: ['much', 1] }), 'domain/not-a-number', 'A.weights.0'],
    [
      'a weight that is null',
      withA({ weights: [0.5, null] }),
      'domain/not-a-number',
      'A.weights.1',
    ],
    ['a weight below zero', withA({ weights: [0.5, -0.5] }), 'domain/negative', 'A.weights.1'],
    [
      'a weight without end',
      withA({ weights: [0.5, Number.POSITIVE_INFINITY] }),
      'domain/not-a-number',
      'A.weights.1',
    ],
    ['a weight beyond reason', withA({ weights: [0.5, 1e300] }), 'domain/too-large', 'A.weights.1'],
    [
      'a utility below zero',
      withA({
        utilities: [
          [1, 0],
          [1, -1, 0],
        ],
      }),
      'domain/negative',
      'A.utilities.1.1',
    ],
    [
      'a utility that is NaN',
      withA({
        utilities: [
          [1, 0],
          [1, Number.NaN, 0],
        ],
      }),
      'domain/not-a-number',
      'A.utilities.1.1',
    ],
    [
      'a level without utility',
      withA({
        utilities: [
          [1, 0],
          [1, 0],
        ],
      }),
      'domain/length',
      'A.utilities.1',
    ],
    ['an issue without utilities', withA({ utilities: [[1, 0]] }), 'domain/length', 'A.utilities'],
    [
      'a reservation that is NaN',
      withA({ reservation: Number.NaN }),
      'domain/not-a-number',
      'A.reservation',
    ],
    ['a reservation below zero', withA({ reservation: -1 }), 'domain/negative', 'A.reservation'],
    [
      'one issue twice',
      { ...two, issues: [two.issues[0], two.issues[0]] },
      'domain/duplicate-issue',
      'issues',
    ],
    [
      'one level twice',
      { ...two, issues: [{ name: 'price', values: ['low', 'low'] }, two.issues[1]] },
      'domain/duplicate-level',
      'issues.0.values',
    ],
    [
      'one level as number and word',
      { ...two, issues: [{ name: 'price', values: ['1', 1] }, two.issues[1]] },
      'domain/duplicate-level',
      'issues.0.values',
    ],
    [
      'an issue without levels',
      { ...two, issues: [{ name: 'price', values: [] }, two.issues[1]] },
      'domain/length',
      'issues.0.values',
    ],
    [
      'an issue without a name',
      { ...two, issues: [{ name: '', values: [1, 2] }, two.issues[1]] },
      'domain/shape',
      'issues.0.name',
    ],
    [
      'a level that is NaN',
      { ...two, issues: [{ name: 'price', values: [1, Number.NaN] }, two.issues[1]] },
      'domain/not-a-number',
      'issues.0.values.1',
    ],
    [
      'a level that is null',
      { ...two, issues: [{ name: 'price', values: [1, null] }, two.issues[1]] },
      'domain/shape',
      'issues.0.values.1',
    ],
    ['more packages than fit', issues(8, 8), 'domain/too-many-outcomes', 'issues'],
    ['nothing both could sign', withA({ reservation: 1.1 }), 'domain/no-agreement', ''],
  ])('[N22] %s', (_, input, refused, where) => {
    const answer = solveInput(input)
    expect(answer).toMatchObject({ refused })
    const { detail } = answer as { detail: string } // the line above says that it is a refusal
    expect(detail.slice(0, detail.lastIndexOf(': ') + 1)).toBe(where === '' ? '' : `${where}:`)
  })

  it('[N22] never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(solveInput(input)).toHaveProperty('refused')
      }),
    )
  })

  it('[N22] nor when a good domain is spoilt in one place', () => {
    const spoilt = (value: unknown, path: readonly number[], junk: unknown): unknown => {
      const [step, ...rest] = path
      if (step === undefined || value === null || typeof value !== 'object') return junk
      const entries = Object.entries(value)
      const [key] = entries[step % Math.max(1, entries.length)] ?? []
      const changed = entries.map(([k, it]) => [k, k === key ? spoilt(it, rest, junk) : it])
      return Array.isArray(value) ? changed.map(([, it]) => it) : Object.fromEntries(changed)
    }
    const paths = fc.array(fc.nat(20), { maxLength: 5 })
    fc.assert(
      fc.property(pointDomains, paths, fc.anything(), (domain, path, junk) => {
        const answer = solveInput(spoilt(asInput(domain), path, junk))
        expect('refused' in answer || answer.frontier.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('[N22] a mark before the first word and the line ends of another system are let be', () => {
    const text = `\uFEFF${JSON.stringify(two, null, 1).replaceAll('\n', '\r\n')}`
    expect(solve(text)).toMatchObject({ outcomes: 6 })
  })

  it.each(['', '{', '{"A": NaN}', 'domain'])('[N22] a file that is not JSON: %s', (text) => {
    expect(solve(text)).toEqual({ refused: 'format/not-json', detail: 'the file is not JSON' })
  })
})

describe('what is one', () => {
  it('[N20] named and numeric levels, and keys it does not know', () => {
    const domain = parseDomain({ ...two, name: 'two', source: { year: 2011 } })
    expect(domain).toEqual({
      issues: [
        { name: 'price', levels: ['high', 'low'] },
        { name: 'days', levels: [30, 60, 90] },
      ],
      a: two.A,
      b: two.B,
    })
  })

  it('[N20] one issue, eight issues, an issue of one level', () => {
    expect(solveInput(issues(1, 3))).toMatchObject({ outcomes: 3 })
    expect(solveInput(issues(8, 2))).toMatchObject({ outcomes: 256 })
    expect(solveInput(issues(3, 1))).toMatchObject({ outcomes: 1 })
  })

  it('[N25] the program prints what the engine found', () => {
    expect(solve(JSON.stringify(asInput(chips)))).toMatchObject({
      outcomes: 625,
      nash: { value: 1292, points: [{ u: [34, 38], idx: [0, 4, 4, 0] }] },
      maxJoint: { value: 72 },
    })
  })
})
