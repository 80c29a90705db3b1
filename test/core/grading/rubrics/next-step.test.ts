import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { nextStep } from '../../../../src/core/grading/rubrics/next-step.ts'
import { he, me, talk } from '../talk.ts'

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
})
