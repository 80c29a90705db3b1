import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facing } from '../../../src/core/classroom/cards.ts'
import { dearestFirst, pairsRight } from '../../../src/core/classroom/order-guess.ts'
import { lessonsOf } from '../../../src/core/classroom/table-lesson.ts'
import { contestTold } from '../../../src/core/classroom/told-contest.ts'
import type { VersusActivity } from '../../../src/core/classroom/versus-activity.ts'
import { boardOf, buyerPoints, ownPoints, packageAt } from '../../../src/core/negotiation/board.ts'
import { ClassRig, INSTRUCTOR, VERSUS } from './class-rig.ts'

const level = (id: string) => ({ id, zh: id, en: id })
const issue = (id: string) => ({
  id,
  title: { zh: id, en: id },
  levels: [level('low'), level('mid'), level('high')],
})
/** Price is dear to the vendor and cheap to the customer, delivery the other way round. */
const points = {
  vendor: { price: [0, 10, 20], delivery: [0, 1, 2], service: [3, 2, 0] },
  customer: { price: [3, 2, 0], delivery: [16, 8, 0], service: [0, 2, 3] },
}
const contest = contestTold([issue('price'), issue('delivery'), issue('service')], {
  points,
  reservation: { vendor: 12, customer: 9 },
})
const MIDDLE = { price: 'mid', delivery: 'mid', service: 'mid' }

describe('what there is to learn from a table', () => {
  it('[CR14] the contest is the same again from what a seat is told', () => {
    const rig = new ClassRig()
    rig.join('甲', '乙')
    rig.done(INSTRUCTOR, { kind: 'start', settings: VERSUS })
    const activity = rig.state.activities.at(-1) as VersusActivity // just started
    const { issues, seller, buyer } = activity.contest
    const told = contestTold(
      issues.flatMap((it) => (it.levels ? [it] : [])),
      {
        points: { vendor: seller.points, customer: buyer.points },
        reservation: { vendor: seller.reservation, customer: buyer.reservation },
      },
    )
    expect(told).toMatchObject({ issues, seller, buyer, quote: activity.contest.quote })
  })

  it('[CR40] a guess is held against every pair of issues; equals have no order', () => {
    const { vendor, customer } = points
    expect(dearestFirst(['service', 'delivery', 'price'], customer)).toEqual([
      'delivery',
      'service',
      'price',
    ])
    expect(pairsRight(customer, ['delivery', 'price', 'service'])).toEqual({ right: 2, pairs: 2 })
    expect(pairsRight(vendor, ['delivery', 'service', 'price'])).toEqual({ right: 0, pairs: 3 })
    expect(pairsRight(vendor, ['service', 'price', 'delivery'])).toEqual({ right: 2, pairs: 3 })
    expect(pairsRight({ a: [1, 2], b: [2, 1] }, ['a', 'b'])).toEqual({ right: 0, pairs: 0 })
  })

  it('[CR41] less than no deal is the first thing to be told, to the side that has it', () => {
    const low = { price: 'low', delivery: 'low', service: 'low' }
    expect(lessonsOf(contest, [], low)[0]).toEqual({
      code: 'below-reservation',
      points: 3,
      reservation: 12,
    })
    expect(lessonsOf(facing(contest, 'customer'), [], low).map((it) => it.code)).not.toContain(
      'below-reservation',
    )
  })

  it('[CR42] an exchange that was not made is told issue by issue, for either side', () => {
    const [lesson] = lessonsOf(contest, [], MIDDLE)
    // Price goes up and delivery down: each side gives what is cheap to it.
    expect(lesson).toMatchObject({ code: 'untraded', own: 9, other: 6 })
    if (lesson?.code !== 'untraded') throw new Error('no exchange')
    expect(lesson.exchanged).toEqual([
      { issue: 'price', to: 'high', own: 10, other: -2 },
      { issue: 'delivery', to: 'low', own: -1, other: 8 },
    ])
    const [mirrored] = lessonsOf(facing(contest, 'customer'), [], MIDDLE)
    expect(mirrored).toMatchObject({ own: 6, other: 9 })
    expect(lessonsOf(contest, [], lesson.pack)).toEqual([{ code: 'nothing-left' }])
  })

  it('[CR42] what is told to be better is better, and where nothing is said to be left nothing is', () => {
    const { outcomes } = boardOf(contest)
    fc.assert(
      fc.property(fc.nat(outcomes.count - 1), (n) => {
        const agreed = packageAt(contest, n)
        const [own, other] = [ownPoints(contest, agreed), buyerPoints(contest, agreed)]
        const lesson = lessonsOf(contest, [], agreed).at(-1)
        const dominated = Array.from(outcomes.uA).some((u, i) => {
          const more = [u - own, (outcomes.uB[i] ?? 0) - other]
          return more.every((it) => it >= 0) && more.some((it) => it > 0)
        })
        expect(lesson?.code).toBe(dominated ? 'untraded' : 'nothing-left')
        if (lesson?.code !== 'untraded') return
        expect(ownPoints(contest, lesson.pack)).toBeCloseTo(own + lesson.own)
        expect(buyerPoints(contest, lesson.pack)).toBeCloseTo(other + lesson.other)
        expect(lesson.exchanged.reduce((sum, it) => sum + it.own, 0)).toBeCloseTo(lesson.own)
        expect(lesson.exchanged.reduce((sum, it) => sum + it.other, 0)).toBeCloseTo(lesson.other)
      }),
    )
  })

  it('[CR43] a breakdown tells the best that was put down for both, or how much there would have been', () => {
    const best = { price: 'high', delivery: 'low', service: 'mid' }
    const offers = [
      { n: 1, mine: true, packages: [{ ...MIDDLE, price: 'high', delivery: 'high' }] },
      { n: 2, mine: false, packages: [MIDDLE, best] },
    ]
    expect(lessonsOf(contest, offers, null)).toEqual([
      { code: 'passed-over', offer: 2, mine: false, pack: best, own: 10, other: 9 },
    ])
    const [none] = lessonsOf(contest, offers.slice(0, 1), null)
    expect(none).toMatchObject({ code: 'never-put-down', offers: 1, all: 27 })
    if (none?.code !== 'never-put-down') throw new Error('something was put down')
    const counted = Array.from({ length: 27 }, (_, n) => packageAt(contest, n)).filter(
      (it) => ownPoints(contest, it) >= 12 && buyerPoints(contest, it) >= 9,
    )
    expect(none.would).toBe(counted.length)
    expect(none.would).toBeGreaterThan(0)
  })
})
