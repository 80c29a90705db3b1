import { describe, expect, it } from 'vitest'
import { GUARDS, type Guard } from '../../../src/core/buyer/mind.ts'
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import { reactionTo } from '../../../src/core/buyer/reaction.ts'
import { agreedPrice, readCuts } from '../../../src/core/grading/bargain-log.ts'
import { asks, earns } from '../../../src/core/grading/earning.ts'
import { grade, totalsOf } from '../../../src/core/grading/grade.ts'
import { guardEffect, readGuards } from '../../../src/core/grading/guards.ts'
import { readHearing } from '../../../src/core/grading/hearing.ts'
import { judging, tenths } from '../../../src/core/grading/judge.ts'
import { isPlayedOrWeighed, isReadHere } from '../../../src/core/grading/occasion.ts'
import { fitOf } from '../../../src/core/grading/persona-matrix.ts'
import type { Gradable } from '../../../src/core/grading/report.ts'
import { isSound, presentsInTime } from '../../../src/core/grading/soundness.ts'
import { readThreads } from '../../../src/core/grading/threads.ts'
import { bargaining, he, me, numbered, TOWER, talk, told } from './talk.ts'

type Turns = Gradable['turns']
const on = { need: 'waiting' }
const P = me('ask.open spin:P', on)
const wanted = he('buyer.need-explicit', on)

describe('a thread', () => {
  const thread = (turns: Turns) => readThreads(talk(turns)).get('waiting')
  const never = Number.POSITIVE_INFINITY

  it('[G12] nothing said leaves it untouched', () => {
    expect(thread([])).toMatchObject({ engaged: false, opened: never, wanted: never, last: -1 })
  })

  const engaging: readonly [string, boolean, number][] = [
    ['spin:P', true, 0],
    ['spin:I', true, 0],
    ['spin:N', true, 0],
    ['present.feature', true, never],
    ['spin:S', false, 0],
    ['listen.ack', false, never],
  ]
  it.each(engaging)('[G12] %s engages a need or opens it', (tag, engaged, opened) => {
    expect(thread([me(tag, on)])).toMatchObject({ engaged, opened })
  })

  it('[G15] what he says before any question on it was not drawn out, but wanted it is', () => {
    const implied = he('buyer.need-implied', on)
    expect(thread([implied, wanted, P])).toMatchObject({
      implied: never,
      explicit: never,
      wanted: 1,
      opened: 2,
    })
    expect(thread([P, implied, implied, wanted, wanted])).toMatchObject({
      implied: 1,
      explicit: 3,
      wanted: 3,
    })
    const both = he('buyer.need-implied buyer.need-explicit spin:P', on)
    expect(thread([both])).toMatchObject({ implied: never, explicit: never, engaged: false })
  })

  it('[G12] each first question stays the first, the last turn the last, whoever said it', () => {
    const turns = [
      P,
      me('spin:I', on),
      P,
      he('', on),
      { ...he(''), actor: 'system' as const, ...on },
      me(''),
    ]
    expect(thread(turns)).toMatchObject({
      firsts: { 'spin:P': 0, 'spin:I': 1, 'spin:N': never },
      opened: 0,
      last: 4,
    })
  })

  it('[G12] stage lines ask and answer nothing, and turns of no need are of no thread', () => {
    const stage = { ...he('spin:P buyer.need-explicit'), actor: 'system' as const, ...on }
    expect(thread([P, stage])).toMatchObject({ explicit: never, wanted: never })
    expect(thread([me('spin:P'), he('buyer.criteria')])).toMatchObject({
      engaged: false,
      wanted: never,
    })
  })

  it('[G3] a known question engages and opens nothing', () => {
    expect(thread([me('ask.open spin:P', { ...on, known: true })])).toMatchObject({
      engaged: true,
      opened: never,
    })
  })
})

