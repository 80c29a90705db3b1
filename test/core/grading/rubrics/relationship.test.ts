import { describe, expect, it } from 'vitest'
import { GUARDS } from '../../../../src/core/buyer/mind.ts'
import { PERSONAS } from '../../../../src/core/buyer/persona.ts'
import { readGuards } from '../../../../src/core/grading/guards.ts'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { relationship } from '../../../../src/core/grading/rubrics/relationship.ts'
import { he, me, talk } from '../talk.ts'

type Turns = Gradable['turns']
const on = { need: 'waiting' }
const weighed = { weights: { relationship: 1 } }
const graded = (turns: Turns, rest: Partial<Gradable> = {}) =>
  relationship(talk(turns, { persona: 'owl', ...weighed, ...rest }))
const codes = (turns: Turns) => graded(turns).findings.map(({ code }) => code)

const honest = [
  me('open.purpose open.agenda'),
  me('ask.open spin:P', on),
  he('buyer.need-implied', on),
  me('listen.paraphrase', on),
  me('ask.open spin:I', on),
  me('listen.ack'),
  me('listen.paraphrase'),
  he('buyer.need-explicit', on),
  me('present.proof', on),
  me('object.acknowledge'),
  me('comply.refuse'),
  me('commit.next-step'),
]

describe('relationship', () => {
  it.each(PERSONAS)('[G65] an honest talk opens all four guards of a %s', (persona) => {
    const logs = readGuards(talk(honest, { persona }))
    for (const guard of GUARDS) expect(logs[guard].opened, guard).toBeGreaterThan(logs[guard].shut)
    expect(graded(honest, { persona }).score).toBeGreaterThanOrEqual(75)
  })

  it('[G65] nothing done leaves all four as they were, and names each', () => {
    const { score, findings } = graded([me('open.greet')])
    expect(score).toBe(0)
    const left = findings.map(({ code }) => code)
    for (const guard of GUARDS) expect(left).toContain(`${guard}-left`)
  })

  const shutters: readonly [string, Turns, string][] = [
    ['a pitch before its need', [me('present.benefit', on)], 'defence-raised'],
    ['cutting in', [me('listen.interrupt')], 'privacy-raised'],
    ['a trap', [me('amber.guilt')], 'safety-raised'],
    ['what the brief tells', [me('ask.closed', { known: true })], 'testing-raised'],
    ['showing off', [me('amber.fake-persona')], 'testing-raised'],
    ['a drink', [me('amber.alcohol')], 'privacy-raised'],
  ]
  it.each(shutters)('[G65] %s raises a guard', (_name, turns, code) => {
    expect(codes(turns)).toContain(code)
  })

  it('[G65] what comes with a trap, an annoyance or too early opens nothing', () => {
    for (const spoiled of ['amber.flattery', 'talk.irritator', 'red.bribe']) {
      const { defence } = readGuards(talk([me(`open.purpose ${spoiled}`)], { persona: 'owl' }))
      expect(defence.opened).toBe(0)
    }
    const { testing } = readGuards(talk([me('present.proof', on)], { persona: 'owl' }))
    expect(testing.opened).toBe(0)
  })

  it('[G65] what opens one buyer leaves another cold: small talk', () => {
    const opened = (persona: 'koala' | 'tiger') =>
      readGuards(talk([me('rapport.smalltalk')], { persona })).privacy.opened
    expect(opened('koala')).toBeGreaterThan(opened('tiger'))
  })

  const give = me('object.answer')
  const ask = me('commit.next-step')
  const trades: readonly [string, Turns, number, string][] = [
    ['given, then asked', [give, ask], 30, 'gave-then-asked'],
    ['asked with empty hands', [ask], 0, 'asked-empty-handed'],
    ['asked first, given and asked again', [ask, give, ask], 15, 'asked-empty-handed'],
    [
      'given, and asked with a barb',
      [give, me('commit.ask talk.irritator')],
      0,
      'asked-and-spoiled',
    ],
    ['given and nothing asked', [give], 15, 'gave-and-left'],
    ['neither', [me('open.greet')], 0, 'nothing-given'],
    [
      'in one breath nothing was given before',
      [me('object.answer commit.next-step')],
      0,
      'asked-empty-handed',
    ],
  ]
  it.each(trades)('[G66] %s', (_name, turns, points, code) => {
    const found = graded(turns).findings.find(({ rule }) => rule === 'G66')
    expect(found).toMatchObject({
      code,
      item: 'reciprocity',
      credit: points === 30 ? 30 : points - 30,
    })
  })

  it('[G67] four parts said plainly earn ten on top, fewer their share, one nothing', () => {
    const credit = (tags: string) =>
      graded([me(tags)]).findings.find(({ code }) => code === 'spoke-plainly')?.credit
    expect(credit('observe.fact express.feeling express.need request.specific')).toBe(10)
    expect(credit('observe.fact request.specific')).toBe(5)
    expect(credit('observe.fact')).toBeUndefined()
  })

  const costs: readonly [string, Turns, number, string][] = [
    ['a verdict', [me('observe.judge')], -10, 'judged-not-observed'],
    ['a vague wish', [me('request.vague')], -10, 'asked-vaguely'],
    ['empty praise', [me('rapport.praise-generic')], -5, 'praised-emptily'],
    ['a personal question out of the blue', [me('ask.personal-aim')], -10, 'pried-too-soon'],
    ['a third piece of small talk', Array(3).fill(me('rapport.smalltalk')), -5, 'chatted-too-long'],
    ['a second gasp', Array(2).fill(me('price.flinch')), -5, 'flinched-again'],
  ]
  it.each(costs)('[G67] %s costs', (_name, turns, credit, code) => {
    expect(graded(turns).findings).toContainEqual(expect.objectContaining({ code, credit }))
  })

  it('[G67] the same question after two acts of hearing costs nothing', () => {
    const heard = [me('listen.ack'), me('listen.paraphrase'), me('ask.personal-aim')]
    expect(codes(heard)).not.toContain('pried-too-soon')
  })

  it('[G64] a turn log that does not weigh it has none', () => {
    expect(relationship(talk(honest)).score).toBeNull()
    expect(graded(honest).score).not.toBeNull()
  })
})
