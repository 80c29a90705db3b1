import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { objections } from '../../../../src/core/grading/rubrics/objections.ts'
import { he, me, talk, told } from '../talk.ts'

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

  const on = { need: 'waiting' }
  const shown = me('present.proof', on)
  const reports: readonly [string, Turns, Partial<Gradable>, number | null, readonly string[]][] = [
    [
      'met: taken up, answered, settled',
      [no, ask, answer, settle],
      {},
      100,
      ['2 objection-met 100 G68 objection-handling'],
    ],
    [
      'met and left open, answered blind, passed over',
      [no, ask, answer, no, ask, no, answer, no, idle],
      {},
      40,
      [
        '2 objection-met 20 G68 objection-handling',
        '5 objection-left-open -12.5 G68 objection-handling',
        '7 objection-answered-blind -17.5 G68 objection-handling',
        '9 objection-passed-over -25 G68 objection-handling',
      ],
    ],
    [
      'fought in the second move',
      [no, ask, me('talk.irritator'), answer],
      {},
      0,
      ['3 objection-fought -100 G68 objection-handling'],
    ],
    [
      'fought after three moves that win',
      [no, ask, answer, settle, me('talk.argue')],
      {},
      100,
      ['2 objection-met 100 G68 objection-handling'],
    ],
    [
      'fought after two that win and a pitch before its need',
      [no, ask, answer, shown, me('talk.argue')],
      {},
      0,
      ['5 objection-fought -100 G68 objection-handling'],
    ],
    [
      'taken up in the third move',
      [no, idle, idle, me('listen.ack'), answer],
      {},
      25,
      ['2 objection-passed-over -75 G68 objection-handling'],
    ],
    [
      'taken up in the fourth',
      [no, idle, idle, idle, ask],
      {},
      0,
      ['2 objection-passed-over -100 G68 objection-handling'],
    ],
    [
      'answered in the third move, settled in the fourth',
      [no, ask, idle, answer, settle],
      {},
      80,
      ['2 objection-met 80 G68 objection-handling'],
    ],
    [
      'settled though nothing was said to it',
      [no, idle, settle],
      {},
      0,
      ['2 objection-passed-over -100 G68 objection-handling'],
    ],
    [
      'his approval though nothing was said to it',
      [no, idle, he('buyer.signal')],
      {},
      0,
      ['2 objection-passed-over -100 G68 objection-handling'],
    ],
    [
      'his approval after the third move',
      [no, ask, answer, idle, he('buyer.signal')],
      {},
      100,
      ['2 objection-met 100 G68 objection-handling'],
    ],
    [
      'his approval after the fourth',
      [no, ask, answer, idle, idle, he('buyer.signal')],
      {},
      80,
      ['2 objection-met 80 G68 objection-handling'],
    ],
    [
      'our own signal is not his',
      [no, ask, answer, me('buyer.signal')],
      {},
      80,
      ['2 objection-met 80 G68 objection-handling'],
    ],
    [
      'the need of the move',
      [no, me('object.acknowledge', on), me('object.answer', on)],
      {},
      80,
      ['2 objection-met 80 G68 objection-handling waiting'],
    ],
    [
      'two temptations and an objection between',
      [no, he('buyer.ambush'), idle, no, ask, he('buyer.ambush'), answer],
      {},
      50,
      ['5 objection-left-open -50 G68 objection-handling'],
    ],
    [
      'an objection after the temptation that cut in is another',
      [no, he('buyer.ambush'), no, ask],
      {},
      50,
      ['4 objection-left-open -50 G68 objection-handling'],
    ],
    [
      'what is shown after its want answers',
      [he('buyer.need-explicit', on), no, shown, settle],
      {},
      50,
      ['3 objection-answered-blind -50 G68 objection-handling waiting'],
    ],
    [
      'what is shown before its want is said answers nothing',
      [no, shown, he('buyer.need-explicit', on), idle],
      {},
      0,
      ['2 objection-passed-over -100 G68 objection-handling waiting'],
    ],
    [
      'what is shown on no need answers once something was wanted',
      [he('buyer.criteria', on), no, me('present.case'), idle],
      {},
      30,
      ['3 objection-answered-blind -70 G68 objection-handling'],
    ],
    ['our own objection is none', [me('buyer.objection'), ask], {}, null, []],
    ['nothing raised', [ask], {}, null, []],
  ]
  it.each(reports)('[G68] %s', (_name, turns, rest, points, findings) => {
    const graded = objections(talk(turns, rest))
    if (points === null) expect(graded.score).toBeNull()
    else expect(graded.score).toBeCloseTo(points, 2)
    expect(told(graded)).toEqual(findings)
  })

  it.each([
    'object.acknowledge',
    'object.clarify',
    'nego.ask-expectation',
    'price.ask-offer',
    'price.reject-smile',
    'tactic.named',
    'listen.ack',
    'ask.open',
  ])('[G68] %s takes it up', (tag) => {
    expect(graded([no, me(tag)]).score).toBe(50)
  })

  it.each([
    'object.answer',
    'price.reason',
    'price.trade',
    'price.concede',
    'nego.package',
    'nego.defer',
  ])('[G68] %s answers it', (tag) => {
    expect(graded([no, me(tag)]).score).toBe(30)
  })

  it.each(['object.confirm', 'listen.confirm', 'nego.confirm'])('[G68] %s settles it', (tag) => {
    expect(graded([no, ask, answer, me(tag)]).score).toBe(100)
  })

  it('[G68] the figure is how many were raised', () => {
    expect(graded([no, ask, no, ask]).figures).toEqual({ objections: 2 })
    expect(graded([ask])).toEqual({ score: null, findings: [] })
  })
})