describe('the guards', () => {
  const read = (turns: Turns, persona: Gradable['persona'] = 'owl') =>
    readGuards(talk(turns, { persona }))
  const effect = (on: string, guard: Guard) => {
    const found = reactionTo('owl', on)
    return found?.guards.includes(guard) ? found.guard : 0
  }

  it('[G65] the effect of tags is the sum by the buyer’s table, of nobody in particular the mean of the four', () => {
    expect(guardEffect(['open.purpose', 'open.agenda'], 'defence', 'owl')).toBe(
      effect('open.purpose', 'defence') + effect('open.agenda', 'defence'),
    )
    for (const guard of GUARDS) {
      const each = PERSONAS.map((persona) => guardEffect(['listen.paraphrase'], guard, persona))
      expect(guardEffect(['listen.paraphrase'], guard, null)).toBeCloseTo(
        each.reduce((a, b) => a + b) / 4,
      )
    }
  })

  it('[G65] the strongest move either way is named, the first of equals', () => {
    const log = read([
      me('open.purpose'),
      me('open.purpose open.agenda'),
      me('open.purpose open.agenda'),
      me('open.purpose'),
    ]).defence
    expect(log.opener?.n).toBe(2)
    expect(log.shutter).toBeUndefined()
    expect(log.opened).toBe(
      -2 * guardEffect(['open.agenda'], 'defence', 'owl') -
        4 * guardEffect(['open.purpose'], 'defence', 'owl'),
    )
    const shut = read([
      me('talk.irritator'),
      me('talk.argue talk.irritator'),
      me('talk.irritator'),
    ]).safety
    expect(shut.shutter?.n).toBe(2)
    expect(shut.opener).toBeUndefined()
  })

  it('[G65] a red and an amber trap, a known question and a pitch before its need shut by their own rows', () => {
    expect(read([me('red.leak')]).safety.shut).toBe(effect('RED', 'safety'))
    expect(read([me('amber.gift')]).privacy.shut).toBe(
      effect('AMBER', 'privacy') + effect('amber.gift', 'privacy'),
    )
    expect(read([me('ask.open', { known: true })]).testing.shut).toBe(effect('KNOWN', 'testing'))
    expect(read([me('present.proof', on)]).defence.shut).toBe(effect('PREMATURE', 'defence'))
    expect(read([me('ask.open')]).testing.shut).toBe(0)
    expect(read([me('listen.paraphrase', on)]).defence.shut).toBe(0)
  })

  it('[G65] what is shown in its place opens, of no need once anything was wanted, and never before', () => {
    const shown = me('present.proof', on)
    const proof = -effect('present.proof', 'testing')
    expect(proof).toBeGreaterThan(0)
    expect(read([wanted, shown]).testing.opened).toBe(proof)
    expect(read([wanted, shown]).defence.shut).toBe(0)
    expect(read([shown, wanted]).testing.opened).toBe(0)
    expect(read([me('present.proof'), wanted]).testing.opened).toBe(0)
    expect(read([me('present.proof')]).defence.shut).toBe(0)
    expect(read([he('buyer.criteria'), me('present.proof')]).testing.opened).toBe(proof)
    expect(read([he('buyer.criteria'), shown]).testing.opened).toBe(0)
  })

  it('[G65] told too early the rest of a move still counts, and what the buyer does is his', () => {
    const early = read([me('present.proof listen.paraphrase', on)])
    expect(early.privacy.opened).toBe(-effect('listen.paraphrase', 'privacy'))
    expect(read([he('listen.paraphrase red.leak')]).privacy).toMatchObject({ opened: 0, shut: 0 })
  })
})

