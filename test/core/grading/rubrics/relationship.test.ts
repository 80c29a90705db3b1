import { describe, expect, it } from 'vitest'
import { GUARDS } from '../../../../src/core/buyer/mind.ts'
import { PERSONAS } from '../../../../src/core/buyer/persona.ts'
import { readGuards } from '../../../../src/core/grading/guards.ts'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { relationship } from '../../../../src/core/grading/rubrics/relationship.ts'
import { he, me, talk, told } from '../talk.ts'

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

  const reports: readonly [string, Turns, Partial<Gradable>, number | null, readonly string[]][] = [
    [
      '[G65] nothing said',
      [],
      {},
      0,
      [
        '0 defence-left -17.5 G65 customer-psychology',
        '0 privacy-left -17.5 G65 customer-psychology',
        '0 safety-left -17.5 G65 customer-psychology',
        '0 testing-left -17.5 G65 customer-psychology',
        '0 nothing-given -30 G66 reciprocity',
      ],
    ],
    [
      '[G65] [G66] a greeting',
      [me('open.greet'), he('')],
      {},
      0,
      [
        '2 defence-left -17.5 G65 customer-psychology',
        '2 privacy-left -17.5 G65 customer-psychology',
        '2 safety-left -17.5 G65 customer-psychology',
        '2 testing-left -17.5 G65 customer-psychology',
        '2 nothing-given -30 G66 reciprocity',
      ],
    ],
    [
      '[G66] given, then asked for',
      [give, ask, he('')],
      {},
      30,
      [
        '3 defence-left -17.5 G65 customer-psychology',
        '3 privacy-left -17.5 G65 customer-psychology',
        '3 safety-left -17.5 G65 customer-psychology',
        '3 testing-left -17.5 G65 customer-psychology',
        '2 gave-then-asked 30 G66 reciprocity',
      ],
    ],
    [
      '[G66] asked before anything was given',
      [ask, give, he('')],
      {},
      0,
      [
        '3 defence-left -17.5 G65 customer-psychology',
        '3 privacy-left -17.5 G65 customer-psychology',
        '3 safety-left -17.5 G65 customer-psychology',
        '3 testing-left -17.5 G65 customer-psychology',
        '1 asked-empty-handed -30 G66 reciprocity',
      ],
    ],
    [
      '[G66] shown to a want, then asked',
      [he('buyer.need-explicit', on), me('present.proof', on), me('commit.referral'), he('')],
      {},
      51,
      [
        '4 defence-left -17.5 G65 customer-psychology',
        '4 privacy-left -17.5 G65 customer-psychology',
        '2 safety-opened 10.5 G65 customer-psychology',
        '2 testing-opened 10.5 G65 customer-psychology',
        '3 gave-then-asked 30 G66 reciprocity',
      ],
    ],
    [
      '[G66] shown before its want is no gift',
      [me('present.proof', on), me('commit.ask')],
      {},
      0,
      [
        '1 defence-raised -17.5 G65 customer-psychology',
        '2 privacy-left -17.5 G65 customer-psychology',
        '2 safety-raised -17.5 G65 customer-psychology',
        '2 testing-left -17.5 G65 customer-psychology',
        '2 asked-empty-handed -30 G66 reciprocity',
      ],
    ],
    [
      '[G66] a gift with a trap is none',
      [me('object.answer amber.guilt'), me('request.specific')],
      {},
      0,
      [
        '1 defence-raised -17.5 G65 customer-psychology',
        '2 privacy-left -17.5 G65 customer-psychology',
        '1 safety-raised -17.5 G65 customer-psychology',
        '2 testing-left -17.5 G65 customer-psychology',
        '2 asked-empty-handed -30 G66 reciprocity',
      ],
    ],
    [
      '[G66] asked with a barb after giving',
      [give, me('commit.ask talk.irritator'), he('')],
      {},
      0,
      [
        '2 defence-raised -17.5 G65 customer-psychology',
        '3 privacy-left -17.5 G65 customer-psychology',
        '2 safety-raised -17.5 G65 customer-psychology',
        '3 testing-left -17.5 G65 customer-psychology',
        '2 asked-and-spoiled -30 G66 reciprocity',
      ],
    ],
    [
      '[G66] asked fairly, then with a barb',
      [give, ask, me('commit.ask talk.irritator')],
      {},
      30,
      [
        '3 defence-raised -17.5 G65 customer-psychology',
        '3 privacy-left -17.5 G65 customer-psychology',
        '3 safety-raised -17.5 G65 customer-psychology',
        '3 testing-left -17.5 G65 customer-psychology',
        '2 gave-then-asked 30 G66 reciprocity',
      ],
    ],
    [
      '[G66] what he gives and asks is his',
      [he('object.answer'), he('commit.ask')],
      {},
      0,
      [
        '2 defence-left -17.5 G65 customer-psychology',
        '2 privacy-left -17.5 G65 customer-psychology',
        '2 safety-left -17.5 G65 customer-psychology',
        '2 testing-left -17.5 G65 customer-psychology',
        '2 nothing-given -30 G66 reciprocity',
      ],
    ],
    [
      '[G67] three parts of plain speech',
      [me('observe.fact'), me('express.feeling', on), me('request.specific'), he('')],
      {},
      18,
      [
        '4 defence-left -12.2 G65 customer-psychology',
        '4 privacy-left -17.5 G65 customer-psychology',
        '4 safety-left -12.2 G65 customer-psychology',
        '4 testing-left -17.5 G65 customer-psychology',
        '3 asked-empty-handed -30 G66 reciprocity',
        '3 spoke-plainly 7.5 G67 nvc',
      ],
    ],
    [
      '[G67] a part with a barb does not count',
      [me('observe.fact'), me('express.need talk.argue')],
      {},
      0,
      [
        '2 defence-raised -17.5 G65 customer-psychology',
        '2 privacy-left -17.5 G65 customer-psychology',
        '2 safety-raised -17.5 G65 customer-psychology',
        '2 testing-left -17.5 G65 customer-psychology',
        '2 nothing-given -30 G66 reciprocity',
      ],
    ],
    [
      '[G67] everything that costs',
      [
        me('observe.judge'),
        me('request.vague'),
        me('rapport.praise-generic'),
        me('ask.personal-aim'),
        me('rapport.smalltalk'),
        me('rapport.smalltalk'),
        me('rapport.smalltalk'),
        me('price.flinch'),
        me('price.flinch'),
      ],
      {},
      0,
      [
        '3 defence-raised -17.5 G65 customer-psychology',
        '4 privacy-raised -17.5 G65 customer-psychology',
        '1 safety-raised -17.5 G65 customer-psychology',
        '2 testing-raised -17.5 G65 customer-psychology',
        '9 nothing-given -30 G66 reciprocity',
        '1 judged-not-observed -10 G67 nvc',
        '2 asked-vaguely -10 G67 nvc',
        '3 praised-emptily -5 G67 goodwill-methods',
        '4 pried-too-soon -10 G67 personal-trust-spaces',
        '7 chatted-too-long -5 G67 small-talk',
        '9 flinched-again -5 G67 flinch',
      ],
    ],
    [
      '[G67] one act of hearing, and one with a barb, are not two',
      [me('listen.ack'), me('listen.ack talk.argue'), me('ask.personal-aim')],
      {},
      0,
      [
        '2 defence-raised -17.5 G65 customer-psychology',
        '3 privacy-raised -17.5 G65 customer-psychology',
        '2 safety-raised -17.5 G65 customer-psychology',
        '3 testing-left -17.5 G65 customer-psychology',
        '3 nothing-given -30 G66 reciprocity',
        '3 pried-too-soon -10 G67 personal-trust-spaces',
      ],
    ],
    [
      '[G65] opened and shut again',
      [
        me('listen.paraphrase'),
        me('listen.paraphrase'),
        me('listen.interrupt'),
        me('open.purpose open.agenda'),
        me('amber.gift'),
        me('comply.refuse'),
      ],
      {},
      35,
      [
        '4 defence-opened 17.5 G65 customer-psychology',
        '5 privacy-raised -17.5 G65 customer-psychology',
        '5 safety-raised -17.5 G65 customer-psychology',
        '4 testing-opened 17.5 G65 customer-psychology',
        '6 nothing-given -30 G66 reciprocity',
      ],
    ],
    [
      '[G65] without a persona the mean of four',
      [me('listen.paraphrase'), me('object.acknowledge'), me('amber.guilt')],
      { persona: null },
      8.313,
      [
        '3 defence-raised -17.5 G65 customer-psychology',
        '3 privacy-left -9.2 G65 customer-psychology',
        '3 safety-raised -17.5 G65 customer-psychology',
        '3 testing-left -17.5 G65 customer-psychology',
        '3 nothing-given -30 G66 reciprocity',
      ],
    ],
  ]
  it.each(reports)('%s', (_name, turns, rest, points, findings) => {
    const graded = relationship(
      talk(turns, { persona: 'owl', weights: { relationship: 1 }, ...rest }),
    )
    if (points === null) expect(graded.score).toBeNull()
    else expect(graded.score).toBeCloseTo(points, 2)
    expect(told(graded)).toEqual(findings)
  })

  it.each([
    'object.answer',
    'commit.summary',
    'price.reason',
    'price.concede',
    'price.trade',
    'nego.record',
    'internal.ask',
    'internal.exec',
    'comply.disclose',
  ])('[G66] %s gives something', (tag) => {
    expect(codes([me(tag)])).toContain('gave-and-left')
  })

  it.each(['commit.next-step', 'commit.ask', 'commit.referral', 'request.specific'])(
    '[G66] %s asks for something',
    (tag) => {
      expect(codes([give, me(tag)])).toContain('gave-then-asked')
    },
  )
})
