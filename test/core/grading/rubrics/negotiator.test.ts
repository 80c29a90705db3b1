import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { MEASURES, negotiator } from '../../../../src/core/grading/rubrics/negotiator.ts'
import { bargaining, he, me, told } from '../talk.ts'

type Turns = Gradable['turns']
const rated = (turns: Turns) => negotiator(bargaining(turns, { weights: { negotiator: 1 } }))
const times = (count: number, ...turns: Turns): Turns =>
  Array.from({ length: count }, () => turns).flat()
const demand = he('buyer.demand', { value: 10_800 })
const cut = me('price.concede', { value: 11_600 })

describe('negotiator', () => {
  it('[G63] the weights add up to a hundred', () => {
    expect(MEASURES.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  })

  it('[G63] who talks as the skilled do has full marks, and silence has nothing', () => {
    const skilled = [
      ...times(4, me('nego.ask-expectation ask.open'), demand),
      ...times(2, me('listen.confirm'), he('')),
      me('commit.summary'),
      me('price.trade price.reason', { value: 11_600 }),
    ]
    expect(rated(skilled).score).toBe(100)
    expect(rated([]).score).toBe(0)
    expect(rated([]).findings.map((it) => it.code)).toEqual(['nothing-negotiated'])
    expect(rated([me('open.greet'), he('')]).score).toBe(0)
  })

  const figures: readonly [string, Turns, string, number][] = [
    [
      'irritators, of his lines',
      [...times(9, he('')), me('talk.irritator'), he('')],
      'irritators',
      10,
    ],
    ['quarrels, of his lines', [...times(19, he('')), me('talk.argue'), he('')], 'spirals', 5],
    ['a price put against a price', [demand, cut], 'counters', 100],
    ['not where it was asked about', [demand, me('ask.open'), cut], 'counters', 0],
    ['an answer to the question is no new haste', [me('ask.open'), demand, cut], 'counters', 0],
    [
      'an irritator is no consideration',
      [demand, me('ask.open talk.irritator'), cut],
      'counters',
      100,
    ],
    ['a pause is none either', [demand, me('present.feature'), cut], 'counters', 100],
    [
      'accepting is no counter-proposal',
      [demand, me('price.accept', { value: 10_800 })],
      'counters',
      0,
    ],
    ['testing, of his moves', [...times(9, cut), me('nego.confirm')], 'testing', 10],
    ['summaries, of his moves', [...times(3, cut), me('ask.summary')], 'summing', 25],
    ['questions, of his moves', [cut, me('ask.choice')], 'questions', 50],
    ['a known question is none', [cut, me('ask.choice', { known: true })], 'questions', 0],
    ['reasons from price to price', [cut, ...times(3, me('price.reason')), cut], 'reasons', 3],
    ['a reason for each price', times(3, cut, me('price.reason')), 'reasons', 1],
  ]
  it.each(figures)('[G63] %s', (_name, turns, figure, value) => {
    expect(rated(turns).figures?.[figure]).toBe(value)
  })

  it('[G63] who leaves the bad undone and does none of the good has nothing for it', () => {
    const idle = rated([...times(10, he('')), me('price.hold')])
    expect(idle.score).toBe(0)
    const asking = rated([...times(10, he('')), me('nego.ask-expectation')])
    expect(asking.score).toBeCloseTo(15 + (40 * 15) / 60)
  })

  it('[G63] between skilled and average it is linear, the average has half', () => {
    const credit = (turns: Turns, code: string) =>
      rated(turns).findings.find((it) => it.code === code)?.credit
    // 96 moves of 100 say something else, 4.1 tested: as the average.
    const average = [...times(959, me('price.hold')), ...times(41, me('listen.confirm'))]
    expect(credit(average, 'tested-little')).toBe(-7.5)
    expect(credit([...average, ...times(80, me('listen.confirm'))], 'tested-well')).toBe(15)
  })

  const reports: readonly [string, Turns, Partial<Gradable>, number | null, readonly string[]][] = [
    [
      '[G63] a bit of everything',
      [
        he('buyer.demand'),
        me('price.concede', { value: 11_600 }),
        me('talk.irritator'),
        me('talk.argue'),
        he(''),
        he(''),
        me('price.reason'),
        me('nego.ask-expectation'),
        me('listen.confirm'),
        me('commit.summary'),
        he(''),
      ],
      {},
      55.504,
      [
        '3 many-irritators -15 G63 negotiator-rates',
        '11 many-counters -15 G63 negotiator-rates',
        '4 many-spirals -10 G63 negotiator-rates',
        '11 tested-well 15 G63 negotiator-rates',
        '11 summed-well 15 G63 negotiator-rates',
        '11 asked-well 10.5 G63 negotiator-rates',
        '11 reasons-few 15 G63 negotiator-rates',
      ],
    ],
    [
      '[G63] a question and nothing else',
      [me('ask.open'), he('')],
      {},
      25,
      [
        '2 few-irritators 3.8 G63 negotiator-rates',
        '2 few-counters 3.8 G63 negotiator-rates',
        '2 few-spirals 2.5 G63 negotiator-rates',
        '2 tested-little -15 G63 negotiator-rates',
        '2 summed-little -15 G63 negotiator-rates',
        '2 asked-well 15 G63 negotiator-rates',
        '2 reasons-diluted -15 G63 negotiator-rates',
      ],
    ],
    [
      '[G63] moves that neither ask nor bargain',
      [me('open.greet'), he('talk.irritator')],
      {},
      0,
      ['2 nothing-negotiated -100 G63 negotiator-rates'],
    ],
    ['[G63] nothing said', [], {}, 0, ['0 nothing-negotiated -100 G63 negotiator-rates']],
    [
      '[G63] what the buyer does is not counted',
      [
        he('talk.argue talk.irritator'),
        me('price.hold'),
        he('ask.open listen.confirm commit.summary price.reason'),
        he('talk.argue'),
      ],
      {},
      0,
      [
        '4 few-irritators 0 G63 negotiator-rates',
        '4 few-counters 0 G63 negotiator-rates',
        '4 few-spirals 0 G63 negotiator-rates',
        '4 tested-little -15 G63 negotiator-rates',
        '4 summed-little -15 G63 negotiator-rates',
        '4 asked-little -15 G63 negotiator-rates',
        '4 reasons-diluted -15 G63 negotiator-rates',
      ],
    ],
  ]
  it.each(reports)('%s', (_name, turns, rest, points, findings) => {
    const graded = negotiator(bargaining(turns, { weights: { negotiator: 1 }, ...rest }))
    if (points === null) expect(graded.score).toBeNull()
    else expect(graded.score).toBeCloseTo(points, 2)
    expect(told(graded)).toEqual(findings)
  })

  const counted: readonly [string, Turns, string, number][] = [
    ['a quote is a proposal', [demand, me('price.quote')], 'counters', 100],
    ['a trade is one', [demand, me('price.trade')], 'counters', 100],
    ['a package is one', [demand, me('nego.package')], 'counters', 100],
    ['holding is none', [demand, me('price.hold')], 'counters', 0],
    ['a concession of his is a price', [he('buyer.concede'), cut], 'counters', 100],
    ['a figure in any words is one', [he('', { value: 1 }), cut], 'counters', 100],
    ['his other lines are none', [he('buyer.fact'), cut], 'counters', 0],
    ['each price of his once', [demand, cut, cut], 'counters', 100],
    ['hearing considers it', [demand, me('listen.ack'), cut], 'counters', 0],
    ['testing considers it', [demand, me('nego.confirm'), cut], 'counters', 0],
    ['asking what is behind it too', [demand, me('object.clarify'), cut], 'counters', 0],
    [
      'considered once, for one proposal',
      [demand, me('listen.ack'), cut, demand, cut],
      'counters',
      50,
    ],
    ['a red trap considers nothing', [demand, me('listen.ack red.leak'), cut], 'counters', 100],
    ['a quarrel considers nothing', [demand, me('listen.ack talk.argue'), cut], 'counters', 100],
    ['playing back tests', [cut, me('listen.paraphrase')], 'testing', 50],
    ['checking tests', [cut, me('listen.confirm')], 'testing', 50],
    ['with an irritator it does not', [cut, me('listen.confirm talk.irritator')], 'testing', 0],
    ['a summary at the close sums up', [cut, me('commit.summary')], 'summing', 50],
    ['asking for his offer asks', [cut, me('price.ask-offer')], 'questions', 50],
    ['and so does clarifying', [cut, me('object.clarify')], 'questions', 50],
    [
      'an answer to an objection is a reason',
      [cut, me('object.answer'), me('price.reason')],
      'reasons',
      2,
    ],
    [
      'reasons begin anew with a price',
      [me('price.reason'), cut, me('price.reason')],
      'reasons',
      1,
    ],
    ['a price with its reason', [me('price.reason'), me('price.trade price.reason')], 'reasons', 1],
    ['no sound reason, none', [cut, me('price.reason talk.argue')], 'reasons', 0],
  ]
  it.each(counted)('[G63] %s', (_name, turns, figure, value) => {
    expect(rated(turns).figures?.[figure]).toBe(value)
  })
})
