import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { objections } from '../../../../src/core/grading/rubrics/objections.ts'
import { he, me, talk } from '../talk.ts'

type Turns = Gradable['turns']
const no = he('buyer.objection')
const ask = me('object.clarify ask.open')
const answer = me('object.answer')
const settle = me('object.confirm')
const idle = me('open.greet')

const graded = (turns: Turns) => objections(talk(turns))

describe('objections', () => {
  const rows: readonly [string, Turns, number | null, string?][] = [
    ['none raised', [ask, he('buyer.fact')], null],
    ['the last word, that nobody could answer', [ask, no], null],
    ['probed, answered, settled', [no, ask, he(''), answer, settle], 100, 'objection-met'],
    ['his approval settles it too', [no, ask, answer, he('buyer.signal')], 100, 'objection-met'],
    ['probed and answered', [no, ask, he(''), answer], 80, 'objection-met'],
    ['heard and left hanging', [no, me('listen.ack'), idle], 50, 'objection-left-open'],
    ['answered without a question', [no, answer, settle], 50, 'objection-answered-blind'],
    ['taken up a move late', [no, idle, ask, answer], 55, 'objection-answered-blind'],
    ['passed over', [no, idle, idle], 0, 'objection-passed-over'],
    ['too late to count', [no, idle, idle, idle, ask, answer], 0, 'objection-passed-over'],
    ['fought', [no, ask, me('object.answer talk.argue'), settle], 0, 'objection-fought'],
    ['a question the brief answers', [no, me('ask.open', { known: true })], 0],
    [
      'a quarrel is not outlived by asking what the brief answers',
      [no, ask, me('listen.note'), me('ask.open', { known: true }), me('talk.argue')],
      0,
      'objection-fought',
    ],
    ['with a trap in it', [no, me('object.acknowledge amber.guilt')], 0],
    ['with a red one', [no, me('object.acknowledge red.false-claim')], 0],
    ['a temptation cuts in before a word', [no, he('buyer.ambush'), me('comply.refuse')], null],
    ['leading is no probing', [no, me('ask.lead')], 0, 'objection-passed-over'],
    ['two on end are one', [no, no, ask, answer, settle], 100],
    ['one met, one passed over', [no, ask, answer, settle, no, idle], 50],
    [
      'at a table: asked what he expects, then a reason',
      [no, me('nego.ask-expectation'), me('price.trade price.reason')],
      80,
    ],
  ]
  it.each(rows)('[G68] %s', (_name, turns, score, code) => {
    const { score: found, findings } = graded(turns)
    expect(found === null ? null : Math.round(found)).toBe(score)
    if (code) expect(findings[0]).toMatchObject({ code, rule: 'G68', item: 'objection-handling' })
  })

  it('[G68] what is shown answers only where it was wanted', () => {
    const shown = me('present.proof', { need: 'waiting' })
    const want = he('buyer.need-explicit', { need: 'waiting' })
    expect(graded([no, ask, shown]).score).toBe(50)
    expect(graded([want, no, ask, shown]).score).toBe(80)
  })

  it('[G68] the credits of the findings are what the score had and missed', () => {
    const { score, findings } = graded([no, ask, answer, settle, no, idle, no, answer])
    const [met, ...missed] = findings.map(({ credit }) => credit)
    expect(met).toBeCloseTo(33.3)
    expect(score).toBeCloseTo(100 + missed.reduce((sum, it) => sum + it, 0), 0)
  })
})
