import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshMind } from '../../../src/core/buyer/mind.ts'
import { PERSONAS, type Persona } from '../../../src/core/buyer/persona.ts'
import { ANSWERS } from '../../../src/core/negotiation/answer.ts'
import { boardOf, buyerPoints, packageAt } from '../../../src/core/negotiation/board.ts'
import { leastNow } from '../../../src/core/negotiation/counterpart/aspiration.ts'
import { mannerOf } from '../../../src/core/negotiation/counterpart/manner.ts'
import { replyTo } from '../../../src/core/negotiation/counterpart.ts'
import {
  conditionOf,
  emptyTable,
  type Offer,
  same,
  type Table,
} from '../../../src/core/negotiation/table.ts'
import { TEMPERS, type Temper } from '../../../src/core/negotiation/temper.ts'
import type { Bargaining } from '../../../src/core/scenario/scenario.ts'
import { CHIPS } from '../mini-case.ts'

const CONDITIONS = [0, 3, 40].map((cost) => ({
  id: `term-${cost}`,
  text: { zh: '条款', en: 'Term' },
  worth: 5,
  cost,
}))

/** Tables of one to four issues with any points at all on either side. */
const anyTable: fc.Arbitrary<Bargaining> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 4 }),
    points: fc.array(fc.nat(60), { minLength: 40, maxLength: 40 }),
    shares: fc.tuple(fc.nat(90), fc.nat(90), fc.nat(100)),
    rounds: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ sizes, points, shares, rounds }) => {
    const tableOf = (from: number) =>
      Object.fromEntries(
        sizes.map((size, i) => [
          `issue-${i}`,
          Array.from({ length: size }, (_, k) => (points[from + 5 * i + k] ?? 0) / 3),
        ]),
      )
    const [seller, buyer] = [tableOf(0), tableOf(20)]
    const most = (side: typeof seller): number =>
      Object.values(side).reduce((sum, it) => sum + Math.max(...it), 0)
    const [own, theirs, asks] = shares
    const reservation = (most(buyer) * theirs) / 100
    return {
      issues: sizes.map((size, i) => ({
        id: `issue-${i}`,
        title: { zh: '项', en: 'Issue' },
        levels: Array.from({ length: size }, (_, k) => ({ id: `l${k}`, zh: '级', en: 'level' })),
      })),
      quote: most(seller),
      floor: (most(seller) * own) / 100,
      rounds,
      limitMs: 1,
      conditions: CONDITIONS,
      seller: { points: seller, reservation: (most(seller) * own) / 100 },
      buyer: {
        points: buyer,
        reservation,
        aspiration: reservation + ((most(buyer) - reservation) * asks) / 100,
      },
    }
  })

interface Step {
  readonly places: readonly number[]
  readonly condition: string | null
  readonly trust: number
}
const anyStep: fc.Arbitrary<Step> = fc.record({
  places: fc.array(fc.nat(9999), { minLength: 1, maxLength: 3 }),
  condition: fc.constantFrom(null, null, ...CONDITIONS.map((it) => it.id)),
  trust: fc.constantFrom(10, 60),
})

interface Seen {
  readonly before: Table
  readonly next: Table
  readonly offer: Offer
  readonly reply: ReturnType<typeof replyTo>
  readonly persona: Persona
  readonly temper: Temper
  readonly seed: number
}

function bargain(
  bargaining: Bargaining,
  who: Pick<Seen, 'persona' | 'temper' | 'seed'>,
  steps: readonly Step[],
  look: (seen: Seen) => void,
): void {
  const { count } = boardOf(bargaining).outcomes
  let table = emptyTable
  for (const { places, condition, trust } of steps.slice(0, bargaining.rounds)) {
    const asks = condition !== null && !table.taken.includes(condition) ? condition : null
    const offer: Offer = {
      packages: [...new Set(places.map((it) => it % count))].map((n) => packageAt(bargaining, n)),
      condition: asks,
      conditionTaken: false,
    }
    const mind = { ...freshMind(who.persona, []), trust }
    const reply = replyTo(table, bargaining, offer, mind, who.persona, who.seed, who.temper)
    const taken = reply.condition === 'taken' && asks !== null
    const next: Table = {
      ...table,
      offers: [...table.offers, { ...offer, conditionTaken: taken }],
      taken: taken ? [...table.taken, asks] : table.taken,
      standing: reply.standing ?? table.standing,
      counters: reply.standing ? [...table.counters, reply.standing] : table.counters,
      answer: reply.answer,
      condition: reply.condition,
    }
    look({ before: table, next, offer, reply, ...who })
    if (reply.answer === 'accept') return
    table = next
  }
}

