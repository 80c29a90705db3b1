import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshMind } from '../../../src/core/buyer/mind.ts'
import { PERSONAS, type Persona } from '../../../src/core/buyer/persona.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { ANSWERS } from '../../../src/core/negotiation/answer.ts'
import { limitNow, replyTo } from '../../../src/core/negotiation/counterpart.ts'
import {
  conditionOf,
  emptyTable,
  levelsOf,
  type Offer,
  priceOf,
  type Table,
} from '../../../src/core/negotiation/table.ts'
import type { Bargaining } from '../../../src/core/scenario/scenario.ts'
import { after, offer, sitDown, TABLE } from '../mini-case.ts'

const CONDITIONS = [
  { id: 'cheap', cost: 0 },
  { id: 'fair', cost: 40 },
  { id: 'dear', cost: 400 },
].map((it) => ({ ...it, text: { zh: it.id, en: it.id }, worth: 50 }))

/** Bargainings of many scales: what the buyer asks lies below what he can pay, both on the ladder's span. */
const anyBargaining: fc.Arbitrary<Bargaining> = fc
  .record({
    step: fc.constantFrom(1, 5, 10, 25, 50, 0.5),
    from: fc.integer({ min: 1, max: 900 }).map((it) => it * 10),
    count: fc.integer({ min: 4, max: 60 }),
    cuts: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)),
    rounds: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ step, from, count, cuts, rounds }) => {
    const span = step * count
    const [floor, low, high] = cuts.map((it) => from + (span * it) / 100) as [
      number,
      number,
      number,
    ]
    return {
      issues: [{ id: 'price', title: { zh: '价', en: 'Price' }, from, to: from + span, step }],
      quote: from + span,
      floor,
      rounds,
      limitMs: 1,
      conditions: CONDITIONS,
      buyer: { aspiration: Math.min(low, high), reservation: Math.max(low, high) },
    }
  })

interface Step {
  readonly rung: number
  readonly condition: string | null
  readonly trust: number
}
const anyStep: fc.Arbitrary<Step> = fc.record({
  rung: fc.nat(999),
  condition: fc.constantFrom(null, 'cheap', 'fair', 'dear'),
  trust: fc.constantFrom(0, 19, 20, 90),
})

const burden = (bargaining: Bargaining, taken: readonly string[]): number =>
  taken.reduce((sum, id) => sum + (conditionOf(bargaining, id)?.cost ?? 0), 0)

/** Plays offers through as the meeting does, and shows each reply with the tables before and after it. */
function bargain(
  bargaining: Bargaining,
  persona: Persona,
  seed: number,
  steps: readonly Step[],
  look: (seen: {
    readonly price: number
    readonly before: Table
    readonly after: Table
    readonly reply: ReturnType<typeof replyTo>
  }) => void,
): void {
  const levels = bargaining.issues.flatMap(levelsOf)
  let table = emptyTable
  let rung = levels.length - 1
  for (const { rung: down, condition, trust } of steps.slice(0, bargaining.rounds)) {
    rung -= down % (rung + 1)
    const free = condition !== null && !table.taken.includes(condition) ? condition : null
    const made: Offer = {
      packages: [{ price: levels[rung] ?? '' }],
      condition: free,
      conditionTaken: false,
    }
    const mind = { ...freshMind(persona, []), trust }
    const reply = replyTo(table, bargaining, made, mind, persona, seed)
    const taken = reply.condition === 'taken' && free !== null
    const next: Table = {
      ...table,
      offers: [...table.offers, { ...made, conditionTaken: taken }],
      taken: taken ? [...table.taken, free] : table.taken,
      standing: reply.standing ?? table.standing,
      answer: reply.answer,
      condition: reply.condition,
    }
    look({ price: Number(levels[rung]), before: table, after: next, reply })
    if (reply.answer === 'accept') return
    table = next
  }
}

