import { describe, expect, it } from 'vitest'
import type { FindingCode } from '../../../../src/core/grading/codes.ts'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { spin } from '../../../../src/core/grading/rubrics/spin.ts'
import { he, me, need, talk, told } from '../talk.ts'

const on = { need: 'waiting' }
const S = me('ask.open spin:S', on)
const P = me('ask.open spin:P', on)
const I = me('ask.open spin:I', on)
const N = me('ask.open spin:N', on)
const implied = he('buyer.need-implied', on)
const wanted = he('buyer.need-explicit', on)
const heard = me('listen.paraphrase', on)
const benefit = me('present.benefit', on)

type Turns = Parameters<typeof talk>[0]
const score = (turns: Turns, rest: Partial<Gradable> = {}): number =>
  spin(talk(turns, rest)).score ?? -1
const codes = (turns: Turns, rest: Partial<Gradable> = {}): readonly FindingCode[] =>
  spin(talk(turns, rest)).findings.map(({ code }) => code)

describe('spin', () => {
  it('[G2] has no score where no need is listed', () => {
    expect(spin(talk([P], { needs: [] })).score).toBeNull()
    expect(score([])).toBe(0)
  })

  const orders: readonly [string, Turns, number][] = [
    // order 25 + a third of coverage 20 + relevance 15 + economy 10
    ['a problem alone', [P], 25 + 20 / 3 + 15 + 10],
    ['an implication alone', [I], 20 / 3 + 10],
    ['a problem, then its implication', [P, I], 25 + 40 / 3 + 15 + 10],
    ['the implication first', [I, P], 25 / 2 + 40 / 3 + 15 + 10],
    ['a need-payoff before a problem', [N, P], 25 / 2 + 40 / 3 + 15 + 10],
    ['both in one breath', [me('ask.open spin:P spin:I', on)], 25 / 2 + 40 / 3 + 15 + 10],
    ['situation questions alone', [S, S], 0],
    ['a situation question in between', [P, S, I], 25 + 40 / 3 + 15 + 10],
  ]
  it.each(orders)('[G13] %s', (_name, turns, expected) => {
    expect(score(turns)).toBeCloseTo(expected)
  })

  it('[G13] an implication rests on a problem of its own need', () => {
    const other = me('ask.open spin:I', { need: 'damage' })
    const needs = [need('waiting'), need('damage')]
    expect(codes([P, other], { needs })).toContain('implication-too-early')
    expect(codes([P, I], { needs })).not.toContain('implication-too-early')
  })

  it('[G13] what is presented waits for the buyer to want it', () => {
    expect(codes([P, implied, benefit])).toContain('pitch-out-of-order')
    expect(codes([P, implied, N, wanted, benefit])).not.toContain('pitch-out-of-order')
    expect(codes([P, he('buyer.criteria', on), benefit])).not.toContain('pitch-out-of-order')
  })

  it('[G14] each thread wants its three questions, and a full meeting its threads', () => {
    const one = score([P, heard, I, N])
    const three = score([P, heard, I, N], { threads: 3 })
    expect(one - three).toBeCloseTo((20 * 2) / 3)
    expect(codes([P, heard, I, N], { threads: 3 })).toContain('threads-missing')
    expect(codes([P])).toContain('thread-unfinished')
  })

  const voices: readonly [string, Turns, number][] = [
    ['the difficulty after a problem question', [P, implied], 10],
    ['the difficulty before any question', [implied, P], 0],
    ['the want after a need-payoff question', [P, N, wanted], 10],
    ['the want without a need-payoff question', [P, I, wanted], 0],
    ['both', [P, implied, N, wanted], 20],
  ]
  it.each(voices)('[G15] the buyer voices %s', (_name, turns, points) => {
    const silent = turns.filter((turn) => turn.actor === 'seller')
    expect(score(turns) - score(silent)).toBeCloseTo(points)
  })

  it('[G16] a problem we cannot solve, or the rival solves as well, is off target', () => {
    const full = score([P])
    for (const rest of [{ solvable: false }, { rivalWeak: false }]) {
      expect(full - score([P], { needs: [need('waiting', rest)] })).toBeCloseTo(15)
    }
    expect(codes([P], { needs: [need('waiting', { solvable: false })] })).toContain(
      'problem-off-target',
    )
  })

  it('[G17] one act of hearing for three statements', () => {
    const told = [P, implied, he('buyer.fact'), he('buyer.fact')]
    expect(score([...told, heard]) - score(told)).toBeCloseTo(10)
    expect(score([...told, he('buyer.fact'), heard]) - score(told)).toBeCloseTo(7.5)
  })

  const wasteful: readonly [string, Turns, FindingCode][] = [
    ['a fifth situation question', [P, S, heard, S, S, heard, S, S], 'situation-overload'],
    ['a known question', [P, me('ask.closed spin:S', { ...on, known: true })], 'asked-known'],
    ['four questions in a row', [S, P, I, N], 'ask-streak'],
  ]
  it.each(wasteful)('[G18] %s is no economy', (_name, turns, code) => {
    expect(codes(turns)).toContain(code)
  })

  it('[G18] hearing or summing up between them lets him breathe', () => {
    expect(codes([S, P, heard, I, N])).not.toContain('ask-streak')
    expect(codes([S, P, me('ask.summary'), I, N])).not.toContain('ask-streak')
    expect(codes([S, P, me('rapport.smalltalk'), I, N])).toContain('ask-streak')
  })

  it('[G3] neither a red nor a known question opens a thread', () => {
    const red = me('ask.open spin:P red.fabricate-pain', on)
    const known = me('ask.open spin:P', { ...on, known: true })
    for (const bad of [red, known]) {
      expect(codes([bad, I])).toContain('implication-too-early')
      expect(codes([bad])).not.toContain('problem-asked')
    }
  })

  // order 25, coverage 20, voiced 20, relevance 15, listening 10, economy 10
  const other = { need: 'damage' }
  const two = [need('waiting'), need('damage')]
  const known = me('ask.closed spin:S', { ...on, known: true })
  const reports: readonly [string, Turns, Partial<Gradable>, number, readonly string[]][] = [
    [
      '[G13] [G14] [G15] everything in its place',
      [P, implied, heard, I, N, wanted, benefit],
      {},
      100,
      [
        '1 problem-asked 12.9 G14 spin waiting',
        '4 implication-asked 12.9 G14 spin waiting',
        '5 payoff-asked 12.9 G14 spin waiting',
        '2 difficulty-voiced 10 G15 need-types waiting',
        '6 want-voiced 10 G15 need-types waiting',
      ],
    ],
    [
      '[G13] three steps of five out of their place',
      [I, N, P, benefit, N],
      {},
      (25 * 2) / 5 + 20 + 15,
      [
        '5 ask-streak -10 G18 spin waiting',
        '1 implication-too-early -5 G13 spin waiting',
        '2 payoff-too-early -5 G13 spin waiting',
        '3 problem-asked 11.7 G14 spin waiting',
        '4 pitch-out-of-order -5 G13 spin waiting',
        '5 thread-unvoiced -20 G15 need-types waiting',
      ],
    ],
    [
      '[G12] [G14] two threads of three, begun and left',
      [P, I, me('ask.open spin:P', other), he('')],
      { needs: two, threads: 3 },
      25 + (20 * 3) / 9 + 15 + 10,
      [
        '1 problem-asked 10.6 G14 spin waiting',
        '2 implication-asked 10.6 G14 spin waiting',
        '3 problem-asked 10.6 G14 spin damage',
        '2 thread-unfinished -2.2 G14 spin waiting',
        '3 thread-unfinished -4.4 G14 spin damage',
        '4 threads-missing -13.3 G12 pain-points',
      ],
    ],
    [
      '[G15] [G17] half of it voiced, nothing heard',
      [P, I, N, implied, he('buyer.fact')],
      {},
      25 + 20 + 10 + 15 + 10,
      [
        '1 problem-asked 15 G14 spin waiting',
        '2 implication-asked 15 G14 spin waiting',
        '3 payoff-asked 15 G14 spin waiting',
        '4 difficulty-voiced 10 G15 need-types waiting',
        '4 thread-unvoiced -10 G15 need-types waiting',
        '5 questions-unheard -10 G17 listening',
      ],
    ],
    [
      '[G17] a third of it heard',
      [P, I, N, he('buyer.fact'), heard, ...Array(8).fill(he('buyer.fact'))],
      {},
      25 + 20 + 15 + 10 / 3 + 10,
      [
        '1 problem-asked 15 G14 spin waiting',
        '2 implication-asked 15 G14 spin waiting',
        '3 payoff-asked 15 G14 spin waiting',
        '5 thread-unvoiced -20 G15 need-types waiting',
        '13 questions-unheard -6.7 G17 listening',
      ],
    ],
    [
      '[G18] what breaks economy shares its cost',
      [S, S, heard, S, S, heard, S, S, known, heard, known, P, P, P, S, he('')],
      {},
      25 + 20 / 3 + 15,
      [
        '7 situation-overload -3.3 G18 spin waiting',
        '9 asked-known -3.3 G18 johari waiting',
        '11 asked-known 0 G18 johari waiting',
        '14 ask-streak -3.3 G18 spin waiting',
        '12 problem-asked 15 G14 spin waiting',
        '15 thread-unfinished -13.3 G14 spin waiting',
      ],
    ],
    [
      '[G3] a red problem question is no step of the thread',
      [me('ask.open spin:P red.fabricate-pain', on), I],
      {},
      20 / 3 + 10,
      [
        '2 implication-too-early -12.5 G13 spin waiting',
        '2 thread-unfinished -13.3 G14 spin waiting',
      ],
    ],
    [
      '[G16] a need we cannot meet',
      [P, I, benefit, he('')],
      { needs: [need('waiting', { solvable: false })] },
      (25 * 2) / 3 + 40 / 3 + 10,
      [
        '1 problem-asked 15 G14 spin waiting',
        '1 problem-off-target -15 G16 unmet-needs waiting',
        '2 implication-asked 15 G14 spin waiting',
        '3 pitch-out-of-order -8.3 G13 spin waiting',
        '3 thread-not-ours -6.7 G14 spin waiting',
      ],
    ],
    [
      '[G12] [G13] presented and never asked',
      [benefit, he('')],
      {},
      0,
      ['1 pitch-out-of-order -25 G13 spin waiting', '1 thread-unasked -20 G14 spin waiting'],
    ],
    [
      '[G15] all asked and half of it voiced',
      [P, implied, heard, I, N, he('')],
      {},
      90,
      [
        '1 problem-asked 15 G14 spin waiting',
        '4 implication-asked 15 G14 spin waiting',
        '5 payoff-asked 15 G14 spin waiting',
        '2 difficulty-voiced 10 G15 need-types waiting',
        '5 thread-unvoiced -10 G15 need-types waiting',
      ],
    ],
    [
      '[G16] one problem of two where the rival is weak',
      [P, me('ask.open spin:P', other)],
      { needs: [need('waiting'), need('damage', { rivalWeak: false })] },
      25 + 20 / 3 + 7.5 + 10,
      [
        '1 problem-asked 15.8 G14 spin waiting',
        '2 problem-asked 15.8 G14 spin damage',
        '2 problem-off-target -7.5 G16 unmet-needs damage',
        '1 thread-unfinished -6.7 G14 spin waiting',
        '2 thread-unfinished -6.7 G14 spin damage',
      ],
    ],
    [
      '[G13] [G16] of no need, or of one the case does not list',
      [me('ask.open spin:P'), me('present.benefit'), me('ask.open spin:I', { need: 'nobody' })],
      {},
      12.5 + 10,
      [
        '1 problem-off-target -15 G16 unmet-needs',
        '3 implication-too-early -12.5 G13 spin nobody',
        '3 threads-missing -40 G12 pain-points',
      ],
    ],
    [
      '[G12] [G17] not a word of the trainee',
      [he('buyer.fact')],
      {},
      0,
      ['1 threads-missing -40 G12 pain-points', '1 questions-unheard -10 G17 listening'],
    ],
  ]
  it.each(reports)('%s', (_name, turns, rest, points, findings) => {
    const graded = spin(talk(turns, rest))
    expect(graded.score).toBeCloseTo(points)
    expect(told(graded)).toEqual(findings)
  })

  it('[G18] the figures are the threads begun and the longest run of questions', () => {
    expect(spin(talk([P, I, me('ask.open spin:P', other)], { needs: two })).figures).toEqual({
      threads: 2,
      askStreak: 3,
    })
  })

  it('[G18] what the buyer says is no question of ours', () => {
    const his = he('ask.open spin:S spin:P', on)
    expect(score([P, ...Array(6).fill(his)])).toBeCloseTo(score([P]))
    expect(codes([P, ...Array(6).fill(his)])).not.toContain('situation-overload')
  })
})