const property = (holds: (bargaining: Bargaining, seen: Seen) => void): void =>
  fc.assert(
    fc.property(
      anyTable,
      fc.record({
        persona: fc.constantFrom(...PERSONAS),
        temper: fc.constantFrom(...TEMPERS),
        seed: fc.nat(9999),
      }),
      fc.array(anyStep, { minLength: 1, maxLength: 9 }),
      (bargaining, who, steps) =>
        bargain(bargaining, who, steps, (seen) => holds(bargaining, seen)),
    ),
    { numRuns: 300 },
  )

const NEAR = 1e-9
const bestAsked = (bargaining: Bargaining, { packages }: Offer): number =>
  Math.max(...packages.map((it) => buyerPoints(bargaining, it)))
const burden = (bargaining: Bargaining, { taken }: Table): number =>
  taken.reduce((sum, id) => sum + (conditionOf(bargaining, id)?.cost ?? 0), 0)

describe('the counterpart over several issues', () => {
  it('[N4] signs and offers nothing below his reservation, terms counted', () => {
    property((bargaining, { next, offer, reply }) => {
      const deal = reply.answer === 'accept' ? bestAsked(bargaining, offer) : null
      const worth = deal ?? (next.standing ? buyerPoints(bargaining, next.standing) : 0)
      expect(worth - burden(bargaining, next)).toBeGreaterThanOrEqual(
        bargaining.buyer.reservation - NEAR,
      )
    })
  })

  it('[N4] takes only what is worth what he would settle for now, or what he has offered', () => {
    property((bargaining, { before, next, offer, reply, persona, temper }) => {
      if (reply.answer !== 'accept') return
      const offered = before.counters.map((it) => buyerPoints(bargaining, it))
      const least = leastNow(next, bargaining, mannerOf(persona, temper))
      expect(bestAsked(bargaining, offer)).toBeGreaterThanOrEqual(
        Math.min(least, ...offered) - NEAR,
      )
      expect(reply.condition).not.toBe('refused')
    })
  })

  it('[N4] never offers what is worth less to him than what he was just asked', () => {
    property((bargaining, { offer, reply }) => {
      if (!reply.standing) return
      expect(buyerPoints(bargaining, reply.standing)).toBeGreaterThanOrEqual(
        bestAsked(bargaining, offer) - NEAR,
      )
    })
  })

  it('[N4] never takes back: his offers rise for himself only where he is asked less', () => {
    property((bargaining, { before, offer, reply }) => {
      if (!reply.standing || !before.standing) return
      const offered = before.counters.map((it) => buyerPoints(bargaining, it))
      const most = Math.max(Math.min(...offered), bestAsked(bargaining, offer))
      expect(buyerPoints(bargaining, reply.standing)).toBeLessThanOrEqual(most + NEAR)
    })
  })

  it('[N4] of several packages he takes and prefers the one best for himself', () => {
    property((bargaining, { offer, reply }) => {
      expect(reply.preferred === null).toBe(offer.packages.length === 1)
      const liked = offer.packages[reply.preferred ?? 0]
      expect(liked && buyerPoints(bargaining, liked)).toBe(bestAsked(bargaining, offer))
    })
  })

  it('[N4] what he has offered himself he takes when it is asked for', () => {
    property((bargaining, { next, reply, persona, seed, temper }) => {
      if (next.answer === 'accept' || next.offers.length >= bargaining.rounds) return
      for (const pack of next.counters) {
        const offer: Offer = { packages: [pack], condition: null, conditionTaken: false }
        const mind = freshMind(persona, [])
        expect(replyTo(next, bargaining, offer, mind, persona, seed, temper).answer).toBe('accept')
      }
      expect(reply.standing).not.toBeNull()
    })
  })

  it('[N52] never goes round: no offer comes again once he has come down from it', () => {
    property((bargaining, { before, offer, reply }) => {
      const { standing } = reply
      if (!standing || !before.counters.some((it) => same(it, standing))) return
      const least = Math.min(...before.counters.map((it) => buyerPoints(bargaining, it)))
      expect(buyerPoints(bargaining, standing)).toBeLessThanOrEqual(
        Math.max(least, bestAsked(bargaining, offer)) + NEAR,
      )
    })
  })

  it('[N5] always has an answer of the list, and his last word with the last round', () => {
    property((bargaining, { next, reply }) => {
      expect(ANSWERS).toContain(reply.answer)
      expect(reply.standing === null).toBe(reply.answer === 'accept')
      if (next.offers.length === bargaining.rounds)
        expect(['accept', 'last-round', 'leaves']).toContain(reply.answer)
    })
  })

  it('[N53] gives the same answer to the same table, whoever asks and how often', () => {
    property((bargaining, { before, offer, reply, persona, seed, temper }) => {
      const mind = { ...freshMind(persona, []), trust: 60 }
      const copy = structuredClone(bargaining)
      const [one, other] = [bargaining, copy].map((it) =>
        replyTo(before, it, offer, mind, persona, seed, temper),
      )
      expect(one).toEqual(other)
      expect(reply.answer).toBeDefined()
    })
  })

  it('[N4] a harder temper settles for no less at any moment', () => {
    property((bargaining, { next, persona }) => {
      const [soft = 0, fair = 0, hard = 0] = TEMPERS.map((it) =>
        leastNow(next, bargaining, mannerOf(persona, it)),
      )
      expect(soft).toBeLessThanOrEqual(fair + NEAR)
      expect(fair).toBeLessThanOrEqual(hard + NEAR)
    })
  })
})

