import { describe, expect, it } from 'vitest'
import { gradableOf } from '../../../../src/core/grading/gradable.ts'
import type { Preparation } from '../../../../src/core/grading/preparation-sheet.ts'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { preparation } from '../../../../src/core/grading/rubrics/preparation.ts'
import type { Move } from '../../../../src/core/transcript/move.ts'
import { after, CHIPS, MINI, offer, sitDown, TABLE } from '../../mini-case.ts'
import { bargaining, he, me, told } from '../talk.ts'

type Sheet = Extract<Move, { kind: 'prepare' }>['sheet']
const prepare = (sheet: Sheet): Move => ({ kind: 'prepare', sheet })
const { bargaining: table } = TABLE.scenario
const condition = table?.conditions[0]?.id ?? ''
const { quote = 0, floor = 0 } = table ?? {}
const target = floor + 0.3 * (quote - floor)
const full = { target, floor, conditions: condition }
const high = offer(quote - 400, condition)

const onePrice = (...moves: readonly Move[]) =>
  preparation(gradableOf(after(sitDown(TABLE.scenario), ...moves))).score

const LEVELS = { price: 'l5', payment: '30', service: 'l5', delivery: 'l5' }
const chips = (...moves: readonly Move[]) =>
  preparation(gradableOf(after(sitDown(CHIPS.scenario), ...moves)))
const guess = (...order: readonly string[]): Move => ({ kind: 'guess', order: [...order] })

type Turns = Gradable['turns']

