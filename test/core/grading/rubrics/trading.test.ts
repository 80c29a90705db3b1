import { describe, expect, it } from 'vitest'
import { gradableOf } from '../../../../src/core/grading/gradable.ts'
import { trading } from '../../../../src/core/grading/rubrics/trading.ts'
import type { Move } from '../../../../src/core/transcript/move.ts'
import { after, CHIPS, say, sitDown, TABLE } from '../../mini-case.ts'

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
})