describe('small readings', () => {
  it('[G65] a capability of no need is in time after any want, one of a need after its own', () => {
    const none = new Set<string>()
    const some = new Set(['damage'])
    expect(presentsInTime(me('present.case'), none)).toBe(false)
    expect(presentsInTime(me('present.case'), some)).toBe(true)
    expect(presentsInTime(me('present.case', on), some)).toBe(false)
    expect(presentsInTime(me('present.case', { need: 'damage' }), some)).toBe(true)
    expect(presentsInTime(me('listen.ack'), some)).toBe(false)
    expect(isSound(me('listen.ack amber.guilt'))).toBe(false)
    expect(isSound(me('listen.ack'))).toBe(true)
  })

  it('[G3] one asking tag among others asks, and a known question earns nothing', () => {
    expect(asks(me('spin:P ask.open'))).toBe(true)
    expect(asks(he('ask.open'))).toBe(false)
    expect(earns(me('spin:P ask.open', { known: true }))).toBe(false)
    expect(earns(me('listen.ack', { known: true }))).toBe(true)
  })

  it('[G26] an act counts once for what was said since the last; a check is not used up by a mere act', () => {
    const fact = he('buyer.fact')
    const ack = me('listen.ack')
    const para = me('listen.paraphrase')
    expect(readHearing([ack, para, fact])).toMatchObject({ acts: [], understood: 0 })
    expect(readHearing([fact, ack, para, para])).toMatchObject({ acts: [1], understood: 1 })
    expect(readHearing([fact, para, ack, fact, para])).toMatchObject({
      acts: [1, 4],
      understood: 2,
    })
    expect(readHearing([fact, ack, ack, para, fact])).toMatchObject({
      heardBy: [1, 1, 1, 1, 2],
      statements: 2,
    })
    expect(readHearing([])).toMatchObject({ heardBy: [], longestStreak: 0, streakBroken: null })
  })

  it('[G37] the fit is the mean of the cells that are not 0', () => {
    expect(fitOf(['open.agenda', 'rapport.smalltalk', 'listen.ack'], 'owl')).toBe(0.25)
    expect(fitOf(['listen.ack', 'unknown'], 'owl')).toBeNull()
  })

  it('[G41] points where no price is named, a condition only where one is named', () => {
    const points = { quote: 50, floor: 20, unit: 'points' as const }
    const turns = numbered([
      me('price.concede', { points: 44, value: 1 }),
      me('price.trade', { points: 40, cond: 'a', condTaken: false }),
    ])
    expect(
      readCuts(turns, points).map(({ size, traded, declined }) => ({ size, traded, declined })),
    ).toEqual([
      { size: 6, traded: false, declined: false },
      { size: 4, traded: false, declined: true },
    ])
    expect(
      readCuts(numbered([me('price.trade', { value: 11_900, condTaken: false })]), TOWER)[0],
    ).toMatchObject({ declined: false })
  })

  it('[G48] a yes without a figure takes the other side’s last one, and none is no deal', () => {
    expect(agreedPrice(bargaining([me('price.accept')]))).toBeNull()
    expect(agreedPrice(bargaining([he('price.accept')]))).toBeNull()
    const stage = { ...he('', { value: 1 }), actor: 'system' as const }
    const turns = [
      he('', { value: 11_100 }),
      he(''),
      stage,
      me('price.hold', { value: 11_900 }),
      me('price.hold'),
    ]
    expect(agreedPrice(bargaining([...turns, me('price.accept')]))).toBe(11_100)
    expect(agreedPrice(bargaining([...turns, he('price.accept')]))).toBe(11_900)
  })

  it('[G48] a top at the floor or above the quote is none', () => {
    const dealt = (reach: number, value = 11_500) =>
      grade(bargaining([me('price.accept', { value })], { bargain: { ...TOWER, reach } })).deal
    expect(dealt(11_000)).toBe(50)
    expect(dealt(12_500)).toBe(50)
    expect(dealt(11_500)).toBe(100)
    expect(grade(bargaining([], { bargain: { quote: 1_000, floor: -1_000 } })).deal).toBe(0)
  })

  it('[G6] words that sour are named, on conduct, in the order of the meeting', () => {
    const { findings } = grade(talk([me('talk.argue'), me('talk.irritator')], { needs: [] }))
    expect(told({ findings: findings.filter(({ rule }) => rule === 'G6') })).toEqual([
      '1 argued -5 G6 smiling-no on-conduct',
      '2 irritated -3 G6 smiling-no on-conduct',
    ])
    expect(findings.every(({ rubric, rule }) => rule !== 'G6' || rubric === 'listening')).toBe(true)
  })

  it('[G10] a finding has only the fields it has, and no negative nothing', () => {
    const { judge, findings } = judging('spin')
    judge('problem-asked', 1, {
      rule: 'G14',
      item: 'spin',
      credit: -0.04,
      need: undefined,
      lacks: [],
    })
    expect(Object.keys(findings[0] ?? {})).toEqual([
      'rule',
      'rubric',
      'turn',
      'credit',
      'item',
      'code',
    ])
    expect(Object.is(findings[0]?.credit, 0)).toBe(true)
    expect(tenths(0.25)).toBe(0.3)
  })

  it('[G54] [G64] a rubric is read at a table, in a meeting, or where a log weighs it', () => {
    const plan = { target: null, floor: null, exchange: false, asks: [], guess: null, truth: [] }
    expect(isReadHere(bargaining([]), 'leaving')).toBe(false)
    expect(isReadHere(bargaining([], { preparation: plan }), 'leaving')).toBe(true)
    expect(isReadHere(bargaining([], { weights: { leaving: 1 } }), 'leaving')).toBe(true)
    expect(isReadHere(talk([], { preparation: plan, weights: { leaving: 1 } }), 'leaving')).toBe(
      false,
    )
    expect(isPlayedOrWeighed(talk([]), 'relationship')).toBe(false)
    expect(isPlayedOrWeighed(talk([], { meaningOf: () => undefined }), 'relationship')).toBe(true)
    expect(isPlayedOrWeighed(talk([], { weights: { relationship: 0 } }), 'relationship')).toBe(true)
  })

  it('[R2] the totals alone are those of the report, with merit unbound by the cap', () => {
    const meeting = bargaining([me('price.accept red.leak talk.argue', { value: 11_500 })])
    const { conduct, deal } = grade(meeting)
    expect(totalsOf(meeting)).toMatchObject({ conduct, deal: 50 })
    expect(deal).toBe(50)
    expect(totalsOf(meeting).merit).toBeLessThan(0)
    expect(totalsOf(talk([], { needs: [] }))).toEqual({ conduct: null, deal: null, merit: null })
    expect(totalsOf({ ...meeting, only: ['closing'] }).deal).toBeNull()
  })
})
