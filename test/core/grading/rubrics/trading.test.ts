import { describe, expect, it } from 'vitest'
import { gradableOf } from '../../../../src/core/grading/gradable.ts'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { trading } from '../../../../src/core/grading/rubrics/trading.ts'
import type { Move } from '../../../../src/core/transcript/move.ts'
import { after, CHIPS, say, sitDown, TABLE } from '../../mini-case.ts'
import { bargaining, he, me, told } from '../talk.ts'

/** Levels of price, payment, service, delivery: `5155` is all for the trainee. */
const put = (...packages: readonly string[]): Move => ({
  kind: 'offer',
  packages: packages.map((levels) => ({
    price: `l${levels[0]}`,
    payment: String(Number(levels[1]) * 30),
    service: `l${levels[2]}`,
    delivery: `l${levels[3]}`,
  })),
})
const graded = (...moves: readonly Move[]) =>
  trading(gradableOf(after(sitDown(CHIPS.scenario), ...moves)))

type Turns = Gradable['turns']

describe('trading', () => {
  const ask = say('priority')
  const rows: readonly [string, readonly Move[], number][] = [
    ['nothing said', [], 0],
    ['asked, nothing given', [ask, put('5155')], 40],
    ['given away on what is dear to oneself, nothing asked', [put('5155'), put('5255')], 30 * 0],
    ['given away on what they value, nothing asked', [put('5155'), put('4155')], 30],
    ['the same, asked before', [ask, put('5155'), put('4155')], 70],
    ['the same, asked after', [put('5155'), put('4155'), ask], 50],
    ['a trade of what they value', [ask, put('5255'), put('3155')], 100],
    ['two packages to learn by', [put('5155', '5154'), put('4155')], 70],
  ]
  it.each(rows)('[G53] %s', (_name, moves, score) => {
    expect(graded(...moves).score).toBeCloseTo(score)
  })

  it('[G53] over one price there is nothing to trade', () => {
    expect(trading(gradableOf(sitDown(TABLE.scenario))).score).toBeNull()
  })

  it('[G53] the findings say how much each step was worth', () => {
    const codes = graded(ask, put('5155'), put('4155')).findings.map((it) => [it.code, it.credit])
    expect(codes).toEqual([
      ['priorities-first', 40],
      ['terms-given-away', -30],
      ['gave-what-they-value', 30],
    ])
  })

  // own points of 50, 44, 43, 47: a step of 6 that gives him 8, one of 1 that takes 3 from him, one back
  const offers = [
    [50, 10],
    [44, 18],
    [43, 15],
    [47, 9],
  ].map(([own = 0, other = 0]) => ({
    own,
    other,
    step: null,
    packages: 1,
    condition: 'none' as const,
  }))
  const packages = { offers } as unknown as NonNullable<
    NonNullable<Gradable['bargain']>['packages']
  >
  const table = { quote: 50, floor: 20, unit: 'points' as const, packages }
  const step = (points: number, rest = {}) => me('price.concede', { points, ...rest })
  const want = me('ask.priority')
  const reports: readonly [string, Turns, Partial<Gradable>, number | null, readonly string[]][] = [
    [
      '[G53] asked first, one step traded and worth it, one neither',
      [want, step(50), step(44, { swap: true }), step(43), step(47)],
      {},
      70,
      [
        '1 priorities-first 40 G53 elicit-priorities',
        '3 terms-traded 15 G53 trade-only',
        '3 gave-what-they-value 15 G53 difference-trading',
        '4 terms-given-away -15 G53 trade-only',
        '4 gave-what-costs-more -15 G53 difference-trading',
      ],
    ],
    [
      '[G53] asked after the first step, both against a condition',
      [
        step(50),
        step(44, { cond: 'a', condTaken: false }),
        want,
        step(43, { cond: 'a', condTaken: true }),
      ],
      {},
      50,
      [
        '3 priorities-late -20 G53 elicit-priorities',
        '2 terms-given-away -15 G53 trade-only',
        '2 gave-what-they-value 15 G53 difference-trading',
        '4 terms-traded 15 G53 trade-only',
        '4 gave-what-costs-more -15 G53 difference-trading',
      ],
    ],
    [
      '[G53] a condition not answered is not turned down',
      [step(50), step(44, { cond: 'a' })],
      {},
      60,
      [
        '2 priorities-unasked -40 G53 elicit-priorities',
        '2 terms-traded 30 G53 trade-only',
        '2 gave-what-they-value 30 G53 difference-trading',
      ],
    ],
    [
      '[G53] packages put down teach as well as asking',
      [step(50, { tags: ['nego.package'] }), step(44)],
      {},
      70,
      [
        '1 priorities-first 40 G53 elicit-priorities',
        '2 terms-given-away -30 G53 trade-only',
        '2 gave-what-they-value 30 G53 difference-trading',
      ],
    ],
    [
      '[G53] in the same move as the first step is not before it',
      [step(50), step(44, { tags: ['price.concede', 'ask.priority'] }), he('')],
      {},
      50,
      [
        '2 priorities-late -20 G53 elicit-priorities',
        '2 terms-given-away -30 G53 trade-only',
        '2 gave-what-they-value 30 G53 difference-trading',
      ],
    ],
    [
      '[G3] [G53] a red question teaches nothing, nor one of his',
      [me('ask.priority red.leak'), he('ask.priority'), step(50), step(44), he('')],
      {},
      30,
      [
        '4 priorities-unasked -40 G53 elicit-priorities',
        '4 terms-given-away -30 G53 trade-only',
        '4 gave-what-they-value 30 G53 difference-trading',
      ],
    ],
    [
      '[G53] taking his package is no offer, and his figures are his',
      [want, step(50), he('', { points: 12 }), me('price.accept', { points: 20 })],
      {},
      40,
      ['1 priorities-first 40 G53 elicit-priorities'],
    ],
    ['[G53] nothing offered', [he('')], {}, 0, ['1 priorities-unasked -40 G53 elicit-priorities']],
    ['[G53] nothing said', [], {}, 0, ['0 priorities-unasked -40 G53 elicit-priorities']],
  ]
  it.each(reports)('%s', (_name, turns, rest, points, findings) => {
    const graded = trading(bargaining(turns, { bargain: table, ...rest }))
    if (points === null) expect(graded.score).toBeNull()
    else expect(graded.score).toBeCloseTo(points, 2)
    expect(told(graded)).toEqual(findings)
  })

  it('[G53] the figures are the gifts and the steps down', () => {
    const { figures } = trading(
      bargaining([step(50), step(44), step(43), step(47)], { bargain: table }),
    )
    expect(figures).toEqual({ gifts: 2, cuts: 2 })
  })
})
