import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { priceOpening } from '../../../../src/core/grading/rubrics/price-opening.ts'
import { bargaining, he, me, TOWER, told } from '../talk.ts'

type Turns = Gradable['turns']
const weighed = { weights: { 'price-opening': 1 } }
const aimed = { ...weighed, bargain: { ...TOWER, target: 11_300 } }
const scoreOf = (turns: Turns, rest: Partial<Gradable> = aimed) =>
  priceOpening(bargaining(turns, rest)).score

const asked = me('nego.ask-expectation')
const named = he('buyer.demand', { value: 10_800 })

describe('price-opening', () => {
  const rows: readonly [string, Turns, number][] = [
    [
      'asked, opened above the target with a reason',
      [asked, named, me('price.concede price.reason', { value: 11_600 })],
      100,
    ],
    [
      'the reason follows the price',
      [asked, me('price.concede', { value: 11_600 }), me('price.reason')],
      100,
    ],
    ['no reason', [asked, me('price.concede', { value: 11_600 })], 80],
    ['at the target already', [asked, me('price.concede price.reason', { value: 11_300 })], 60],
    ['more than was ever quoted', [asked, me('price.quote price.reason', { value: 13_000 })], 60],
    ['came down without asking', [me('price.concede price.reason', { value: 11_600 })], 60],
    ['asked too late', [me('price.concede price.reason', { value: 11_600 }), asked], 60],
    [
      'their budget serves too',
      [me('ask.budget'), me('price.concede price.reason', { value: 11_600 })],
      100,
    ],
    ['took their price, asked', [asked, named, me('price.accept', { value: 11_600 })], 40],
    ['nothing said', [], 0],
    [
      'a red trap with the price',
      [asked, me('price.concede price.reason red.leak', { value: 11_600 })],
      40,
    ],
  ]
  it.each(rows)('[G55] %s', (_name, turns, score) => {
    expect(scoreOf(turns)).toBe(score)
  })

  it('[G55] with no target known, half the room is the bar', () => {
    expect(scoreOf([asked, me('price.concede price.reason', { value: 11_600 })], weighed)).toBe(100)
    expect(scoreOf([asked, me('price.concede price.reason', { value: 11_400 })], weighed)).toBe(60)
  })

  it('[G56] the quote he was sent with needs no asking before it', () => {
    expect(scoreOf([me('price.quote price.reason', { value: 12_000 })])).toBe(100)
  })

  it('[G55] where no price is named in money there is none to open', () => {
    const points = { quote: 72, floor: 20, unit: 'points' as const }
    expect(scoreOf([asked], { ...weighed, bargain: points })).toBeNull()
    expect(scoreOf([asked], { ...weighed, bargain: null })).toBeNull()
  })

  const at = (tags: string, value: number) => me(tags, { value })
  const asking = me('nego.ask-expectation')
  const reports: readonly [string, Turns, Partial<Gradable>, number | null, readonly string[]][] = [
    [
      '[G55] [G56] asked, opened at the quote, with its reason',
      [asking, at('price.quote', 12_000), me('price.reason'), at('price.concede', 11_600)],
      {},
      100,
      [
        '2 opened-high 40 G55 opening-high',
        '3 opened-with-reason 20 G55 opening-high',
        '1 heard-their-price 40 G56 first-offer',
      ],
    ],
    [
      '[G55] [G56] half the room, the reason two moves late, asked too late',
      [
        at('price.quote', 11_500),
        he('price.reason'),
        me('open.greet'),
        me('price.reason'),
        at('price.concede', 11_400),
        asking,
      ],
      {},
      0,
      [
        '1 opened-low -40 G55 opening-high',
        '1 opened-bare -20 G55 opening-high',
        '1 price-unasked -40 G56 first-offer',
      ],
    ],
    [
      '[G55] above half the room, the reason in the next move',
      [at('price.quote', 11_501), he(''), me('price.reason')],
      {},
      60,
      [
        '1 opened-high 40 G55 opening-high',
        '3 opened-with-reason 20 G55 opening-high',
        '1 price-unasked -40 G56 first-offer',
      ],
    ],
    [
      '[G55] a reason said before',
      [me('price.reason'), at('price.quote', 12_000)],
      {},
      100,
      ['2 opened-high 40 G55 opening-high', '1 opened-with-reason 20 G55 opening-high'],
    ],
    [
      '[G55] above the quote nobody believes it',
      [at('price.quote', 12_001)],
      {},
      40,
      ['1 opened-low -40 G55 opening-high', '1 opened-bare -20 G55 opening-high'],
    ],
    [
      '[G55] at the target is not above it',
      [at('price.quote', 11_600)],
      { bargain: { ...TOWER, target: 11_600 } },
      0,
      [
        '1 opened-low -40 G55 opening-high',
        '1 opened-bare -20 G55 opening-high',
        '1 price-unasked -40 G56 first-offer',
      ],
    ],
    [
      '[G55] above the target',
      [at('price.quote', 11_601)],
      { bargain: { ...TOWER, target: 11_600 } },
      40,
      [
        '1 opened-high 40 G55 opening-high',
        '1 opened-bare -20 G55 opening-high',
        '1 price-unasked -40 G56 first-offer',
      ],
    ],
    [
      '[G55] a target at the quote is met by the quote',
      [at('price.quote', 12_000)],
      { bargain: { ...TOWER, target: 12_000 } },
      80,
      ['1 opened-high 40 G55 opening-high', '1 opened-bare -20 G55 opening-high'],
    ],
    [
      '[G3] [G55] [G56] a red trap in the price and in the question',
      [
        at('price.quote red.leak', 12_000),
        me('ask.budget red.leak'),
        me('price.reason red.leak'),
        he(''),
      ],
      {},
      40,
      ['1 opened-low -40 G55 opening-high', '1 opened-bare -20 G55 opening-high'],
    ],
    [
      '[G55] only the buyer named one',
      [he(''), he('price.quote', { value: 12_000 })],
      {},
      0,
      [
        '2 never-opened -40 G55 opening-high',
        '2 opened-bare -20 G55 opening-high',
        '2 price-unasked -40 G56 first-offer',
      ],
    ],
    [
      '[G55] nothing said',
      [],
      {},
      0,
      [
        '0 never-opened -40 G55 opening-high',
        '0 opened-bare -20 G55 opening-high',
        '0 price-unasked -40 G56 first-offer',
      ],
    ],
    [
      '[G55] taking his price is no opening',
      [at('price.accept', 11_900), he('')],
      {},
      0,
      [
        '2 never-opened -40 G55 opening-high',
        '2 opened-bare -20 G55 opening-high',
        '1 price-unasked -40 G56 first-offer',
      ],
    ],
    [
      '[G55] a word without a figure, a figure without a word on price',
      [me('price.hold'), at('present.feature', 12_000), at('nego.package', 12_000)],
      {},
      80,
      ['3 opened-high 40 G55 opening-high', '3 opened-bare -20 G55 opening-high'],
    ],
    [
      '[G56] the price he was sent with needs no asking',
      [at('price.hold', 12_000), he('')],
      {},
      80,
      ['1 opened-high 40 G55 opening-high', '1 opened-bare -20 G55 opening-high'],
    ],
  ]
  it.each(reports)('%s', (_name, turns, rest, points, findings) => {
    const graded = priceOpening(bargaining(turns, { weights: { 'price-opening': 1 }, ...rest }))
    if (points === null) expect(graded.score).toBeNull()
    else expect(graded.score).toBeCloseTo(points, 2)
    expect(told(graded)).toEqual(findings)
  })

  it.each(['nego.ask-expectation', 'price.ask-offer', 'ask.budget'])(
    '[G56] %s hears their price',
    (tag) => {
      const graded = priceOpening(
        bargaining([me(tag), me('price.quote', { value: 11_900 })], {
          weights: { 'price-opening': 1 },
        }),
      )
      expect(graded.score).toBe(80)
    },
  )

  it.each(['quote', 'hold', 'concede', 'trade'])('[G55] price.%s opens', (kind) => {
    const graded = priceOpening(
      bargaining([asking, me(`price.${kind}`, { value: 11_900 })], {
        weights: { 'price-opening': 1 },
      }),
    )
    expect(graded.score).toBe(80)
  })
})
