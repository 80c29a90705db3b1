import { describe, expect, it } from 'vitest'
import { questionForm } from '../../../../src/core/grading/rubrics/question-form.ts'
import { he, me, need, talk } from '../talk.ts'

const on = { need: 'waiting' }
const open = me('ask.open spin:P', on)
const closed = me('ask.closed', on)
const fact = he('buyer.fact', on)
type Turns = Parameters<typeof talk>[0]
const score = (turns: Turns): number => questionForm(talk(turns)).score ?? -1

describe('question form', () => {
  // funnel 40, barrage 20, leading 15, summary 25
  const rows: readonly [string, string, Turns, number][] = [
    ['[G21]', 'open, then closed', [open, closed], 75],
    ['[G21]', 'closed, then open', [closed, open], 55],
    ['[G21]', 'closed only', [closed], 35],
    ['[G21]', 'a choice is closed', [me('ask.choice', on), open], 55],
    ['[G21]', 'why is open', [me('ask.causal', on)], 75],
    ['[G21]', 'a known open question opens nothing', [me('ask.open', { ...on, known: true })], 0],
    ['[G21]', 'nothing asked', [me('rapport.smalltalk')], 0],
    ['[G22]', 'two closed in a row', [open, closed, closed], 75],
    ['[G22]', 'three', [open, closed, closed, closed], 65],
    ['[G22]', 'four', [open, closed, closed, closed, closed], 55],
    [
      '[G22]',
      'hearing ends a run',
      [open, closed, closed, fact, me('listen.ack'), closed, closed],
      75,
    ],
    ['[G22]', 'an irritator does not', [open, closed, closed, me('talk.irritator'), closed], 65],
    ['[G23]', 'one leading', [open, me('ask.lead')], 67.5],
    ['[G23]', 'two leading', [open, me('ask.lead'), me('ask.lead')], 60],
    ['[G24]', 'summed up at the end', [open, fact, fact, fact, me('ask.summary')], 100],
    [
      '[G24]',
      'summed up early only',
      [open, fact, me('commit.summary'), fact, fact, me('ask.open', on)],
      87.5,
    ],
    ['[G24]', 'summed up before he spoke', [open, me('ask.summary'), fact], 75],
  ]
  it.each(rows)('%s %s', (_rule, _name, turns, expected) => {
    expect(score(turns)).toBeCloseTo(expected)
  })

  it('[G25] openRatio is shown, and a meeting of closed questions can have every point but the funnel', () => {
    const meeting = talk([open, closed, fact, me('listen.confirm'), closed, closed])
    expect(questionForm(meeting)).toMatchObject({ score: 100, figures: { openRatio: 25 } })
  })

  it('[G12] a full meeting opens its threads', () => {
    const needs = [need('waiting'), need('damage')]
    const two = questionForm(talk([open], { needs, threads: 2 })).score
    expect(two).toBeCloseTo(55)
  })
})