describe('preparation', () => {
  const rows: readonly [string, readonly Move[], number][] = [
    ['starting blank', [high], 0],
    ['a whole sheet, played', [prepare(full), high], 100],
    ['a whole sheet, nothing played', [prepare(full)], 62.5],
    ['a target only, played', [prepare({ target }), high], 37.5],
    ['a target below the floor is none', [prepare({ ...full, target: floor - 10 }), high], 62.5],
    ['blanks are no terms', [prepare({ ...full, conditions: '  ' }), high], 68.75],
    [
      'terms beside a planned step',
      [prepare({ target, floor, 'give.1.condition': condition }), high],
      100,
    ],
    ['the last sheet counts', [prepare({}), prepare(full), high], 100],
  ]
  it.each(rows)('[G60] %s', (_name, moves, score) => {
    expect(onePrice(...moves)).toBeCloseTo(score)
  })

  it('[G60] one mark for the sheet, one for its use, and what is missing by name', () => {
    const found = (...moves: readonly Move[]) =>
      preparation(gradableOf(after(sitDown(TABLE.scenario), ...moves))).findings.map(
        ({ code, credit, lacks }) => ({ code, good: credit > 0, lacks }),
      )
    expect(found(prepare({ target, floor }), high)).toEqual([
      { code: 'sheet-partial', good: false, lacks: ['exchange'] },
      { code: 'plan-partial', good: false, lacks: ['exchange'] },
    ])
    expect(found(prepare(full), high).map(({ code, good }) => [code, good])).toEqual([
      ['sheet-ready', true],
      ['plan-kept', true],
    ])
    expect(found(high).map(({ code }) => code)).toEqual(['sheet-blank', 'plan-dropped'])
  })

  it('[G60] where the case has no terms, a target and a floor are the whole sheet', () => {
    const meeting = gradableOf(after(sitDown(TABLE.scenario), prepare({ target, floor }), high))
    const plan = meeting.preparation
    if (!plan) throw new Error('a table has a desk')
    const { score, findings } = preparation({
      ...meeting,
      preparation: { ...plan, nothingToAsk: true },
    })
    expect(score).toBe(100)
    expect(findings.map(({ code }) => code)).toEqual(['sheet-ready', 'plan-kept'])
  })

  it('[G61] opened below the target, below the floor, or without what was to be asked', () => {
    expect(onePrice(prepare(full), offer(target, condition))).toBeCloseTo(87.5)
    expect(onePrice(prepare(full), high, offer(floor - 100, condition))).toBeCloseTo(87.5)
    expect(onePrice(prepare(full), offer(quote - 400))).toBeCloseTo(87.5)
  })

  it('[G62] a guess is compared with the truth, pair by pair', () => {
    const ids = (CHIPS.scenario.bargaining?.issues ?? []).map((it) => it.id)
    const truth = gradableOf(sitDown(CHIPS.scenario)).preparation?.truth ?? []
    expect(truth.toSorted()).toEqual(ids.toSorted())
    expect(chips(guess(...truth)).score).toBeCloseTo(20)
    expect(chips(guess(...truth.toReversed())).score).toBeCloseTo(0)
    expect(chips().score).toBe(0)
    const codes = [guess(...truth), guess(...truth.toReversed())].map(
      (it) => chips(it).findings.at(-1)?.code,
    )
    expect(codes).toEqual(['guess-near', 'guess-far'])
  })

  it('[G59] a row of the grid is worth its own points', () => {
    const grid = Object.fromEntries(Object.entries(LEVELS).map(([id, it]) => [`target.${id}`, it]))
    const { preparation: read } = gradableOf(after(sitDown(CHIPS.scenario), prepare(grid)))
    expect(read?.target).toBeGreaterThan(0)
    const { 'target.price': _price, ...torn } = grid
    const part = gradableOf(after(sitDown(CHIPS.scenario), prepare(torn))).preparation
    expect(part?.target).toBeNull()
  })

  it('[G60] null in turn logs and where nothing is bargained', () => {
    expect(preparation(bargaining([], { weights: { preparation: 1 } })).score).toBeNull()
    expect(preparation(gradableOf(sitDown(MINI.scenario))).score).toBeNull()
  })

  const plan = {
    target: 11_500,
    floor: 11_200,
    exchange: true,
    asks: ['prepay'],
    guess: null,
    truth: [],
  } as const
  const desk = (turns: Turns, rest: Partial<Preparation> = {}): Gradable =>
    bargaining(turns, { preparation: { ...plan, ...rest } })
  const at = (tags: string, value: number, rest = {}) => me(tags, { value, ...rest })
  const traded = at('price.trade', 11_600, { cond: 'prepay' })
  const idle = me('open.greet')
  const reports: readonly [
    string,
    Turns,
    Partial<Preparation>,
    number | null,
    readonly string[],
  ][] = [
    [
      '[G60] [G61] all of it',
      [idle, traded, he('')],
      {},
      100,
      ['1 sheet-ready 62.5 G60 negotiation-prep', '3 plan-kept 37.5 G61 concession-table'],
    ],
    [
      '[G61] opened at the target',
      [at('price.trade', 11_500, { cond: 'prepay' })],
      {},
      87.5,
      [
        '1 sheet-ready 62.5 G60 negotiation-prep',
        '1 plan-partial -12.5 G61 concession-table target',
      ],
    ],
    [
      '[G61] asked the floor written down',
      [traded, at('price.concede', 11_200)],
      {},
      100,
      ['1 sheet-ready 62.5 G60 negotiation-prep', '2 plan-kept 37.5 G61 concession-table'],
    ],
    [
      '[G61] asked less',
      [traded, at('price.concede', 11_199)],
      {},
      87.5,
      [
        '1 sheet-ready 62.5 G60 negotiation-prep',
        '2 plan-partial -12.5 G61 concession-table floor',
      ],
    ],
    [
      '[G61] his price taken is no price of ours',
      [traded, at('price.accept', 11_000)],
      {},
      100,
      ['1 sheet-ready 62.5 G60 negotiation-prep', '2 plan-kept 37.5 G61 concession-table'],
    ],
    [
      '[G61] what the buyer names is his',
      [he('price.concede', { value: 11_000 }), traded],
      {},
      100,
      ['1 sheet-ready 62.5 G60 negotiation-prep', '2 plan-kept 37.5 G61 concession-table'],
    ],
    [
      '[G61] other terms than those written down',
      [at('price.trade', 11_600, { cond: 'other' })],
      {},
      87.5,
      [
        '1 sheet-ready 62.5 G60 negotiation-prep',
        '1 plan-partial -12.5 G61 concession-table exchange',
      ],
    ],
    [
      '[G61] any terms where none of the case’s is named',
      [at('price.trade', 11_600, { cond: 'other' })],
      { asks: [] },
      100,
      ['1 sheet-ready 62.5 G60 negotiation-prep', '1 plan-kept 37.5 G61 concession-table'],
    ],
    [
      '[G61] more on another issue where none is named',
      [at('price.trade', 11_600, { swap: true })],
      { asks: [] },
      100,
      ['1 sheet-ready 62.5 G60 negotiation-prep', '1 plan-kept 37.5 G61 concession-table'],
    ],
    [
      '[G61] more on another issue is not what was written down',
      [at('price.trade', 11_600, { swap: true })],
      {},
      87.5,
      [
        '1 sheet-ready 62.5 G60 negotiation-prep',
        '1 plan-partial -12.5 G61 concession-table exchange',
      ],
    ],
    [
      '[G61] nothing asked where none is named',
      [at('price.quote', 12_000)],
      { asks: [] },
      87.5,
      [
        '1 sheet-ready 62.5 G60 negotiation-prep',
        '1 plan-partial -12.5 G61 concession-table exchange',
      ],
    ],
    [
      '[G3] [G61] a red opening keeps nothing',
      [at('price.trade red.leak', 11_600, { cond: 'prepay' })],
      {},
      62.5,
      [
        '1 sheet-ready 62.5 G60 negotiation-prep',
        '1 plan-dropped -37.5 G61 concession-table target+floor+exchange',
      ],
    ],
    [
      '[G61] never a price',
      [idle, he('')],
      {},
      62.5,
      [
        '1 sheet-ready 62.5 G60 negotiation-prep',
        '2 plan-dropped -37.5 G61 concession-table target+floor+exchange',
      ],
    ],
    [
      '[G60] a blank sheet',
      [traded],
      { target: null, floor: null, exchange: false, asks: [] },
      0,
      [
        '1 sheet-blank -62.5 G60 negotiation-prep target+floor+exchange',
        '1 plan-dropped -37.5 G61 concession-table target+floor+exchange',
      ],
    ],
    [
      '[G60] a target alone',
      [traded],
      { floor: null, exchange: false },
      37.5,
      [
        '1 sheet-partial -37.5 G60 negotiation-prep floor+exchange',
        '1 plan-partial -25 G61 concession-table floor+exchange',
      ],
    ],
    [
      '[G60] a target at the floor is none',
      [traded],
      { target: 11_200 },
      62.5,
      [
        '1 sheet-partial -25 G60 negotiation-prep target',
        '1 plan-partial -12.5 G61 concession-table target',
      ],
    ],
    [
      '[G60] a floor alone',
      [traded],
      { target: null, exchange: false },
      31.25,
      [
        '1 sheet-partial -43.7 G60 negotiation-prep target+exchange',
        '1 plan-partial -25 G61 concession-table target+exchange',
      ],
    ],
    [
      '[G60] terms alone',
      [traded],
      { target: null, floor: null },
      31.25,
      [
        '1 sheet-partial -43.7 G60 negotiation-prep target+floor',
        '1 plan-partial -25 G61 concession-table target+floor',
      ],
    ],
    [
      '[G60] nothing to ask',
      [at('price.quote', 12_000)],
      { exchange: false, asks: [], nothingToAsk: true },
      100,
      ['1 sheet-ready 63.6 G60 negotiation-prep', '1 plan-kept 36.4 G61 concession-table'],
    ],
    [
      '[G60] nothing to ask, nothing written',
      [at('price.quote', 12_000)],
      { target: null, floor: null, exchange: false, asks: [], nothingToAsk: true },
      0,
      [
        '1 sheet-blank -63.6 G60 negotiation-prep target+floor',
        '1 plan-dropped -36.4 G61 concession-table target+floor',
      ],
    ],
    [
      '[G62] the order guessed right',
      [traded],
      { truth: ['a', 'b', 'c'], guess: ['a', 'b', 'c'] },
      100,
      [
        '1 sheet-ready 50 G60 negotiation-prep',
        '1 plan-kept 30 G61 concession-table',
        '1 guess-near 20 G62 elicit-priorities',
      ],
    ],
    [
      '[G62] two pairs of three',
      [traded],
      { truth: ['a', 'b', 'c'], guess: ['b', 'a', 'c'] },
      93.333,
      [
        '1 sheet-ready 50 G60 negotiation-prep',
        '1 plan-kept 30 G61 concession-table',
        '1 guess-near 13.3 G62 elicit-priorities',
      ],
    ],
    [
      '[G62] one pair of three',
      [traded],
      { truth: ['a', 'b', 'c'], guess: ['c', 'a', 'b'] },
      86.667,
      [
        '1 sheet-ready 50 G60 negotiation-prep',
        '1 plan-kept 30 G61 concession-table',
        '1 guess-far -13.3 G62 elicit-priorities',
      ],
    ],
    [
      '[G62] one of one pair wrong',
      [traded],
      { truth: ['a', 'b'], guess: ['b', 'a'] },
      80,
      [
        '1 sheet-ready 50 G60 negotiation-prep',
        '1 plan-kept 30 G61 concession-table',
        '1 guess-far -20 G62 elicit-priorities',
      ],
    ],
    [
      '[G62] no guess',
      [traded, he('')],
      { truth: ['a', 'b'] },
      80,
      [
        '1 sheet-ready 50 G60 negotiation-prep',
        '2 plan-kept 30 G61 concession-table',
        '2 guess-missing -20 G62 elicit-priorities',
      ],
    ],
    [
      '[G62] one issue is nothing to guess',
      [traded],
      { truth: ['a'], guess: ['a'] },
      100,
      ['1 sheet-ready 62.5 G60 negotiation-prep', '1 plan-kept 37.5 G61 concession-table'],
    ],
    [
      '[G60] nothing said',
      [],
      {},
      62.5,
      [
        '0 sheet-ready 62.5 G60 negotiation-prep',
        '0 plan-dropped -37.5 G61 concession-table target+floor+exchange',
      ],
    ],
  ]
  it.each(reports)('%s', (_name, turns, rest, points, findings) => {
    const graded = preparation(desk(turns, rest))
    if (points === null) expect(graded.score).toBeNull()
    else expect(graded.score).toBeCloseTo(points, 2)
    expect(told(graded)).toEqual(findings)
  })
})
