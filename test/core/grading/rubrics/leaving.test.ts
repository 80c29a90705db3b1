import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { leaving } from '../../../../src/core/grading/rubrics/leaving.ts'
import { bargaining, he, me, told } from '../talk.ts'

type Turns = Gradable['turns']
const leave = me('nego.timeout')
const call = me('internal.ask')
const trade = me('price.trade', { value: 11_400, cond: 'prepay' })
const whole = [leave, call, trade]
const spent = me('price.concede', { value: 11_050 })
const less = he('buyer.demand', { value: 10_900 })

describe('leaving', () => {
  const rows: readonly [string, Turns, number | null][] = [
    ['no reason to leave', [trade, less], null],
    ['a low price while there is room', [me('price.concede', { value: 11_600 }), less], null],
    ['left to ask, came back with a trade', whole, 100],
    ['said to be a true limit in leaving', [me('nego.timeout nego.defer'), trade], 100],
    ['left to count again', [leave, me('plan.prepare'), me('nego.package')], 100],
    ['left for nothing, came back with a trade', [leave, trade], 50],
    [
      'left to ask, came back with the same',
      [leave, call, me('price.hold', { value: 11_600 })],
      50,
    ],
    ['never came back', [leave, call], 50],
    ['an insider is no purpose', [leave, me('internal.ask red.leak'), trade], 50],
    ['an invented boss is none either', [me('nego.timeout nego.defer amber.fake-boss'), trade], 50],
    ['twice, well', [...whole, ...whole], 100],
    ['a third time', [...whole, ...whole, ...whole], 75],
    ['less than the floor, room spent, stayed', [spent, less], 0],
    ['less than the floor, room spent, deferred', [spent, less, me('nego.defer')], 50],
    ['less than the floor, room spent, left', [spent, less, ...whole], 100],
  ]
  it.each(rows)('[G57] %s', (_name, turns, score) => {
    expect(leaving(bargaining(turns, { weights: { leaving: 1 } })).score).toBe(score)
  })

  const go = me('nego.timeout')
  const at = (tags: string, value: number) => me(tags, { value })
  const below = he('buyer.demand', { value: 10_900 })
  const reports: readonly [string, Turns, Partial<Gradable>, number | null, readonly string[]][] = [
    [
      '[G57] for a reason, and back with a trade',
      [go, me('internal.ask'), at('price.trade', 11_600)],
      {},
      100,
      ['1 left-for-a-reason 50 G57 leave-table', '1 came-back-with-news 50 G57 leave-table'],
    ],
    [
      '[G57] four times: the first for nothing, the second well',
      [
        go,
        me('open.greet'),
        me('open.greet'),
        me('internal.ask'),
        at('price.hold', 11_600),
        go,
        me('plan.prepare'),
        me('nego.package'),
        go,
        go,
      ],
      {},
      0,
      [
        '1 left-for-nothing -25 G57 leave-table',
        '1 came-back-empty -25 G57 leave-table',
        '6 left-for-a-reason 25 G57 leave-table',
        '6 came-back-with-news 25 G57 leave-table',
        '9 left-too-often -25 G57 leave-table',
        '10 left-too-often -25 G57 leave-table',
      ],
    ],
    [
      '[G57] a purpose two moves after, the price held',
      [go, he(''), me('open.greet'), me('internal.exec'), me('price.hold')],
      {},
      50,
      ['1 left-for-a-reason 50 G57 leave-table', '1 came-back-empty -50 G57 leave-table'],
    ],
    [
      '[G57] not left, the limit said',
      [at('price.concede', 11_100), below, me('nego.defer')],
      {},
      50,
      ['3 stayed-and-deferred -50 G57 leave-table'],
    ],
    [
      '[G57] not left, nothing said',
      [at('price.concede', 11_100), he('buyer.demand', { value: 10_999 }), he('')],
      {},
      0,
      ['2 never-left -100 G57 leave-table'],
    ],
    [
      '[G57] the limit said before it was reached, by him, or with a trap',
      [
        me('nego.defer'),
        at('price.concede', 11_100),
        below,
        he('nego.defer'),
        me('nego.defer amber.fake-boss'),
      ],
      {},
      0,
      ['3 never-left -100 G57 leave-table'],
    ],
    ['[G57] not quite nine tenths given', [at('price.concede', 11_101), below], {}, null, []],
    [
      '[G57] nine tenths in two steps',
      [at('price.concede', 11_500), at('price.concede', 11_100), below],
      {},
      0,
      ['3 never-left -100 G57 leave-table'],
    ],
    [
      '[G57] he asks for the floor',
      [at('price.concede', 11_100), he('buyer.demand', { value: 11_000 })],
      {},
      null,
      [],
    ],
    [
      '[G57] he asked before, and names no figure now',
      [below, at('price.concede', 11_100), he('buyer.demand')],
      {},
      null,
      [],
    ],
    [
      '[G57] a figure of our own is not his',
      [at('price.concede', 11_100), at('price.hold', 10_900)],
      {},
      null,
      [],
    ],
    [
      '[G57] left and nothing more',
      [go],
      {},
      0,
      ['1 left-for-nothing -50 G57 leave-table', '1 came-back-empty -50 G57 leave-table'],
    ],
    ['[G57] he who leaves is the buyer', [he('nego.timeout')], {}, null, []],
    [
      '[G3] [G57] a trap is no purpose, a red trade no news',
      [me('nego.timeout internal.ask amber.feint'), me('price.trade red.leak')],
      {},
      0,
      ['1 left-for-nothing -50 G57 leave-table', '1 came-back-empty -50 G57 leave-table'],
    ],
    [
      '[G57] the next word on price tells',
      [go, me('nego.defer'), me('price.hold'), me('price.trade')],
      {},
      50,
      ['1 left-for-a-reason 50 G57 leave-table', '1 came-back-empty -50 G57 leave-table'],
    ],
    [
      '[G57] a package brings news, other bargaining is none',
      [go, me('comply.escalate nego.record'), me('nego.package')],
      {},
      100,
      ['1 left-for-a-reason 50 G57 leave-table', '1 came-back-with-news 50 G57 leave-table'],
    ],
    [
      '[G57] in points there is no floor to be asked below',
      [me('price.concede', { points: 21 }), he('buyer.demand', { value: 1 })],
      { bargain: { quote: 50, floor: 20, unit: 'points' as const } },
      null,
      [],
    ],
  ]
  it.each(reports)('%s', (_name, turns, rest, points, findings) => {
    const graded = leaving(bargaining(turns, { weights: { leaving: 1 }, ...rest }))
    if (points === null) expect(graded.score).toBeNull()
    else expect(graded.score).toBeCloseTo(points, 2)
    expect(told(graded)).toEqual(findings)
  })

  it('[G57] the figure is how often he left', () => {
    expect(leaving(bargaining([go, go, go], { weights: { leaving: 1 } })).figures).toEqual({
      leaves: 3,
    })
  })

  it.each(['internal.ask', 'internal.exec', 'nego.defer', 'plan.prepare', 'comply.escalate'])(
    '[G57] %s is a purpose',
    (tag) => {
      expect(leaving(bargaining([go, me(tag)], { weights: { leaving: 1 } })).score).toBe(50)
    },
  )
})