describe('his answers over several issues', () => {
  const { bargaining } = CHIPS.scenario
  if (!bargaining) throw new Error('mini-chips has no bargaining')
  const pack = (levels: string) => {
    const [price, payment, service, delivery] = levels
    return {
      price: `l${price}`,
      payment: String(Number(payment) * 30),
      service: `l${service}`,
      delivery: `l${delivery}`,
    }
  }
  const answersTo = (...offers: readonly (readonly string[])[]): readonly string[] => {
    const answers: string[] = []
    let table = emptyTable
    for (const levels of offers) {
      const packages = levels.map(pack)
      const made: Offer = { packages, condition: null, conditionTaken: false }
      const reply = replyTo(table, bargaining, made, freshMind('owl', []), 'owl', 1)
      answers.push(reply.answer)
      table = {
        ...table,
        offers: [...table.offers, made],
        standing: reply.standing ?? table.standing,
        counters: reply.standing ? [...table.counters, reply.standing] : table.counters,
      }
    }
    return answers
  }
  // Levels of price, payment, service, delivery; 5155 is all for the trainee, 1511 all for the buyer.
  const rows: readonly [string, readonly (readonly string[])[], readonly string[]][] = [
    ['first terms', [['5155']], ['opening-hold']],
    ['the same again', [['5155'], ['5155']], ['opening-hold', 'counter']],
    ['a gift', [['5155'], ['4155']], ['opening-hold', 'demands-more']],
    ['less than before', [['4155'], ['5155']], ['opening-hold', 'went-back']],
    ['two at once', [['5155'], ['3155', '5153']], ['opening-hold', 'prefers']],
    ['more here for less there', [['5355'], ['4255']], ['opening-hold', 'trades']],
    ['all he wants', [['1511']], ['accept']],
  ]
  it.each(rows)('[N54] %s', (_name, offers, answers) => {
    expect(answersTo(...offers)).toEqual(answers)
  })
})

describe('his offers where a price is in money', () => {
  const levels = ['a', 'b', 'c'].map((id) => ({ id, zh: '级', en: 'level' }))
  const term = (id: string) => ({ id, title: { zh: '项', en: 'Issue' }, levels })
  const line = (from: number, to: number, count: number) =>
    Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1))
  const money: Bargaining = {
    issues: [
      { id: 'price', title: { zh: '价', en: 'Price' }, from: 170, to: 310, step: 1 },
      term('payment'),
      term('delivery'),
    ],
    quote: 310,
    floor: 188,
    rounds: 6,
    limitMs: 1,
    conditions: [],
    seller: {
      reservation: 60,
      points: { price: line(22, 162, 141), payment: [0, 12, 24], delivery: [0, 3, 6] },
    },
    buyer: {
      reservation: 70,
      aspiration: 140,
      points: { price: line(140, 0, 141), payment: [8, 4, 0], delivery: [30, 16, 0] },
    },
  }

  it('[N52] he answers steps down in the price with steps up, and keeps what matters to him', () => {
    for (const persona of PERSONAS) {
      let table = emptyTable
      for (const [price, delivery] of [
        [310, 'c'],
        [285, 'a'],
        [270, 'a'],
        [265, 'a'],
      ] as const) {
        const pack = { price: String(price), payment: 'c', delivery }
        const made: Offer = { packages: [pack], condition: null, conditionTaken: false }
        const reply = replyTo(table, money, made, freshMind(persona, []), persona, 1)
        if (!reply.standing) break
        const counters = [...table.counters, reply.standing]
        table = { ...table, offers: [...table.offers, made], standing: reply.standing, counters }
      }
      const prices = table.counters.map((it) => Number(it.price))
      expect(prices).toEqual(prices.toSorted((x, y) => x - y))
      expect(prices.at(-1)).toBeGreaterThan((prices[0] ?? 0) + 10)
      expect(table.counters.map((it) => it.delivery)).toEqual(prices.map(() => 'a'))
    }
  })
})