const NEAR = 1e-6
const property = (
  holds: (
    bargaining: Bargaining,
    persona: Persona,
    seen: Parameters<Parameters<typeof bargain>[4]>[0],
  ) => void,
): void =>
  fc.assert(
    fc.property(
      anyBargaining,
      fc.constantFrom(...PERSONAS),
      fc.nat(9999),
      fc.array(anyStep, { minLength: 1, maxLength: 8 }),
      (bargaining, persona, seed, steps) =>
        bargain(bargaining, persona, seed, steps, (seen) => holds(bargaining, persona, seen)),
    ),
    { numRuns: 600 },
  )

describe('the counterpart', () => {
  it('[N4] never accepts above his limit of the moment or what he has offered himself', () => {
    property((bargaining, persona, { price, before, after: next, reply }) => {
      if (reply.answer !== 'accept') return
      const offered = before.standing ? priceOf(before.standing) : 0
      const limit = Math.max(limitNow(next, bargaining, persona), offered)
      expect(price).toBeLessThanOrEqual(limit + NEAR)
      expect(reply.condition).not.toBe('refused')
    })
  })

  it('[N4] makes no deal that costs him more than his reservation value, conditions counted', () => {
    property((bargaining, _persona, { price, after: next, reply }) => {
      const spent = burden(bargaining, next.taken)
      const ceiling = bargaining.buyer.reservation + NEAR
      if (reply.answer === 'accept') expect(price + spent).toBeLessThanOrEqual(ceiling)
      else if (next.standing) expect(priceOf(next.standing) + spent).toBeLessThanOrEqual(ceiling)
    })
  })

  it('[N4] never offers more than he was asked', () => {
    property((_bargaining, _persona, { price, reply }) => {
      if (reply.standing) expect(priceOf(reply.standing)).toBeLessThanOrEqual(price)
    })
  })

  it('[N4] never lowers what he has offered, unless less is asked of him', () => {
    property((_bargaining, _persona, { price, before, reply }) => {
      if (!reply.standing || !before.standing) return
      const stood = priceOf(before.standing)
      expect(priceOf(reply.standing)).toBeGreaterThanOrEqual(Math.min(stood, price))
    })
  })

  it('[N4] offers above his limit of the moment only what stood already', () => {
    property((bargaining, persona, { before, after: next, reply }) => {
      if (!reply.standing) return
      const stood = before.standing ? priceOf(before.standing) : 0
      const limit = limitNow(next, bargaining, persona)
      expect(priceOf(reply.standing)).toBeLessThanOrEqual(Math.max(limit, stood) + NEAR)
    })
  })

  it('[N4] offers what stands on the ladder, so that it can be agreed', () => {
    property((bargaining, _persona, { reply }) => {
      if (reply.standing)
        expect(bargaining.issues.flatMap(levelsOf)).toContain(reply.standing.price)
    })
  })

  it('[N4] his limit lies between what he asks and what he can pay', () => {
    property((bargaining, persona, { after: next }) => {
      const { aspiration, reservation } = bargaining.buyer
      const limit = limitNow(next, bargaining, persona)
      expect(limit).toBeGreaterThanOrEqual(aspiration - NEAR)
      expect(limit).toBeLessThanOrEqual(reservation + NEAR)
    })
  })

  it('[N6] takes a condition only for a cut that is worth more to him, from one he trusts', () => {
    property((bargaining, _persona, { price, before, after: next, reply }) => {
      if (reply.condition !== 'taken') return
      const last = before.offers.at(-1)?.packages[0]
      const cut = (last ? priceOf(last) : bargaining.quote) - price
      const [id = ''] = next.taken.slice(-1)
      expect(conditionOf(bargaining, id)?.cost).toBeLessThanOrEqual(cut)
    })
    const steps = [{ rung: 2, condition: 'cheap', trust: 19 }]
    const { bargaining } = TABLE.scenario
    if (!bargaining) throw new Error('mini-table has no bargaining')
    bargain({ ...bargaining, conditions: CONDITIONS }, 'owl', 1, steps, ({ reply }) =>
      expect(reply.condition).toBe('refused'),
    )
  })

  it('[N5] always has an answer, and an offer of his own unless he accepts', () => {
    property((bargaining, _persona, { after: next, reply }) => {
      expect(ANSWERS).toContain(reply.answer)
      expect(reply.standing === null).toBe(reply.answer === 'accept')
      if (next.offers.length === bargaining.rounds)
        expect(['accept', 'last-round', 'leaves']).toContain(reply.answer)
    })
  })
})

