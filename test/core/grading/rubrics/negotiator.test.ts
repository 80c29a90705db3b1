import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { MEASURES, negotiator } from '../../../../src/core/grading/rubrics/negotiator.ts'
import { bargaining, he, me } from '../talk.ts'

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
})
