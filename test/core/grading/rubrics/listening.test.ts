import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { listening } from '../../../../src/core/grading/rubrics/listening.ts'
import { bargaining, he, me, talk, told } from '../talk.ts'

const fact = he('buyer.fact', { words: 30 })
const ask = me('ask.open', { words: 1 })
const ack = me('listen.ack', { words: 1 })
const paraphrase = me('listen.paraphrase', { words: 1 })
const note = me('listen.note', { words: 1 })
const stage = { n: 0, actor: 'system' as const, tags: [], words: 500 }
type Turns = Gradable['turns']
const score = (turns: Turns): number => listening(talk(turns)).score ?? -1

describe('listening', () => {
  // heard 50, understood 25, noted 10, talk 15
  const rows: readonly [string, string, Turns, number][] = [
    ['[G27]', 'three statements, one act', [fact, fact, fact, ack], 65],
    ['[G27]', 'six statements, one act', [fact, fact, fact, fact, fact, fact, ack], 32.5],
    ['[G26]', 'two acts on one statement are one', [...Array(6).fill(fact), ack, ack], 32.5],
    ['[G26]', 'acknowledging an objection is hearing', [fact, me('object.acknowledge')], 65],
    ['[G26]', 'an act before he spoke is none', [ack, fact], 0],
    ['[G28]', 'played back', [fact, fact, fact, paraphrase], 90],
    ['[G28]', 'acknowledged, then played back', [fact, fact, fact, ack, paraphrase], 90],
    ['[G29]', 'noted at once', [fact, note], 75],
    ['[G29]', 'noted after another question', [fact, ask, note], 65],
    ['[G31]', 'interrupted', [fact, paraphrase, me('listen.interrupt', { words: 0 })], 80],
    ['[G31]', 'passed over', [fact, paraphrase, me('listen.ignore', { words: 0 })], 80],
    ['[G30]', 'stage lines are nobody’s words', [fact, stage, paraphrase], 90],
    ['[G32]', 'silence', [fact, fact, fact], 0],
    ['[G2]', 'nothing said at all', [], 0],
  ]
  it.each(rows)('%s %s', (_rule, _name, turns, expected) => {
    expect(score(turns)).toBeCloseTo(expected)
  })

  const shares: readonly [number, number][] = [
    [0.2, 90],
    [0.3, 90],
    [0.45, 82.5],
    [0.6, 75],
    [0.9, 75],
  ]
  it.each(shares)('[G30] a talk share of %d', (share, expected) => {
    const turns = [
      he('buyer.fact', { words: 1000 * (1 - share) }),
      me('listen.paraphrase', { words: 1000 * share }),
    ]
    expect(score(turns)).toBeCloseTo(expected)
    expect(listening(talk(turns)).figures).toEqual({ talkShare: Math.round(100 * share) })
  })

  it('[G71] at a table without needs his demands are heard too, and reading back is hearing', () => {
    const demand = he('buyer.demand', { words: 30 })
    const at = (turns: Turns, rest = {}) =>
      listening(talk(turns, { needs: [], bargain: { quote: 120, floor: 110 }, ...rest })).score
    const weights = { listening: 1 }
    expect(at([demand, demand, demand])).toBeNull()
    expect(at([demand, demand, demand], { weights })).toBe(0)
    expect(at([demand, demand, demand, me('nego.confirm', { words: 1 })], { weights })).toBe(90)
    expect(at([demand, me('nego.record', { words: 1 })], { weights })).toBe(75)
  })

  it('[G32] a note at nobody’s words is still no hearing', () => {
    expect(score([fact, me('listen.note red.leak')])).toBeLessThanOrEqual(40)
  })

  const on = { need: 'waiting' }
  const reports: readonly [string, Turns, number, readonly string[]][] = [
    [
      '[G27] [G28] [G29] played back and noted',
      [he('buyer.fact'), me('listen.paraphrase', on), he('buyer.fact'), me('listen.note', on)],
      100,
      [
        '4 wrote-it-down 10 G29 listening waiting',
        '2 played-back 25 G27 listening waiting',
        '4 acknowledged 25 G27 listening waiting',
      ],
    ],
    [
      '[G28] [G31] two acts on six statements, none checked, and he was cut short twice',
      [
        fact,
        me('listen.ack', on),
        ...Array(5).fill(fact),
        me('listen.note', on),
        note,
        me('listen.interrupt', on),
        me('listen.ignore'),
      ],
      50 + 10 + 15 - 20,
      [
        '8 wrote-it-down 10 G29 listening waiting',
        '10 interrupted -10 G31 listening waiting',
        '11 ignored -10 G31 listening',
        '2 acknowledged 25 G27 listening waiting',
        '8 acknowledged 25 G27 listening waiting',
        '11 understanding-unchecked -25 G28 listening',
      ],
    ],
    [
      '[G27] [G28] one act on six statements',
      [...Array(6).fill(fact), paraphrase],
      25 + 25 + 7.5,
      [
        '7 played-back 25 G27 listening',
        '7 heard-too-little -25 G27 listening',
        '7 nothing-noted -10 G29 listening',
      ],
    ],
    [
      '[G28] checked once in twelve statements',
      [...Array(12).fill(fact), paraphrase],
      12.5 + 12.5 + 15 / 4,
      [
        '13 played-back 12.5 G27 listening',
        '13 heard-too-little -37.5 G27 listening',
        '13 understanding-unchecked -12.5 G28 listening',
        '13 nothing-noted -10 G29 listening',
      ],
    ],
    [
      '[G32] never heard, and talked down',
      [he('buyer.fact'), me('ask.open', { words: 60 })],
      0,
      [
        '2 never-listened -50 G32 listening',
        '2 understanding-unchecked -25 G28 listening',
        '2 nothing-noted -10 G29 listening',
        '2 talked-too-much -15 G30 talk-listen-ratio',
      ],
    ],
    [
      '[G30] half the words',
      [he('buyer.fact', { words: 50 }), me('listen.paraphrase', { words: 50 })],
      50 + 25 + 5,
      [
        '2 played-back 50 G27 listening',
        '2 nothing-noted -10 G29 listening',
        '2 talked-too-much -10 G30 talk-listen-ratio',
      ],
    ],
    [
      '[G30] two fifths less one word: too little lost to be named',
      [he('buyer.fact', { words: 61 }), me('listen.paraphrase', { words: 39 })],
      50 + 25 + 10.5,
      ['2 played-back 50 G27 listening', '2 nothing-noted -10 G29 listening'],
    ],
    [
      '[G2] nothing said at all',
      [],
      0,
      ['0 never-listened -50 G32 listening', '0 talked-too-much -15 G30 talk-listen-ratio'],
    ],
    [
      '[G3] [G29] a note too late, and one in a red move',
      [he('buyer.fact'), me('ask.open'), note, he('buyer.fact'), me('listen.note red.leak', on)],
      50 + 15,
      [
        '3 acknowledged 50 G27 listening',
        '5 understanding-unchecked -25 G28 listening',
        '5 nothing-noted -10 G29 listening',
      ],
    ],
    [
      '[G27] [G31] cut short without having been heard costs what there is',
      [fact, me('listen.interrupt', { words: 0 }), paraphrase],
      50 + 25 + 15 - 10,
      [
        '2 interrupted -10 G31 listening',
        '3 played-back 50 G27 listening',
        '3 nothing-noted -10 G29 listening',
      ],
    ],
    [
      '[G31] what the buyer does is not ours',
      [fact, paraphrase, he('listen.interrupt'), he('listen.note')],
      90,
      ['2 played-back 50 G27 listening', '4 nothing-noted -10 G29 listening'],
    ],
  ]
  it.each(reports)('%s', (_name, turns, points, findings) => {
    const graded = listening(talk(turns))
    expect(graded.score).toBeCloseTo(points)
    expect(told(graded)).toEqual(findings)
  })

  it('[G26] every kind of statement is one, and what else he says is none', () => {
    const statements = [
      'fact',
      'need-implied',
      'need-explicit',
      'benefit-voiced',
      'criteria',
      'objection',
    ]
    for (const kind of statements) expect(score([he(`buyer.${kind}`, { words: 99 }), ack])).toBe(65)
    for (const kind of ['signal', 'demand', 'concede', 'question'])
      expect(score([he(`buyer.${kind}`, { words: 99 }), ack])).toBe(0)
  })

  it('[G32] who cannot be counted as hearing has forty at most', () => {
    const empty = listening(talk([ack, he('buyer.signal', { words: 99 })]))
    expect(empty.score).toBeLessThanOrEqual(40)
  })

  it('[G71] at a table demands and concessions are statements, the minutes a note, a question behind an objection hearing', () => {
    const graded = listening(
      bargaining(
        [
          he('buyer.demand'),
          me('nego.record'),
          he('buyer.concede'),
          me('nego.confirm'),
          he('buyer.objection'),
          me('object.clarify'),
        ],
        { weights: { listening: 1 } },
      ),
    )
    expect(graded.score).toBe(100)
    expect(told(graded)).toEqual([
      '2 wrote-it-down 10 G29 listening',
      '2 acknowledged 16.7 G27 listening',
      '4 played-back 16.7 G27 listening',
      '6 acknowledged 16.7 G27 listening',
    ])
    const needs = listening(talk([he('buyer.demand'), me('nego.record'), me('object.clarify')]))
    expect(needs.findings.map(({ code }) => code)).toContain('never-listened')
  })

  it('[G2] null in a turn log that lists no need and bargains nothing', () => {
    expect(listening(talk([fact], { needs: [], weights: { listening: 1 } }))).toEqual({
      score: null,
      findings: [],
    })
  })
})