describe('his answers to K-154’s sequences', () => {
  const answersTo = (persona: Persona, cuts: readonly number[]): readonly string[] => {
    let meeting: Meeting = sitDown(TABLE.scenario, { persona })
    let asked = TABLE.scenario.bargaining?.quote ?? 0
    const answers: string[] = []
    for (const cut of cuts) {
      if (meeting.ended) break
      asked -= cut
      meeting = after(meeting, offer(asked))
      answers.push(meeting.table?.answer ?? '')
    }
    return answers
  }
  const equal = [200, 200, 200, 200, 200]
  const rows: readonly [string, readonly number[], readonly string[]][] = [
    ['everything at once', [1000], ['doubt']],
    ['rising', [100, 200, 300, 400], ['demands-more', 'annoyed', 'annoyed', 'annoyed']],
    ['equal', equal, ['demands-more', 'waits', 'waits', 'waits', 'last-round']],
    ['falling', [400, 200, 150, 50], ['demands-more', 'warming', 'closing', 'accept']],
    ['falling to the floor', [500, 250, 190, 60], ['doubt', 'warming', 'accept']],
    ['nothing', [0, 0], ['opening-hold', 'counter']],
    ['a big last step', [300, 100, 200], ['demands-more', 'warming', 'demands-more']],
    ['up and down', [100, 300, 200], ['demands-more', 'annoyed', 'demands-more']],
    ['through the floor', [600, 500], ['doubt', 'doubt']],
  ]
  it.each(rows)('[N5] %s: %j → %j', (_name, cuts, answers) => {
    expect(answersTo('owl', cuts)).toEqual(answers)
  })

  it.each(PERSONAS)('[N5] a %s hears the four sequences apart', (persona) => {
    expect(answersTo(persona, [1000])).toEqual(['doubt'])
    expect(answersTo(persona, [100, 200, 300, 400]).at(-1)).toBe('annoyed')
    expect(answersTo(persona, equal)).toContain('waits')
    const falling = answersTo(persona, [400, 200, 150, 50])
    expect(falling.some((it) => it === 'closing' || it === 'accept')).toBe(true)
    expect(falling.some((it) => it === 'doubt' || it === 'annoyed' || it === 'waits')).toBe(false)
  })

  it.each(PERSONAS)('[N4] falling steps move a %s further than any other way (C-03)', (persona) => {
    const limitAfter = (cuts: readonly number[]): number => {
      const { bargaining } = TABLE.scenario
      if (!bargaining) throw new Error('mini-table has no bargaining')
      let asked = bargaining.quote
      const offers = cuts.map((cut): Offer => {
        asked -= cut
        return { packages: [{ price: String(asked) }], condition: null, conditionTaken: false }
      })
      return limitNow({ ...emptyTable, offers }, bargaining, persona)
    }
    const falling = limitAfter([400, 200, 150, 50])
    for (const other of [
      [100, 200, 300, 400],
      [200, 200, 200, 200],
      [300, 100, 50, 200],
      [1000, 0, 0, 0],
      [0, 0, 0, 0],
    ])
      expect(limitAfter(other)).toBeLessThan(falling)
  })

  it('[N4] persona changes pace, never what a fair deal is worth', () => {
    const { bargaining } = TABLE.scenario
    if (!bargaining) throw new Error('mini-table has no bargaining')
    const offers = [11_500, 11_250, 11_100, 11_020, 11_000].map(
      (price): Offer => ({
        packages: [{ price: String(price) }],
        condition: null,
        conditionTaken: false,
      }),
    )
    const at = (persona: Persona, count: number): number =>
      limitNow({ ...emptyTable, offers: offers.slice(0, count) }, bargaining, persona)
    expect(new Set(PERSONAS.map((it) => at(it, 2))).size).toBe(PERSONAS.length)
    for (const persona of PERSONAS) expect(at(persona, 5)).toBe(bargaining.buyer.reservation)
  })
})
