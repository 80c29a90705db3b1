import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PERSONAS, type Persona } from '../../../src/core/buyer/persona.ts'
import { FINDING_CODES } from '../../../src/core/grading/codes.ts'
import { isRed, voicesWant } from '../../../src/core/grading/earning.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import { PERSONA_MATRIX, PRESSING } from '../../../src/core/grading/persona-matrix.ts'
import type { Gradable } from '../../../src/core/grading/report.ts'
import { RUBRICS } from '../../../src/core/grading/rubric-ids.ts'
import type { Turn } from '../../../src/core/meeting/turn.ts'
import { playOut } from '../../../src/core/players/player.ts'
import { PLAYERS } from '../../../src/core/players/players.ts'
import { random } from '../../../src/core/players/simple.ts'
import { CHIPS } from '../mini-case.ts'
import { inserted, meeting, meetingWithPlace, NEEDS, turn, withTurns } from './random-meeting.ts'
import { he, me, numbered } from './talk.ts'

const RUNS = { numRuns: 300 }
const conduct = (it: Gradable): number => grade(it).conduct ?? 0
const spinOf = (it: Gradable): number => grade(it).rubrics.spin?.score ?? 0

describe('for any meeting', () => {
  it('[G1] every score is null or 0 to 100, and the same meeting has the same report', () => {
    fc.assert(
      fc.property(meeting, (it) => {
        const report = grade(it)
        const scores = [
          report.conduct,
          report.deal,
          ...RUBRICS.map((id) => report.rubrics[id]?.score),
        ]
        for (const score of scores) {
          expect(score === null || (score !== undefined && score >= 0 && score <= 100)).toBe(true)
        }
        expect(grade(it)).toEqual(report)
      }),
      RUNS,
    )
  })

  it('[G2] needs listed weigh in five rubrics, a bargaining in closing, whatever was left undone', () => {
    fc.assert(
      fc.property(meeting, (it) => {
        const { rubrics, deal } = grade(it)
        const present = it.needs.length > 0
        for (const id of ['spin', 'question-form', 'listening', 'value', 'next-step'] as const) {
          const heard = id === 'listening' && it.bargain !== null && it.preparation !== undefined
          expect(rubrics[id]?.score !== null).toBe(present || heard)
        }
        expect(rubrics.closing?.score !== null).toBe(it.bargain !== null)
        expect(deal !== null).toBe(it.bargain !== null)
        expect(rubrics['persona-fit']?.score !== null).toBe(it.persona !== null)
      }),
      RUNS,
    )
  })

  it('[G10] every finding names a turn of the meeting, a code and its rubric', () => {
    fc.assert(
      fc.property(meeting, (it) => {
        const turns = new Set(it.turns.map(({ n }) => n))
        for (const finding of grade(it).findings) {
          expect(turns.has(finding.turn) || (it.turns.length === 0 && finding.turn === 0)).toBe(
            true,
          )
          expect(FINDING_CODES[finding.code]).toBe(finding.rubric)
          expect(Number.isFinite(finding.credit)).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('[G5] conduct never reads the deal', () => {
    const agreed = fc.option(fc.integer({ min: 10_500, max: 12_500 }))
    fc.assert(
      fc.property(meeting, agreed, agreed, (it, one, other) => {
        expect(conduct({ ...it, agreed: one })).toBe(conduct({ ...it, agreed: other }))
      }),
      RUNS,
    )
  })
})

describe('what never raises conduct', () => {
  const irritator = fc.constantFrom(
    me('talk.irritator'),
    me('talk.argue', { need: 'waiting' }),
    me('talk.irritator', { words: 0 }),
  )
  it('[G6] one irritator', () => {
    fc.assert(
      fc.property(meetingWithPlace, irritator, ([it, at], added) => {
        expect(conduct(inserted(it, at, added))).toBeLessThanOrEqual(conduct(it))
      }),
      RUNS,
    )
  })

  it('[G6] one irritator in a move that is otherwise the same', () => {
    fc.assert(
      fc.property(meetingWithPlace, ([it, at]) => {
        const spoiled = it.turns.map((said, i) =>
          i === at && said.actor === 'seller'
            ? { ...said, tags: [...said.tags, 'talk.irritator'] }
            : said,
        )
        expect(conduct(withTurns(it, spoiled))).toBeLessThanOrEqual(conduct(it))
      }),
      RUNS,
    )
  })

  const knownQuestion = fc
    .record({
      tags: fc.constantFrom(
        'ask.closed spin:S',
        'ask.open spin:P',
        'ask.open spin:I',
        'ask.open',
        'ask.summary',
        'ask.choice spin:N',
        'ask.budget',
      ),
      need: fc.constantFrom('waiting', 'damage', 'gate'),
      words: fc.integer({ min: 0, max: 40 }),
    })
    .map(({ tags, need, words }) => me(tags, { need, words, known: true }))
  it('[G3] one known question, asked for the first time or again', () => {
    fc.assert(
      fc.property(meetingWithPlace, knownQuestion, ([it, at], added) => {
        expect(conduct(inserted(it, at, added))).toBeLessThanOrEqual(conduct(it))
      }),
      RUNS,
    )
  })

  it('[G3] a question asked again though it was answered', () => {
    fc.assert(
      fc.property(meetingWithPlace, ([it, at]) => {
        const asked = it.turns.findLast(
          (said, i) => i < at && said.actor === 'seller' && said.tags.some((t) => /^ask/.test(t)),
        )
        fc.pre(asked !== undefined)
        const only = (asked?.tags ?? []).filter((tag) => /^(ask\.|spin:)/.test(tag))
        const again: Turn = { n: 0, actor: 'seller', tags: only, words: 9, known: true }
        const added = asked?.need === undefined ? again : { ...again, need: asked.need }
        expect(conduct(inserted(it, at, added))).toBeLessThanOrEqual(conduct(it))
      }),
      RUNS,
    )
  })

  const pitch = fc.constantFrom(
    'present.feature',
    'present.advantage',
    'present.benefit',
    'present.case',
    'present.roi',
    'present.proof',
    'present.demo',
  )
  it('[G33] one pitch before its need', () => {
    const needId = fc.constantFrom('waiting', 'damage', 'gate', undefined)
    fc.assert(
      fc.property(meetingWithPlace, pitch, needId, ([it, at], tag, id) => {
        const before = it.turns.slice(0, at).filter(voicesWant)
        fc.pre(id === undefined ? before.length === 0 : before.every((said) => said.need !== id))
        fc.pre(it.needs.length > 0)
        const added = me(tag, id === undefined ? {} : { need: id })
        expect(conduct(inserted(it, at, added))).toBeLessThanOrEqual(conduct(it))
      }),
      RUNS,
    )
  })

  it('[G42] the same concession without its condition', () => {
    fc.assert(
      fc.property(meeting, (it) => {
        const bare = it.turns.map((said) => {
          if (said.cond === undefined) return said
          const { cond: _cond, condTaken: _taken, ...rest } = said
          return {
            ...rest,
            tags: rest.tags.map((t) => (t === 'price.trade' ? 'price.concede' : t)),
          }
        })
        expect(conduct(withTurns(it, bare))).toBeLessThanOrEqual(conduct(it))
      }),
      RUNS,
    )
  })

  const withoutCondition = ({
    cond: _cond,
    condTaken: _taken,
    swap: _swap,
    ...said
  }: Turn): Turn => ({
    ...said,
    tags: said.tags.map((tag) => (tag === 'price.trade' ? 'price.concede' : tag)),
  })

  it('[G42] one concession of several without its condition', () => {
    fc.assert(
      fc.property(meeting, fc.nat(), (it, which) => {
        const traded = it.turns.filter((said) => said.cond !== undefined || said.swap)
        fc.pre(traded.length > 0)
        const chosen = traded[which % traded.length]
        const bare = it.turns.map((said) => (said === chosen ? withoutCondition(said) : said))
        expect(conduct(withTurns(it, bare))).toBeLessThanOrEqual(conduct(it))
      }),
      RUNS,
    )
  })

  it('[G53] one step over several issues for which nothing is asked in return', () => {
    const players = fc.constantFrom('model', 'hasty', 'average', 'random')
    const played = fc
      .tuple(players, fc.constantFrom(...PERSONAS), fc.integer({ min: 1, max: 10_000 }))
      .map(([name, persona, seed]) =>
        gradableOf(playOut(CHIPS.scenario, persona, seed, PLAYERS[name] ?? random)),
      )
    fc.assert(
      fc.property(played, fc.nat(), (it, which) => {
        const traded = it.turns.filter((said) => said.swap)
        fc.pre(traded.length > 0)
        const chosen = traded[which % traded.length]
        const bare = it.turns.map((said) => (said === chosen ? withoutCondition(said) : said))
        expect(conduct(withTurns(it, bare))).toBeLessThanOrEqual(conduct(it))
      }),
      { numRuns: 60 },
    )
  })

  it('[G42] a condition that he turns down', () => {
    fc.assert(
      fc.property(meeting, (it) => {
        const declined = it.turns.map((said) =>
          said.cond === undefined ? said : { ...said, condTaken: false },
        )
        expect(conduct(withTurns(it, declined))).toBeLessThanOrEqual(conduct(it))
      }),
      RUNS,
    )
  })
})

describe('what never lowers conduct', () => {
  const RED = ['red.bribe', 'red.leak', 'red.fabricate-pain', 'red.disparage'] as const
  const redMeeting = fc
    .tuple(meetingWithPlace, turn, fc.constantFrom(...RED))
    .map(([[it, at], said, red]) => {
      const base: Turn = { ...said, actor: 'seller' }
      const trap: Turn = { ...base, tags: [...base.tags, red] }
      return { it: inserted(it, at, trap), at }
    })

  it('[G8] leaving a red trap out of a move', () => {
    fc.assert(
      fc.property(redMeeting, ({ it, at }) => {
        const clean = it.turns.map((said, i) =>
          i === at ? { ...said, tags: said.tags.filter((tag) => !tag.startsWith('red.')) } : said,
        )
        expect(conduct(withTurns(it, clean))).toBeGreaterThanOrEqual(conduct(it))
      }),
      RUNS,
    )
  })

  it('[G8] leaving out the whole move, where it named no price', () => {
    fc.assert(
      fc.property(redMeeting, ({ it, at }) => {
        fc.pre(!it.turns[at]?.tags.some((tag) => /^(price|nego)\./.test(tag)))
        const without = it.turns.filter((_, i) => i !== at)
        expect(conduct(withTurns(it, without))).toBeGreaterThanOrEqual(conduct(it))
      }),
      RUNS,
    )
  })

  it('[G8] a red trap caps conduct, whatever else is done', () => {
    fc.assert(
      fc.property(meeting, (it) => {
        const red = it.turns.some(isRed)
        const report = grade(it)
        expect(report.capped).toBe(red)
        if (red && report.conduct !== null) expect(report.conduct).toBeLessThanOrEqual(40)
      }),
      RUNS,
    )
  })
})

describe('the finer points of a bargaining', () => {
  const FINER = ['price-opening', 'negotiator', 'leaving', 'authority', 'preparation'] as const
  const scoreOf = (it: Gradable, id: (typeof FINER)[number]): number =>
    grade(it).rubrics[id]?.score ?? -1

  it('[G54] a turn log that does not weigh them has none of them', () => {
    fc.assert(
      fc.property(meeting, (it) => {
        const { preparation: _preparation, ...log } = { ...it, weights: {} }
        for (const id of FINER) expect(scoreOf(log, id)).toBe(-1)
      }),
      RUNS,
    )
  })

  it('[G54] an irritator raises none of them', () => {
    const sour = fc.constantFrom(me('talk.irritator'), me('talk.argue'))
    fc.assert(
      fc.property(meetingWithPlace, sour, ([it, at], added) => {
        for (const id of FINER)
          expect(scoreOf(inserted(it, at, added), id)).toBeLessThanOrEqual(scoreOf(it, id))
      }),
      RUNS,
    )
  })

  it('[G3] a red trap in a move raises none of them', () => {
    fc.assert(
      fc.property(meetingWithPlace, ([it, at]) => {
        const spoiled = it.turns.map((said, i) =>
          i === at && said.actor === 'seller'
            ? { ...said, tags: [...said.tags, 'red.leak'] }
            : said,
        )
        for (const id of FINER)
          expect(scoreOf(withTurns(it, spoiled), id)).toBeLessThanOrEqual(scoreOf(it, id))
      }),
      RUNS,
    )
  })

  it('[G60] what was left blank on the desk raises no preparation', () => {
    const part = fc.constantFrom('target', 'floor', 'exchange', 'guess')
    fc.assert(
      fc.property(meeting, part, (it, left) => {
        fc.pre(it.preparation !== undefined)
        const empty = left === 'exchange' ? { exchange: false, asks: [] } : { [left]: null }
        const blank = { ...it, preparation: { ...it.preparation, ...empty } } as Gradable
        expect(scoreOf(blank, 'preparation')).toBeLessThanOrEqual(scoreOf(it, 'preparation'))
      }),
      RUNS,
    )
  })
})

describe('the order of a chain', () => {
  const CHAIN = ['spin:S', 'spin:P', 'spin:I', 'spin:N'] as const
  const shuffled = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 })
  const answers = fc.array(
    fc.constantFrom('buyer.fact', 'buyer.need-implied', 'buyer.need-explicit', 'buyer.defensive'),
    { minLength: 4, maxLength: 4 },
  )

  it('[G20] asked in another order, the questions of a chain never have a better spin score', () => {
    fc.assert(
      fc.property(shuffled, answers, fc.array(turn, { maxLength: 6 }), (order, told, before) => {
        // On a need of its own: what else was said of it would make another chain.
        const id = 'chain'
        const elsewhere = before.filter((said) => said.need !== id)
        const chain = (asked: readonly number[]) =>
          asked.flatMap((kind, i) => [
            me(`ask.open ${CHAIN[kind] ?? ''}`, { need: id }),
            he(told[i] ?? '', { need: id }),
          ])
        const base: Gradable = {
          persona: null,
          needs: [...NEEDS, { id, severity: 2, solvable: true, rivalWeak: true }],
          threads: 1,
          bargain: null,
          weights: {},
          turns: [],
        }
        const inOrder = withTurns(base, [...elsewhere, ...chain([0, 1, 2, 3])])
        const mixed = withTurns(base, [...elsewhere, ...chain(order)])
        expect(spinOf(mixed)).toBeLessThanOrEqual(spinOf(inOrder))
      }),
      RUNS,
    )
  })

  it('[G20] nor in the midst of a meeting, heard and answered in between', () => {
    const heard = fc.array(fc.constantFrom('', 'listen.ack', 'listen.paraphrase', 'ask.open'), {
      minLength: 4,
      maxLength: 4,
    })
    const talkElsewhere = fc
      .array(turn, { maxLength: 5 })
      .map((turns) => turns.filter((said) => said.need !== 'chain'))
    fc.assert(
      fc.property(
        shuffled,
        answers,
        heard,
        talkElsewhere,
        talkElsewhere,
        (order, told, acts, before, after) => {
          const id = 'chain'
          const chain = (asked: readonly number[]) =>
            asked.flatMap((kind, i) => [
              me(`ask.open ${CHAIN[kind] ?? ''}`, { need: id }),
              he(told[i] ?? '', { need: id }),
              me(acts[i] ?? ''),
            ])
          const base: Gradable = {
            persona: null,
            needs: [...NEEDS, { id, severity: 2, solvable: true, rivalWeak: true }],
            threads: 2,
            bargain: null,
            weights: {},
            turns: [],
          }
          const spin = (asked: readonly number[]) =>
            spinOf(withTurns(base, [...before, ...chain(asked), ...after]))
          expect(spin(order)).toBeLessThanOrEqual(spin([0, 1, 2, 3]))
        },
      ),
      RUNS,
    )
  })

  it('[G20] nor with each answer following its question', () => {
    const told = ['buyer.fact', 'buyer.need-implied', 'buyer.fact', 'buyer.need-explicit']
    fc.assert(
      fc.property(shuffled, (order) => {
        const exchanges = (asked: readonly number[]) =>
          asked.flatMap((kind) => [
            me(`ask.open ${CHAIN[kind] ?? ''}`, { need: 'waiting' }),
            he(told[kind] ?? '', { need: 'waiting' }),
          ])
        const base = { persona: null, needs: NEEDS, threads: 1, bargain: null, weights: {} }
        const spin = (asked: readonly number[]) =>
          spinOf(withTurns({ ...base, turns: [] }, exchanges(asked)))
        expect(spin(order)).toBeLessThanOrEqual(spin([0, 1, 2, 3]))
      }),
    )
  })
})

describe('the buyer renamed', () => {
  const MANNERS = Object.keys(PERSONA_MATRIX)
  const cellOf = (manner: string, persona: Persona): number =>
    PERSONA_MATRIX[manner]?.[persona] ?? 0
  const ranked = (persona: Persona): readonly string[] =>
    MANNERS.toSorted((a, b) => cellOf(a, persona) - cellOf(b, persona))
  /** The manner that is to `other` what `manner` is to `persona`: the columns hold the same cells [G36]. */
  const renamed = (manner: string, persona: Persona, other: Persona): string =>
    ranked(other)[ranked(persona).indexOf(manner)] ?? ''

  const persona = fc.constantFrom(...PERSONAS)
  // A want first, so that showing is in its place; each manner once, so that nothing presses.
  const sequence = fc.uniqueArray(fc.constantFrom(...MANNERS), { minLength: 1, maxLength: 16 })
  it('[G37] has the same score where the manners are swapped accordingly', () => {
    fc.assert(
      fc.property(persona, persona, sequence, (one, other, manners) => {
        const theirs = manners.map((manner) => renamed(manner, one, other))
        fc.pre(![...manners, ...theirs].includes(PRESSING))
        const scoreWith = (buyer: Persona, said: readonly string[]): number | null | undefined =>
          grade({
            persona: buyer,
            needs: NEEDS,
            threads: 1,
            bargain: null,
            weights: {},
            turns: numbered([
              he('buyer.need-explicit', { need: 'waiting' }),
              ...said.map((manner) => me(manner, { need: 'waiting' })),
            ]),
          }).rubrics['persona-fit']?.score
        expect(scoreWith(other, theirs)).toBe(scoreWith(one, manners))
      }),
      RUNS,
    )
  })
})
