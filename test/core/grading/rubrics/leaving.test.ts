import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { leaving } from '../../../../src/core/grading/rubrics/leaving.ts'
import { bargaining, he, me } from '../talk.ts'

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
})
