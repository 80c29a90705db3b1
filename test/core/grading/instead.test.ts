import { describe, expect, it } from 'vitest'
import type { FindingCode } from '../../../src/core/grading/codes.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import type { Gradable, Meaning } from '../../../src/core/grading/report.ts'
import { bargaining, he, me, talk } from './talk.ts'

const on = { need: 'waiting' }
const CHOICES: Readonly<Record<string, Meaning>> = {
  problem: { tags: ['ask.open', 'spin:P'], ...on },
  implication: { tags: ['ask.open', 'spin:I'], ...on },
  payoff: { tags: ['ask.open', 'spin:N'], ...on },
  benefit: { tags: ['present.benefit'], ...on },
  fear: { tags: ['ask.lead', 'spin:I', 'red.fabricate-pain'], ...on },
  known: { tags: ['ask.open', 'spin:P'], ...on, known: true },
  paraphrase: { tags: ['listen.paraphrase'], ...on },
  agenda: { tags: ['open.agenda'] },
  summary: { tags: ['commit.summary'] },
  refuse: { tags: ['comply.refuse'] },
  leak: { tags: ['red.leak'] },
  expectation: { tags: ['nego.ask-expectation'] },
}
const meaningOf = (choice: string): Meaning | undefined => CHOICES[choice]
const open = Object.keys(CHOICES)
type Turns = Gradable['turns']

const P = me('ask.open spin:P', on)
const I = me('ask.open spin:I', on)
const N = me('ask.open spin:N', on)
const implied = he('buyer.need-implied', on)
const wanted = he('buyer.need-explicit', on)

const insteadOf = (meeting: Gradable, code: FindingCode): string | undefined =>
  grade({ ...meeting, meaningOf }).findings.find((it) => it.code === code)?.instead

describe('what instead', () => {
  const pitch = me('present.benefit', { ...on, open })
  const rows: readonly [string, Turns, FindingCode, string | undefined][] = [
    ['a pitch at a hidden need: the problem', [pitch], 'pitched-too-early', 'problem'],
    ['at an implied one: the implication', [P, implied, pitch], 'pitched-too-early', 'implication'],
    ['then the pay-off', [P, implied, I, pitch], 'pitched-too-early', 'payoff'],
    [
      'an implication too early: the problem',
      [me('ask.open spin:I', { ...on, open })],
      'implication-too-early',
      'problem',
    ],
    [
      'a problem nobody solves, all else asked: the benefit',
      [P, I, N, wanted, me('ask.open spin:P', { need: 'gate', open })],
      'problem-off-target',
      'benefit',
    ],
    [
      'passing over him: hearing him',
      [implied, me('listen.ignore', { open })],
      'ignored',
      'paraphrase',
    ],
    [
      'fear: the honest question',
      [me('red.fabricate-pain', { ...on, open })],
      'red-fabricate-pain',
      'problem',
    ],
    ['a leak: no', [me('red.leak', { open })], 'red-leak', 'refuse'],
    [
      'a temptation passed over: no, at the next move',
      [he('buyer.ambush'), me('rapport.smalltalk', { open }), me('nego.record')],
      'temptation-passed-over',
      'refuse',
    ],
    [
      'nothing better was open',
      [me('present.benefit', { ...on, open: ['fear', 'known', 'benefit', 'leak'] })],
      'pitched-too-early',
      undefined,
    ],
    [
      'the chosen line is no alternative',
      [me('present.benefit', { ...on, open: ['problem'], choice: 'problem' })],
      'pitched-too-early',
      undefined,
    ],
    [
      'a choice nobody knows',
      [me('present.benefit', { ...on, open: ['elsewhere'] })],
      'pitched-too-early',
      undefined,
    ],
  ]
  it.each(rows)('[G11] %s', (_name, turns, code, expected) => {
    expect(insteadOf(talk(turns), code)).toBe(expected)
  })

  it('[G11] what jars with him: what fits him and was due, else what fits him', () => {
    const jar = (open: readonly string[]) =>
      talk([me('rapport.praise-generic', { open })], { persona: 'tiger' })
    expect(insteadOf(jar(['agenda', 'problem']), 'jars-with-him')).toBe('problem')
    expect(insteadOf(jar(['agenda', 'paraphrase']), 'jars-with-him')).toBe('agenda')
  })

  it('[G11] a price given unasked: asking first', () => {
    const meeting = bargaining([me('price.concede', { value: 11_600, open })])
    expect(insteadOf(meeting, 'gave-unasked')).toBe('expectation')
  })

  it('[G10] what was left out names the last moment it could have been said', () => {
    const meeting = talk([
      me('rapport.smalltalk', { open: ['summary'] }),
      me('rapport.smalltalk', { open: ['summary', 'agenda'] }),
      me('rapport.smalltalk', { open: ['agenda'] }),
    ])
    const missing = grade({ ...meeting, meaningOf }).findings.find(
      ({ code }) => code === 'summary-missing',
    )
    expect(missing).toMatchObject({ turn: 2, instead: 'summary' })
  })

  it('[G11] a turn log names no alternatives', () => {
    const { findings } = grade(talk([pitch]))
    expect(findings.some((it) => it.instead !== undefined)).toBe(false)
  })
})
