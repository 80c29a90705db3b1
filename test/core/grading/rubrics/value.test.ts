import { describe, expect, it } from 'vitest'
import type { FindingCode } from '../../../../src/core/grading/codes.ts'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { value } from '../../../../src/core/grading/rubrics/value.ts'
import { bargaining, he, me, need, TOWER, talk, told } from '../talk.ts'

const on = { need: 'waiting' }
const wanted = he('buyer.need-explicit', on)
const implied = he('buyer.need-implied', on)
const benefit = me('present.benefit', on)
type Turns = Gradable['turns']

describe('value', () => {
  const rows: readonly [string, string, Turns, number, FindingCode][] = [
    ['[G33]', 'a benefit on a wanted need', [wanted, benefit], 100, 'benefit-landed'],
    ['[G33]', 'after a criterion', [he('buyer.criteria', on), benefit], 100, 'benefit-landed'],
    ['[G33]', 'a bare feature on it', [wanted, me('present.feature', on)], 50, 'feature-only'],
    ['[G33]', 'proof on it', [wanted, me('present.proof', on)], 100, 'benefit-landed'],
    ['[G33]', 'only implied: an advantage', [implied, benefit], 0, 'pitched-too-early'],
    ['[G33]', 'too early, then in time', [benefit, wanted, benefit], 85, 'pitched-too-early'],
    ['[G33]', 'at no need', [wanted, benefit, me('present.feature')], 90, 'pitched-at-nothing'],
    ['[G33]', 'a paper handed over', [wanted, benefit, me('present.proof')], 100, 'benefit-landed'],
    ['[G34]', 'nothing shown', [wanted], 0, 'nothing-shown'],
    ['[G34]', 'twice the same need', [wanted, benefit, benefit], 100, 'benefit-landed'],
    [
      '[G35]',
      'a price before he wanted anything',
      [me('price.quote'), wanted, benefit],
      90,
      'price-too-early',
    ],
    ['[G35]', 'a price after it', [wanted, benefit, me('price.quote')], 100, 'benefit-landed'],
    [
      '[G35]',
      'five prices cost no more than three',
      [...Array(5).fill(me('price.concede')), wanted, benefit],
      70,
      'price-too-early',
    ],
    [
      '[G35]',
      'asking what he would pay is no price',
      [me('price.ask-offer'), wanted, benefit],
      100,
      'benefit-landed',
    ],
    [
      '[G3]',
      'a red move earns nothing',
      [wanted, me('present.benefit red.false-claim', on)],
      0,
      'value-missing',
    ],
  ]
  it.each(rows)('%s %s', (_rule, _name, turns, score, code) => {
    const grade = value(talk(turns))
    expect(grade.score).toBeCloseTo(score)
    expect(grade.findings.map((it) => it.code)).toContain(code)
  })

  it('[G33] what our offer cannot solve is no benefit', () => {
    const grade = value(talk([wanted, benefit], { needs: [need('waiting', { solvable: false })] }))
    expect(grade.score).toBe(0)
    expect(grade.findings.map((it) => it.code)).toContain('pitched-unsolvable')
  })

  it('[G34] a full meeting shows something on each of its threads', () => {
    const needs = [need('waiting'), need('damage'), need('gate')]
    const grade = value(talk([wanted, benefit], { needs, threads: 2 }))
    expect(grade.score).toBe(50)
    const missing = value(
      talk([wanted, he('buyer.need-explicit', { need: 'damage' }), benefit], { needs, threads: 2 }),
    )
    expect(missing.findings).toContainEqual(
      expect.objectContaining({ code: 'value-missing', need: 'damage', credit: -50 }),
    )
  })

  it('[G35] where a bargaining stands, a price is its business', () => {
    expect(value(talk([me('price.quote'), wanted, benefit], { bargain: TOWER })).score).toBe(100)
  })

  const other = { need: 'damage' }
  const two = [need('waiting'), need('damage')]
  const reports: readonly [string, Turns, Partial<Gradable>, number, readonly string[]][] = [
    ['[G33] a benefit', [wanted, benefit], {}, 100, ['2 benefit-landed 100 G33 fab waiting']],
    [
      '[G33] a bare feature',
      [wanted, me('present.feature', on), he('')],
      {},
      50,
      ['2 feature-only 50 G33 fab waiting', '3 value-missing -50 G34 fab'],
    ],
    [
      '[G33] told before he wanted it',
      [me('present.advantage', on), wanted, he('')],
      {},
      0,
      ['1 pitched-too-early -15 G33 need-funnel waiting', '3 value-missing -100 G34 fab waiting'],
    ],
    [
      '[G33] what we cannot solve',
      [wanted, me('present.proof', on)],
      { needs: [need('waiting', { solvable: false })] },
      0,
      [
        '2 pitched-unsolvable -15 G33 competitive-points waiting',
        '2 value-missing -100 G34 fab waiting',
      ],
    ],
    [
      '[G33] claims at no need cost, a case or a paper does not',
      [
        wanted,
        benefit,
        me('present.feature'),
        me('present.advantage'),
        me('present.benefit'),
        me('present.case'),
        me('present.roi'),
        me('present.proof'),
        me('present.demo'),
      ],
      {},
      70,
      [
        '3 pitched-at-nothing -10 G33 fab',
        '4 pitched-at-nothing -10 G33 fab',
        '5 pitched-at-nothing -10 G33 fab',
        '2 benefit-landed 100 G33 fab waiting',
      ],
    ],
    [
      '[G35] prices before he wanted anything, thirty at most',
      [...Array(4).fill(me('price.quote')), he('price.quote'), wanted, me('price.hold')],
      {},
      0,
      [
        '1 price-too-early -10 G35 comm-ten-taboos',
        '2 price-too-early -10 G35 comm-ten-taboos',
        '3 price-too-early -10 G35 comm-ten-taboos',
        '4 price-too-early 0 G35 comm-ten-taboos',
        '7 nothing-shown -100 G34 fab',
      ],
    ],
    [
      '[G35] a price at a table is not early',
      [me('price.quote')],
      { bargain: TOWER },
      0,
      ['1 nothing-shown -100 G34 fab'],
    ],
    [
      '[G34] the best of what was shown on a need counts once',
      [
        wanted,
        he('buyer.criteria', other),
        me('present.feature', on),
        me('present.roi', on),
        me('present.feature', on),
        benefit,
        he(''),
      ],
      { needs: two, threads: 2 },
      50,
      ['4 benefit-landed 50 G33 fab waiting', '7 value-missing -50 G34 fab damage'],
    ],
    [
      '[G34] of more needs than are due the best count',
      [wanted, he('buyer.criteria', other), me('present.feature', on), me('present.roi', other)],
      { needs: two },
      100,
      ['3 feature-only 50 G33 fab waiting', '4 benefit-landed 100 G33 fab damage'],
    ],
    [
      '[G34] each thread its share, costs taken off',
      [wanted, benefit, me('present.feature', other)],
      { needs: two, threads: 2 },
      50 - 15,
      [
        '3 pitched-too-early -15 G33 need-funnel damage',
        '2 benefit-landed 50 G33 fab waiting',
        '3 value-missing -50 G34 fab',
      ],
    ],
    [
      '[G34] a need that the case does not list brings nothing',
      [
        he('buyer.need-explicit', { need: 'nobody' }),
        me('present.roi', { need: 'nobody' }),
        wanted,
      ],
      {},
      0,
      ['3 value-missing -100 G34 fab nobody'],
    ],
    ['[G34] nothing said', [], {}, 0, ['0 nothing-shown -100 G34 fab']],
    [
      '[G34] what the buyer shows is not ours',
      [wanted, he('present.benefit', on)],
      {},
      0,
      ['2 nothing-shown -100 G34 fab'],
    ],
  ]
  it.each(reports)('%s', (_name, turns, rest, points, findings) => {
    const graded = value(talk(turns, rest))
    expect(graded.score).toBeCloseTo(points)
    expect(told(graded)).toEqual(findings)
  })

  it.each(['advantage', 'benefit', 'case', 'roi', 'proof', 'demo'])(
    '[G33] %s is more than a feature',
    (kind) => {
      expect(value(talk([wanted, me(`present.${kind}`, on)])).score).toBe(100)
    },
  )

  it('[G2] null where no need is listed; the figure is how many needs something landed on', () => {
    expect(value(bargaining([benefit]))).toEqual({ score: null, findings: [] })
    expect(value(talk([wanted, benefit])).figures).toEqual({ benefits: 1 })
    expect(value(talk([benefit])).figures).toEqual({ benefits: 0 })
  })
})
