import { describe, expect, it } from 'vitest'
import type { FindingCode } from '../../../../src/core/grading/codes.ts'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { value } from '../../../../src/core/grading/rubrics/value.ts'
import { he, me, need, TOWER, talk } from '../talk.ts'

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
})
