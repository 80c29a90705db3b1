import { describe, expect, it } from 'vitest'
import type { FindingCode } from '../../../../src/core/grading/codes.ts'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { spin } from '../../../../src/core/grading/rubrics/spin.ts'
import { he, me, need, talk } from '../talk.ts'

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
})
