import { describe, expect, it } from 'vitest'
import { grade } from '../../../src/core/grading/grade.ts'
import type { Gradable } from '../../../src/core/grading/report.ts'
import { RUBRICS } from '../../../src/core/grading/rubric-ids.ts'
import { DEFAULT_WEIGHTS } from '../../../src/core/grading/weights.ts'
import { bargaining, he, me, NEED_RUBRICS, TOWER, talk } from './talk.ts'

const summary = [me('commit.summary'), he('buyer.signal')]

describe('the report', () => {
  it('[G2] a null weighs nothing, and every rubric is told', () => {
    const { rubrics } = grade(talk(summary))
    expect(Object.keys(rubrics)).toEqual([...RUBRICS])
    for (const id of RUBRICS) {
      const graded = NEED_RUBRICS.includes(id)
      expect(rubrics[id]?.weight).toBe(graded ? DEFAULT_WEIGHTS[id] : 0)
      expect(rubrics[id]?.score === null).toBe(!graded)
    }
  })

  it('[G2] where nothing can be graded conduct is null', () => {
    const report = grade(talk(summary, { needs: [] }))
    expect(report).toMatchObject({ conduct: null, deal: null, capped: false })
  })

  it('[G4] conduct is the weighted mean of the scores', () => {
    const only = Object.fromEntries(RUBRICS.map((id) => [id, 0]))
    expect(grade(talk(summary, { weights: { ...only, 'next-step': 1 } })).conduct).toBe(33.3)
    const { conduct, rubrics } = grade(talk(summary))
    const sum = NEED_RUBRICS.reduce(
      (total, id) => total + (rubrics[id]?.score ?? 0) * DEFAULT_WEIGHTS[id],
      0,
    )
    expect(conduct).toBeCloseTo(sum / 10, 0)
  })

  it('[G7] amber traps and annoyances share one limit, and what goes past it is named at nothing', () => {
    const all = [me('commit.summary commit.hook commit.next-step'), he('buyer.signal')]
    const only = {
      listening: 0,
      spin: 0,
      'question-form': 0,
      value: 0,
      compliance: 0,
      objections: 0,
    }
    const many = [me('amber.gift'), me('amber.guilt'), me('talk.argue'), me('amber.fake-persona')]
    const { conduct, findings } = grade(talk([...all, ...many], { weights: only }))
    expect(conduct).toBe(80)
    const charged = findings.filter(({ onConduct }) => onConduct).map(({ credit }) => credit)
    expect(charged).toEqual([-10, -8, -2, 0])
  })

  it('[G6] irritators cost three, quarrels five, together twenty at most', () => {
    const weights = { listening: 0, spin: 0, 'question-form': 0, value: 0 }
    const conduct = (turns: Gradable['turns']) =>
      grade(talk([...summary, ...turns], { weights })).conduct ?? 0
    const calm = conduct([])
    expect(calm - conduct([me('talk.irritator')])).toBeCloseTo(3)
    expect(calm - conduct([me('talk.argue')])).toBeCloseTo(5)
    expect(calm - conduct(Array(30).fill(me('talk.argue talk.irritator')))).toBeCloseTo(20)
  })

  it('[G8] a red trap caps what is good and adds nothing to what is not', () => {
    const weights = { listening: 0, spin: 0, 'question-form': 0, value: 0, compliance: 0 }
    const all = [me('commit.summary commit.hook commit.next-step'), he('buyer.signal')]
    expect(grade(talk(all, { weights })).conduct).toBe(100)
    expect(grade(talk([...all, me('red.leak')], { weights })).conduct).toBe(40)
    expect(grade(talk([me('red.leak')], { weights })).conduct).toBe(0)
  })

  it('[G10] findings come in the order of the meeting', () => {
    const turns = grade(talk([me('talk.irritator'), ...summary, me('ask.lead')])).findings.map(
      ({ turn }) => turn,
    )
    expect(turns).toEqual(turns.toSorted((a, b) => a - b))
  })
})

describe('the deal', () => {
  const accepted = (value: number) => bargaining([me('price.accept', { value })])
  const rows: readonly [string, Gradable, number | null][] = [
    ['at the quote', accepted(12_000), 100],
    ['halfway to the floor', accepted(11_500), 50],
    ['at the floor', accepted(11_000), 0],
    ['below the floor', accepted(10_900), 0],
    ['at the target', { ...accepted(11_400), bargain: { ...TOWER, target: 11_400 } }, 100],
    ['halfway to the target', { ...accepted(11_200), bargain: { ...TOWER, target: 11_400 } }, 50],
    [
      'a target below the floor is none',
      { ...accepted(11_500), bargain: { ...TOWER, target: 1 } },
      50,
    ],
    [
      'at the most this buyer could pay',
      { ...accepted(11_300), bargain: { ...TOWER, target: 11_100, reach: 11_300 } },
      100,
    ],
    ['no deal', bargaining([me('price.concede', { value: 11_500 })]), 0],
    ['no bargaining', talk([me('price.accept', { value: 11_500 })]), null],
    [
      'the buyer accepts our last price',
      bargaining([me('price.concede', { value: 11_500 }), he('price.accept')]),
      50,
    ],
    [
      'we accept his last price',
      bargaining([he('buyer.demand', { value: 11_200 }), me('price.accept')]),
      20,
    ],
    ['as the meeting says', { ...accepted(11_000), agreed: 11_700 }, 70],
    ['as the meeting says: none', { ...accepted(11_000), agreed: null }, 0],
  ]
  it.each(rows)('[G48] %s', (_name, meeting, expected) => {
    expect(grade(meeting).deal).toBe(expected)
  })
})
