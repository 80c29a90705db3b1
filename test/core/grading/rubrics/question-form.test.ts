import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { questionForm } from '../../../../src/core/grading/rubrics/question-form.ts'
import { he, me, need, talk, told } from '../talk.ts'

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

  const other = { need: 'damage' }
  const two = [need('waiting'), need('damage')]
  const lead = me('ask.lead', on)
  const reports: readonly [string, Turns, Partial<Gradable>, number, readonly string[]][] = [
    [
      '[G21] [G24] opened wide and summed up',
      [open, closed, fact, fact, fact, me('commit.summary')],
      {},
      100,
      ['1 opened-wide 40 G21 question-funnel waiting', '6 summed-up 25 G24 question-types-five'],
    ],
    [
      '[G21] one thread of three opened wide, one only later',
      [closed, open, me('ask.causal', other), he('')],
      { needs: two, threads: 3 },
      40 / 2 + 20 + 15,
      [
        '3 opened-wide 13.3 G21 question-funnel damage',
        '1 closed-first -6.7 G21 question-funnel waiting',
        '4 never-summed-up -25 G24 question-types-five',
      ],
    ],
    [
      '[G21] [G22] [G23] a barrage, and leading past what can still be lost',
      [closed, me('ask.exclude', on), me('ask.choice', on), closed, closed, lead, lead, lead],
      {},
      0,
      [
        '1 closed-first -40 G21 question-funnel waiting',
        '8 never-summed-up -25 G24 question-types-five',
        '4 closed-barrage -20 G22 open-closed',
        '6 led-the-answer -7.5 G23 question-types-five waiting',
        '7 led-the-answer -7.5 G23 question-types-five waiting',
        '8 led-the-answer 0 G23 question-types-five waiting',
      ],
    ],
    [
      '[G22] three closed questions in a row',
      [open, closed, closed, closed],
      {},
      40 + 10 + 15,
      [
        '1 opened-wide 40 G21 question-funnel waiting',
        '4 never-summed-up -25 G24 question-types-five',
        '4 closed-barrage -10 G22 open-closed',
      ],
    ],
    [
      '[G24] summed up when a third was said',
      [open, fact, me('listen.confirm'), fact, fact, he('')],
      {},
      87.5,
      [
        '1 opened-wide 40 G21 question-funnel waiting',
        '3 summed-up-early -12.5 G24 question-types-five',
      ],
    ],
    [
      '[G24] summed up when two thirds were said, and once more',
      [open, fact, fact, me('ask.summary'), fact, me('ask.summary'), he('')],
      {},
      100,
      ['1 opened-wide 40 G21 question-funnel waiting', '6 summed-up 25 G24 question-types-five'],
    ],
    [
      '[G24] early again is no better',
      [open, fact, fact, me('ask.summary'), he(''), fact, he('')],
      {},
      100,
      ['1 opened-wide 40 G21 question-funnel waiting', '4 summed-up 25 G24 question-types-five'],
    ],
    [
      '[G21] nothing asked',
      [me('rapport.smalltalk'), he('')],
      {},
      0,
      ['2 never-asked -100 G21 open-closed', '2 never-summed-up -25 G24 question-types-five'],
    ],
    [
      '[G2] nothing said',
      [],
      {},
      0,
      ['0 never-asked -100 G21 open-closed', '0 never-summed-up -25 G24 question-types-five'],
    ],
    [
      '[G3] [G21] a known open question first, an open one later',
      [me('ask.open', { ...on, known: true }), closed, open],
      {},
      20 + 20 + 15,
      ['3 never-summed-up -25 G24 question-types-five'],
    ],
    [
      '[G21] questions of no need open no thread, nor does the buyer',
      [me('ask.open'), me('ask.open', { need: 'nobody' }), he('ask.open', on)],
      {},
      20 + 15,
      ['3 never-summed-up -25 G24 question-types-five'],
    ],
    [
      '[G21] what has no form opens nothing and closes nothing',
      [me('listen.ack', on), open],
      {},
      40 + 20 + 15,
      [
        '2 opened-wide 40 G21 question-funnel waiting',
        '2 never-summed-up -25 G24 question-types-five',
      ],
    ],
    [
      '[G22] [G23] his closed questions and his leading are not ours',
      [open, closed, closed, he('ask.closed'), he('ask.lead')],
      {},
      75,
      [
        '1 opened-wide 40 G21 question-funnel waiting',
        '5 never-summed-up -25 G24 question-types-five',
      ],
    ],
    [
      '[G3] [G22] a known open question ends no run',
      [open, closed, closed, me('ask.open', { ...on, known: true }), closed],
      {},
      65,
      [
        '1 opened-wide 40 G21 question-funnel waiting',
        '5 never-summed-up -25 G24 question-types-five',
        '5 closed-barrage -10 G22 open-closed',
      ],
    ],
    [
      '[G3] [G24] a summary with a red trap in it is none',
      [open, fact, me('ask.summary red.leak')],
      {},
      75,
      [
        '1 opened-wide 40 G21 question-funnel waiting',
        '3 never-summed-up -25 G24 question-types-five',
      ],
    ],
  ]
  it.each(reports)('%s', (_name, turns, rest, points, findings) => {
    const graded = questionForm(talk(turns, rest))
    expect(graded.score).toBeCloseTo(points)
    expect(told(graded)).toEqual(findings)
  })

  it('[G25] the share of open questions, and 0 where none was asked', () => {
    expect(questionForm(talk([open, open, closed])).figures).toEqual({ openRatio: 67 })
    expect(questionForm(talk([])).figures).toEqual({ openRatio: 0 })
  })

  it('[G2] null where no need is listed', () => {
    expect(questionForm(talk([open], { needs: [] }))).toEqual({ score: null, findings: [] })
  })
})
