import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/cli/analyse.ts'
import { type Analysis, analyseInput } from '../../../src/core/negotiation/splits.ts'

const camp = { counts: [3, 3, 3], a: [5, 4, 3], b: [3, 4, 5], walkAway: 5 }
const done = (splits: readonly unknown[]): Analysis => {
  const answer = analyseInput(splits)
  if ('refused' in answer) throw new Error(answer.detail)
  return answer
}

describe('splits', () => {
  it('[N27] a file of three: traded, split without a thought, walked away', () => {
    const text = JSON.stringify([
      { ...camp, deal: [3, 2, 0], note: 'ignored' },
      { ...camp, deal: [1, 1, 2] },
      { ...camp, deal: null },
    ])
    // On the frontier a gets the first kind before the second before the third: (15, 27), (19, 23), (23, 19) …
    expect(analyse(text)).toMatchObject({
      n: 3,
      deals: 2,
      meanAll: (23 + 19 + 15 + 19 + 5 + 5) / 6,
      meanDeals: (23 + 19 + 15 + 19) / 4,
      pareto: 1,
      meanJoint: 38,
      meanMaxJoint: 42,
      meanDistance: Math.hypot(4, 4) / 2,
      rows: [
        { a: 23, b: 19, pareto: true, distance: 0, maxJoint: 42 },
        { a: 15, b: 19, pareto: false, distance: Math.hypot(4, 4), maxJoint: 42 },
        { a: 5, b: 5, pareto: null, distance: null, maxJoint: 42 },
      ],
    })
  })

  it('[N27] like wishes: every split is optimal, and there is nothing to create', () => {
    const like = { ...camp, a: [5, 4, 3], b: [5, 4, 3] }
    const { rows } = done([{ ...like, deal: [2, 1, 1] }])
    expect(rows).toEqual([{ a: 17, b: 19, pareto: true, distance: 0, maxJoint: 36 }])
  })

  it('[N27] no splits, or none agreed: no means', () => {
    const none = { meanDeals: null, meanJoint: null, meanMaxJoint: null, meanDistance: null }
    expect(done([])).toEqual({ n: 0, deals: 0, meanAll: null, pareto: 0, rows: [], ...none })
    expect(done([{ ...camp, deal: null }])).toMatchObject({ n: 1, deals: 0, meanAll: 5, ...none })
  })

  it('[N27] against every split of the same items', () => {
    const kinds = fc.integer({ min: 1, max: 3 }).chain((n) =>
      fc.record({
        counts: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n }),
        a: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: n, maxLength: n }),
        b: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: n, maxLength: n }),
        part: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }),
      }),
    )
    fc.assert(
      fc.property(kinds, ({ counts, a, b, part }) => {
        const deal = counts.map((count, i) => (part[i] ?? 0) % (count + 1))
        const [row] = done([{ counts, a, b, walkAway: 1, deal }]).rows
        let ways: readonly (readonly number[])[] = [[]]
        for (const count of counts) {
          ways = ways.flatMap((w) => Array.from({ length: count + 1 }, (_, got) => [...w, got]))
        }
        const sum = (points: readonly number[], got: readonly number[]): number =>
          got.reduce((all, it, i) => all + it * (points[i] ?? 0), 0)
        const worths = ways.map((got) => ({
          a: sum(a, got),
          b: sum(
            b,
            counts.map((count, i) => count - (got[i] ?? 0)),
          ),
        }))
        const here = {
          a: sum(a, deal),
          b: sum(
            b,
            counts.map((count, i) => count - (deal[i] ?? 0)),
          ),
        }
        const beats = (x: typeof here, y: typeof here): boolean =>
          x.a >= y.a && x.b >= y.b && (x.a > y.a || x.b > y.b)
        const frontier = worths.filter((it) => !worths.some((other) => beats(other, it)))
        expect(row).toEqual({
          ...here,
          pareto: !worths.some((it) => beats(it, here)),
          distance: Math.min(...frontier.map((it) => Math.hypot(it.a - here.a, it.b - here.b))),
          maxJoint: Math.max(...worths.map((it) => it.a + it.b)),
        })
      }),
    )
  })

  it.each<readonly [name: string, input: unknown, refused: string, where: string]>([
    ['one split without its list', camp, 'split/shape', ''],
    ['a list of numbers', [1], 'split/shape', '0'],
    ['no deal and no null', [camp], 'split/missing', '0.deal'],
    ['no points', [{ ...camp, deal: null, a: undefined }], 'split/shape', '0.a'],
    ['points for too few kinds', [{ ...camp, a: [5, 4], deal: null }], 'split/length', '0'],
    ['a deal of too few kinds', [{ ...camp, deal: [1, 1] }], 'split/length', '0'],
    ['no kinds', [{ counts: [], a: [], b: [], walkAway: 0, deal: [] }], 'split/length', '0.counts'],
    [
      'more than there is',
      [
        { ...camp, deal: null },
        { ...camp, deal: [4, 0, 0] },
      ],
      'split/beyond-count',
      '1',
    ],
    ['half an item', [{ ...camp, deal: [0.5, 0, 0] }], 'split/not-whole', '0.deal.0'],
    ['less than nothing', [{ ...camp, deal: [-1, 0, 0] }], 'split/negative', '0.deal.0'],
    ['points below zero', [{ ...camp, b: [3, -4, 5], deal: null }], 'split/negative', '0.b.1'],
    [
      'points that are NaN',
      [{ ...camp, b: [3, Number.NaN, 5], deal: null }],
      'split/not-a-number',
      '0.b.1',
    ],
    [
      'a walk-away in words',
      [{ ...camp, walkAway: 'five', deal: null }],
      'split/not-a-number',
      '0.walkAway',
    ],
    [
      'a walk-away beyond reason',
      [{ ...camp, walkAway: 1e300, deal: null }],
      'split/too-large',
      '0.walkAway',
    ],
    [
      'more ways than fit',
      [{ counts: [999, 9999], a: [1, 1], b: [1, 1], walkAway: 0, deal: null }],
      'split/too-many-outcomes',
      '0',
    ],
  ])('[N22] %s', (_, input, refused, where) => {
    const answer = analyseInput(input)
    expect(answer).toMatchObject({ refused })
    const { detail } = answer as { detail: string } // the line above says that it is a refusal
    expect(detail.startsWith(where === '' ? 'this' : `${where}: `)).toBe(true)
  })

  it('[N22] never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const answer = analyseInput([input])
        expect(answer).toHaveProperty('refused')
      }),
    )
    expect(analyse('[')).toMatchObject({ refused: 'format/not-json' })
  })
})
