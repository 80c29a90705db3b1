import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { nextStep } from '../../../../src/core/grading/rubrics/next-step.ts'
import { bargaining, he, me, talk, told } from '../talk.ts'

const yes = he('buyer.signal')
const stage = { n: 0, actor: 'system' as const, tags: [], words: 4 }
const summary = me('commit.summary')
const hook = me('commit.hook')
const step = me('commit.next-step')

describe('next step', () => {
  const rows: readonly [string, Gradable['turns'], number][] = [
    ['all three, each approved', [summary, yes, hook, yes, step, yes], 100],
    ['all in one breath, approved', [me('commit.summary commit.hook commit.next-step'), yes], 100],
    ['all three, merely said', [summary, hook, step], 50],
    ['only the last approved', [summary, hook, step, yes], 200 / 3],
    ['a summary alone, approved', [summary, yes], 100 / 3],
    ['approved after a glance at the clock', [summary, stage, yes], 100 / 3],
    ['approved only after he went on talking', [summary, me('rapport.smalltalk'), yes], 50 / 3],
    ['said twice, approved once', [step, he('buyer.objection'), step, yes], 100 / 3],
    ['nothing', [me('rapport.smalltalk')], 0],
  ]
  it.each(rows)('[G40] %s', (_name, turns, expected) => {
    expect(nextStep(talk(turns)).score).toBeCloseTo(expected)
  })

  it('[G40] what is missing is named', () => {
    const codes = nextStep(talk([summary, yes])).findings.map(({ code }) => code)
    expect(codes).toEqual(['summary-approved', 'hook-missing', 'step-missing'])
  })

  const reports: readonly [string, Gradable['turns'], readonly string[]][] = [
    [
      'approved, left and agreed',
      [summary, yes, hook, he(''), step, yes],
      [
        '1 summary-approved 33.3 G40 next-step',
        '3 hook-left -16.7 G40 next-step',
        '5 step-agreed 33.3 G40 next-step',
      ],
    ],
    [
      'the time he approved of, else the last',
      [summary, yes, summary, hook, yes, hook, yes, step, he(''), step, he('')],
      [
        '1 summary-approved 33.3 G40 next-step',
        '6 hook-taken 33.3 G40 next-step',
        '10 step-named -16.7 G40 next-step',
      ],
    ],
    [
      'with a red trap in it, or from the buyer, it is missing',
      [me('commit.summary red.leak'), he('commit.hook'), yes, he('')],
      [
        '4 summary-missing -33.3 G40 next-step',
        '4 hook-missing -33.3 G40 next-step',
        '4 step-missing -33.3 G40 next-step',
      ],
    ],
    [
      'his approval of nothing, and what is said and left',
      [yes, summary, me('listen.ack'), yes, hook],
      [
        '2 summary-said -16.7 G40 next-step',
        '5 hook-left -16.7 G40 next-step',
        '5 step-missing -33.3 G40 next-step',
      ],
    ],
    [
      'nothing at all',
      [],
      [
        '0 summary-missing -33.3 G40 next-step',
        '0 hook-missing -33.3 G40 next-step',
        '0 step-missing -33.3 G40 next-step',
      ],
    ],
    [
      'all in one breath, approved after another word of his',
      [me('commit.summary commit.hook commit.next-step'), he('buyer.fact'), yes],
      [
        '1 summary-approved 33.3 G40 next-step',
        '1 hook-taken 33.3 G40 next-step',
        '1 step-agreed 33.3 G40 next-step',
      ],
    ],
  ]
  it.each(reports)('[G40] %s, in findings', (_name, turns, findings) => {
    expect(told(nextStep(talk(turns)))).toEqual(findings)
  })

  it('[G2] null where no need is listed', () => {
    expect(nextStep(bargaining([summary]))).toEqual({ score: null, findings: [] })
  })
})
