import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { leftMs } from '../../../src/core/classroom/clock.ts'
import { bothPoints } from '../../../src/core/classroom/contest-result.ts'
import type { Fact } from '../../../src/core/classroom/fact.ts'
import { PART_SCHEMAS, type PartOf } from '../../../src/core/classroom/parts.ts'
import { sightOf } from '../../../src/core/classroom/sight.ts'
import { bidLessonOf } from '../../../src/core/classroom/tender/bid-lesson.ts'
import { tendersOf } from '../../../src/core/classroom/tender/seat-tender.ts'
import { laterMs, TENDER_STAGES } from '../../../src/core/classroom/tender/settings.ts'
import { tenderContestsOf } from '../../../src/core/classroom/tender/tender-cards.ts'
import { tenderPictures } from '../../../src/core/classroom/tender/tender-picture.ts'
import { lastWordOf } from '../../../src/core/classroom/tender/told-tender.ts'
import { boardOf, mayAgree, packageAt } from '../../../src/core/negotiation/board.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import type { Package } from '../../../src/core/transcript/move.ts'
import { CHIPS, MINI, MONEY } from '../mini-case.ts'
import { ClassRig, INSTRUCTOR, seat, TENDER } from './class-rig.ts'
import {
  award,
  customer,
  goTo,
  HIGH,
  LOW,
  MIDDLE,
  offer,
  say,
  seal,
  sign,
  tableIn,
  tenderIn,
  tendering,
  vendor,
} from './tender-rig.ts'

const people = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1)
const pointsAt = (rig: ClassRig, which: number, pack: Package) => {
  const contest = tenderIn(rig).contests[which - 1]
  if (!contest) throw new Error(`no card of vendor ${which}`)
  return bothPoints(contest, pack)
}
const resultsIn = (rig: ClassRig): PartOf<'results'> =>
  v.parse(PART_SCHEMAS.results, sightOf(rig.state, INSTRUCTOR).get('results/1'))

describe('three companies', () => {
  it.each([1, 2, 3, 4, 5, 7, 9, 11, 16, 23, 30, 31, 100])(
    '[CR25] %i people sit down, everybody once, teams as even as can be',
    (count) => {
      for (const team of [1, 2, 3, 5]) {
        const tables = tendersOf(people(count), team, count)
        expect(tables.length % 3).toBe(0)
        const sizes: number[] = []
        const all: number[] = []
        for (let i = 0; i < tables.length; i += 3) {
          const three = tables.slice(i, i + 3)
          const [first] = three
          for (const it of three) expect(it.customer).toEqual(first?.customer)
          const teams = [...three.map((it) => it.vendor), first?.customer ?? []]
          all.push(...teams.flat())
          sizes.push(...teams.map((it) => it.length))
        }
        expect(all.toSorted((a, b) => a - b)).toEqual(people(count))
        if (count >= 4) {
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
          expect(Math.min(...sizes)).toBeGreaterThan(0)
          expect(Math.abs(count / sizes.length - team)).toBeLessThanOrEqual(Math.max(1, team))
        }
      }
    },
  )

  it('[CR25] the fewest are vendors, the last to talk first: one is the third, three have the computer for a customer', () => {
    const filled = (count: number) => {
      const [one, two, three] = tendersOf(people(count), 1, 1)
      return [one, two, three].map((it) => it?.vendor.length).concat(one?.customer.length)
    }
    expect([0, 1, 2, 3, 4].map(filled)).toEqual([
      [0, 0, 0, 0],
      [0, 0, 1, 0],
      [0, 1, 1, 0],
      [1, 1, 1, 0],
      [1, 1, 1, 1],
    ])
  })

  it('[CR25] who comes late takes a place of the computer, then one in the smallest team; nobody goes without', () => {
    const rig = tendering(2)
    rig.join('迟一', '迟二', '迟三')
    rig.wait(1000)
    const sizes = [1, 2, 3].map((it) => tableIn(rig, it).teams.vendor.chairs.length)
    expect([...sizes, tableIn(rig, 1).teams.customer.chairs.length]).toEqual([1, 1, 2, 1])
    expect([1, 2, 3].map((it) => tableIn(rig, it).teams.customer.chairs)).toEqual(
      [1, 2, 3].map(() => tableIn(rig, 1).teams.customer.chairs),
    )
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR25] the instructor moves somebody, a customer to all three tables; nobody out of or to a table that is over', () => {
    const rig = tendering(8)
    const [mover, gone] = [vendor(rig, 1), vendor(rig, 2)]
    if (mover.kind !== 'seat' || gone.kind !== 'seat') throw new Error('seats')
    rig.done(gone, { kind: 'walk-out', activity: 1 })
    const moved = (number: number, table: number, side: 'vendor' | 'customer') =>
      rig.ask(INSTRUCTOR, { kind: 'seat-at', seat: number, table, side })
    expect(moved(gone.seat, 1, 'vendor')).toMatchObject({ refused: 'class/ended' })
    expect(moved(mover.seat, 2, 'vendor')).toMatchObject({ refused: 'class/ended' })
    expect(moved(mover.seat, 7, 'vendor')).toMatchObject({ refused: 'class/no-table' })
    expect(moved(99, 1, 'vendor')).toMatchObject({ refused: 'class/no-seat' })
    expect(moved(mover.seat, 6, 'customer')).toHaveLength(1)
    for (const it of [4, 5, 6])
      expect(tableIn(rig, it).teams.customer.chairs.map((chair) => chair.seat)).toContain(
        mover.seat,
      )
    expect(tableIn(rig, 1).teams.vendor).toMatchObject({ chairs: [], computer: true })
    expect(moved(mover.seat, 3, 'vendor')).toHaveLength(1)
    expect(tableIn(rig, 5).teams.customer.chairs).toHaveLength(1)
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR26] six stages, each with its clock, thirty minutes in all; the instructor may go on, once a press', () => {
    const rig = tendering(4)
    const { settings } = tenderIn(rig)
    const left = () =>
      (leftMs(tenderIn(rig).clock, rig.now) ?? 0) + laterMs(settings, tenderIn(rig).stage)
    expect(left()).toBe(30 * 60_000)
    const seen: string[] = [tenderIn(rig).stage]
    for (let minute = 1; minute < 30; minute++) {
      rig.wait(60_000)
      expect(left()).toBe((30 - minute) * 60_000)
      if (seen.at(-1) !== tenderIn(rig).stage) seen.push(tenderIn(rig).stage)
    }
    expect(seen).toEqual([...TENDER_STAGES])
    rig.wait(60_000)
    expect(tenderIn(rig).ended?.why).toBe('time')
    expect(tenderIn(rig).tables.map((it) => it.ended)).toEqual(['time-up', 'time-up', 'time-up'])

    const other = tendering(4)
    const next = { kind: 'next-stage', from: 'quote' } as const
    other.done(INSTRUCTOR, { kind: 'pause' })
    expect(other.ask(INSTRUCTOR, next)).toMatchObject({ refused: 'class/paused' })
    other.done(INSTRUCTOR, { kind: 'resume' })
    expect(other.ask(seat(1), next)).toMatchObject({ refused: 'class/no-right' })
    other.done(INSTRUCTOR, next)
    expect(other.ask(INSTRUCTOR, next)).toMatchObject({ refused: 'class/out-of-turn' })
    expect(other.ask(INSTRUCTOR, { ...next, from: 'prepare' })).toMatchObject({
      refused: 'class/out-of-turn',
    })
    other.done(INSTRUCTOR, { kind: 'extend', minutes: 3 })
    other.wait(8 * 60_000)
    expect(tenderIn(other).stage).toBe('talk-1')
    other.wait(60_000)
    expect(tenderIn(other).stage).toBe('talk-2')
    goTo(other, 'award')
    other.done(INSTRUCTOR, { kind: 'next-stage', from: 'award' })
    expect(tenderIn(other).ended?.why).toBe('instructor')
  })

  it('[CR26] only whose turn it is talks and bargains with the customer; the others quote before and seal after', () => {
    const rig = tendering(4)
    const three = [1, 2, 3].map((it) => vendor(rig, it))
    const [one, two, third] = three as [typeof INSTRUCTOR, typeof INSTRUCTOR, typeof INSTRUCTOR]
    const buyer = customer(rig)
    const later = { refused: 'move/not-now' }
    for (const it of three) {
      rig.done(it, offer(HIGH))
      expect(rig.ask(it, say('您好'))).toMatchObject(later)
      expect(rig.ask(it, seal(HIGH))).toMatchObject(later)
      expect(rig.ask(it, { kind: 'leave-table', activity: 1 })).toMatchObject(later)
    }
    expect(rig.ask(buyer, offer(LOW))).toMatchObject(later)
    expect(rig.ask(buyer, say('您好'))).toMatchObject(later)
    rig.done(buyer, say('先听听', 'team'))
    for (const [turn, own] of three.entries()) {
      goTo(rig, TENDER_STAGES[turn + 1] ?? 'quote')
      for (const it of three.filter((it) => it !== own)) {
        expect(rig.ask(it, offer(MIDDLE))).toMatchObject(later)
        expect(rig.ask(it, say('让我说一句'))).toMatchObject(later)
        rig.done(it, say('我们再算算', 'team'))
      }
      rig.done(own, say(`我是第${turn + 1}家`))
      rig.done(buyer, say('请讲'))
      rig.done(buyer, offer(LOW))
      rig.done(own, offer(MIDDLE))
      const n = tableIn(rig, turn + 1).offers.length
      expect(n).toBe(3)
      expect(rig.ask(own, { kind: 'accept', activity: 1, offer: 2, package: 0 })).toMatchObject(
        later,
      )
      expect(rig.ask(buyer, { kind: 'accept', activity: 1, offer: 3, package: 0 })).toMatchObject(
        later,
      )
      expect(rig.ask(buyer, award(1, 1))).toMatchObject(later)
      rig.done(buyer, { kind: 'leave-table', activity: 1 })
      expect(rig.ask(own, offer(LOW))).toMatchObject({ refused: 'table/away' })
    }
    goTo(rig, 'seal')
    expect(tenderIn(rig).tables.map((it) => it.away)).toEqual([null, null, null])
    for (const it of [one, two, third, buyer]) {
      expect(rig.ask(it, offer(LOW))).toMatchObject(later)
      expect(rig.ask(it, say('等等'))).toMatchObject(later)
    }
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR27] parts: the negotiator offers, the decider seals, awards and signs; a side’s asks are not the other’s', () => {
    const rig = tendering(12, { team: 3 })
    const no = { refused: 'class/no-right' }
    const [coordinator, decider, negotiator] = [0, 1, 2].map((it) => vendor(rig, 2, it)) as [
      typeof INSTRUCTOR,
      typeof INSTRUCTOR,
      typeof INSTRUCTOR,
    ]
    for (const it of [coordinator, decider]) expect(rig.ask(it, offer(HIGH))).toMatchObject(no)
    rig.done(negotiator, offer(HIGH))
    goTo(rig, 'talk-2')
    expect(rig.ask(decider, say('我来说'))).toMatchObject(no)
    rig.done(coordinator, say('我来说'))
    expect(rig.ask(customer(rig, 0), offer(LOW))).toMatchObject(no)
    rig.done(customer(rig, 2), offer(LOW))
    for (const it of [0, 2])
      expect(rig.ask(customer(rig, it), { kind: 'walk-out', activity: 1 })).toMatchObject(no)
    goTo(rig, 'seal')
    for (const it of [coordinator, negotiator]) expect(rig.ask(it, seal(MIDDLE))).toMatchObject(no)
    for (const it of [0, 1, 2]) expect(rig.ask(customer(rig, it), seal(LOW))).toMatchObject(no)
    rig.done(decider, seal(MIDDLE))
    goTo(rig, 'award')
    const { n = 0 } = tableIn(rig, 2).offers.at(-1) ?? {}
    for (const it of [0, 2]) expect(rig.ask(customer(rig, it), award(2, n))).toMatchObject(no)
    for (const it of [coordinator, decider, negotiator])
      expect(rig.ask(it, award(2, n))).toMatchObject(no)
    rig.done(customer(rig, 1), award(2, n))
    expect(rig.ask(negotiator, sign)).toMatchObject(no)
    expect(rig.ask(decider, { kind: 'tear', activity: 1, sheet: 1 })).toMatchObject(no)
    rig.done(decider, sign)
    rig.done(customer(rig, 1), sign)
    expect(tableIn(rig, 2).ended).toBe('deal')
  })

  it('[CR28] the last envelope handed in counts, nothing after its time; without one the last offer at the table stands, or none', () => {
    const rig = tendering(4)
    rig.done(vendor(rig, 1), offer(HIGH))
    rig.done(vendor(rig, 2), offer(HIGH))
    goTo(rig, 'seal')
    rig.done(vendor(rig, 1), seal(LOW))
    rig.done(vendor(rig, 1), seal(MIDDLE))
    for (const [pack, refused] of [
      [{ price: 'l1' }, 'offer/issues'],
      [{ ...MIDDLE, price: 'l9' }, 'offer/off-ladder'],
      [{ ...MIDDLE, constructor: 'l1' }, 'offer/issues'],
    ] as const)
      expect(rig.ask(vendor(rig, 1), seal(pack))).toMatchObject({ refused })
    expect(tableIn(rig, 1).offers).toHaveLength(1)
    goTo(rig, 'award')
    expect(rig.ask(vendor(rig, 1), seal(LOW))).toMatchObject({ refused: 'move/not-now' })
    expect(rig.ask(vendor(rig, 1), offer(LOW))).toMatchObject({ refused: 'move/not-now' })
    expect(tableIn(rig, 1).offers.map((it) => it.packages[0])).toEqual([HIGH, MIDDLE])
    expect(tableIn(rig, 2).offers.map((it) => it.packages[0])).toEqual([HIGH])
    const finals = sightOf(rig.state, customer(rig))
    expect(finals.get('final/1')).toMatchObject({ sealed: true, offer: 2, packages: [MIDDLE] })
    expect(finals.get('final/2')).toMatchObject({ sealed: false, offer: 1, packages: [HIGH] })
    expect(finals.has('final/3')).toBe(false)
    expect(rig.ask(customer(rig), award(3, 1))).toMatchObject({ refused: 'class/offer-gone' })
    expect(rig.ask(customer(rig), award(1, 1))).toMatchObject({ refused: 'class/offer-gone' })
    rig.done(customer(rig), award(2, 1))
  })

  it('[CR28] who withdraws takes his envelope with him', () => {
    const rig = tendering(4)
    goTo(rig, 'seal')
    rig.done(vendor(rig, 1), seal(LOW))
    rig.done(vendor(rig, 1), { kind: 'walk-out', activity: 1 })
    expect(rig.ask(vendor(rig, 1), seal(LOW))).toMatchObject({ refused: 'class/ended' })
    goTo(rig, 'award')
    expect(tableIn(rig, 1).offers).toEqual([])
    expect(sightOf(rig.state, customer(rig)).has('final/1')).toBe(false)
    expect(rig.ask(customer(rig), award(1, 1))).toMatchObject({ refused: 'class/ended' })
  })

  const awarded = (): ClassRig => {
    const rig = tendering(4)
    goTo(rig, 'seal')
    for (const [i, pack] of [MIDDLE, LOW, HIGH].entries()) rig.done(vendor(rig, i + 1), seal(pack))
    goTo(rig, 'award')
    rig.done(customer(rig), award(1, 1))
    return rig
  }

  it('[CR29] one is chosen, both sign, it is the deal and the others’ tables are over; nothing can be altered', () => {
    const rig = awarded()
    expect(tableIn(rig, 1).sheet).toMatchObject({ n: 1, terms: MIDDLE, signed: {} })
    expect(rig.ask(customer(rig), award(2, 1))).toMatchObject({ refused: 'class/sheet' })
    expect(rig.ask(vendor(rig, 2), sign)).toMatchObject({ refused: 'class/sheet' })
    rig.done(vendor(rig, 1), sign)
    expect(rig.ask(vendor(rig, 1), sign)).toMatchObject({ refused: 'class/sheet' })
    rig.done(customer(rig), sign)
    expect(tenderIn(rig).tables.map((it) => it.ended)).toEqual(['deal', 'not-chosen', 'not-chosen'])
    const before = rig.state
    for (const role of [vendor(rig, 1), vendor(rig, 2), customer(rig)])
      for (const ask of [
        sign,
        award(1, 1),
        award(2, 1),
        offer(LOW),
        seal(LOW),
        { kind: 'tear', activity: 1, sheet: 1 },
        { kind: 'walk-out', activity: 1 },
      ] as const)
        expect(rig.ask(role, ask)).toMatchObject({ refused: expect.any(String) })
    expect(rig.state).toEqual(before)
    rig.done(INSTRUCTOR, { kind: 'end' })
    expect(sightOf(rig.state, vendor(rig, 2)).get('award')).toMatchObject({
      ...{ tender: 1, vendor: 1, why: 'deal' },
      deal: pointsAt(rig, 1, MIDDLE),
    })
  })

  it('[CR29] before both have signed the customer may tear it up and choose another; a vendor may withdraw', () => {
    const rig = awarded()
    rig.done(vendor(rig, 1), sign)
    rig.done(customer(rig), { kind: 'tear', activity: 1, sheet: 1 })
    rig.done(customer(rig), award(2, 1))
    rig.done(vendor(rig, 2), { kind: 'walk-out', activity: 1 })
    expect(rig.ask(customer(rig), { kind: 'sign', activity: 1, sheet: 1 })).toMatchObject({
      refused: 'class/sheet',
    })
    rig.done(customer(rig), award(3, 1))
    rig.done(customer(rig), { kind: 'sign', activity: 1, sheet: 1 })
    rig.done(vendor(rig, 3), { kind: 'sign', activity: 1, sheet: 1 })
    expect(tenderIn(rig).tables.map((it) => it.ended)).toEqual(['not-chosen', 'walked-out', 'deal'])
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR29] one signature when the clock runs out is a breakdown; so is choosing none', () => {
    const rig = awarded()
    rig.done(vendor(rig, 1), sign)
    rig.wait(5 * 60_000)
    expect(tenderIn(rig).tables.map((it) => it.ended)).toEqual(['time-up', 'time-up', 'time-up'])
    expect(sightOf(rig.state, { kind: 'projector' }).get('award/1')).toMatchObject({
      ...{ vendor: null, deal: null, why: 'time-up' },
    })
    const none = awarded()
    none.done(customer(none), { kind: 'walk-out', activity: 1 })
    none.done(INSTRUCTOR, { kind: 'end' })
    expect(tenderIn(none).tables.map((it) => it.ended)).toEqual([
      'not-chosen',
      'not-chosen',
      'not-chosen',
    ])
    expect(sightOf(none.state, { kind: 'projector' }).get('award/1')).toMatchObject({ why: 'none' })
  })

  it('[CR29] in his turn the customer may send a vendor away, and only him', () => {
    const rig = tendering(4)
    goTo(rig, 'talk-2')
    rig.done(customer(rig), { kind: 'walk-out', activity: 1 })
    expect(tenderIn(rig).tables.map((it) => it.ended)).toEqual([null, 'walked-out', null])
    expect(rig.ask(vendor(rig, 2), say('别走'))).toMatchObject({ refused: 'class/ended' })
    rig.done(vendor(rig, 2), say('可惜', 'team'))
    rig.wait(1000)
    expect(tenderIn(rig).stage).toBe('talk-3')
  })

  it('[CR31] three vendors’ cards: other priorities each as good a match, other reservations, one customer’s card', () => {
    let apart = 0
    for (let seed = 0; seed < 20; seed++) {
      const contests = tenderContestsOf(CHIPS, { cards: 'dealt' }, seed)
      if (isRefusal(contests)) throw new Error(contests.detail)
      expect(contests).toHaveLength(3)
      expect(new Set(contests.map((it) => JSON.stringify(it.buyer))).size).toBe(1)
      expect(contests.map((it) => it.seller.reservation).toSorted()).toEqual([18, 20, 22])
      for (const it of contests) {
        expect(mayAgree(boardOf(it))).toBe(true)
        const { uA, uB } = boardOf(it).outcomes
        expect(Math.max(...uA.map((u, n) => u + (uB[n] ?? 0)))).toBe(72)
      }
      apart += new Set(contests.map((it) => JSON.stringify(it.seller.points))).size - 1
      expect(tenderContestsOf(CHIPS, { cards: 'dealt' }, seed)).toEqual(contests)
    }
    expect(apart).toBeGreaterThan(20)
    const printed = tenderContestsOf(CHIPS, { cards: 'printed' }, 1)
    if (isRefusal(printed)) throw new Error(printed.detail)
    for (const it of printed)
      expect(it.seller.points).toEqual(CHIPS.scenario.bargaining?.seller?.points)
  })

  it('[CR31] a case without cards is none to compete for', () => {
    const rig = new ClassRig()
    rig.join('甲')
    const start = (settings: object) =>
      rig.ask(INSTRUCTOR, { kind: 'start', settings: { ...TENDER, ...settings } })
    expect(start({ case: MINI.scenario.id })).toMatchObject({ refused: 'class/settings' })
    expect(start({ case: 'mini-table', cards: 'printed' })).toMatchObject({
      refused: 'class/settings',
    })
    expect(start({ case: MONEY.scenario.id })).toMatchObject({ refused: 'class/settings' })
    expect(start({ case: 'nowhere' })).toMatchObject({ refused: 'scenario/unknown' })
    expect(start({ case: MONEY.scenario.id, cards: 'printed' })).toHaveLength(1)
  })

  const byComputer = (facts: readonly Fact[], kind: Fact['kind']) =>
    facts.filter((it) => it.kind === kind && 'by' in it && it.by === null)

  it('[CR32] one alone meets the computer everywhere: it quotes, bargains both sides, seals, chooses by its points and signs', () => {
    const rig = tendering(1)
    const own = vendor(rig, 3)
    rig.done(own, offer(HIGH))
    rig.wait(8000)
    expect(byComputer(rig.facts, 'offered')).toHaveLength(2)
    goTo(rig, 'talk-1')
    // Nobody sits at either of the first two turns: they are over as soon as the computers have said all.
    rig.wait(5 * 60_000)
    expect(tenderIn(rig).stage).toBe('talk-3')
    for (const it of [1, 2]) {
      const { offers } = tableIn(rig, it)
      expect(offers.length).toBeGreaterThan(3)
      expect(offers.at(-1)?.packages).toEqual(offers.at(-2)?.packages)
    }
    goTo(rig, 'seal')
    rig.wait(8000)
    expect(byComputer(rig.facts, 'sealed')).toHaveLength(2)
    // More than either of the others can give.
    rig.done(own, seal(LOW))
    goTo(rig, 'award')
    rig.wait(10_000)
    expect(tableIn(rig, 3).sheet).toMatchObject({ terms: LOW, signed: { customer: { by: null } } })
    rig.done(own, sign)
    expect(tenderIn(rig).tables.map((it) => it.ended)).toEqual(['not-chosen', 'not-chosen', 'deal'])
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR32] the computer signs nothing it cannot live with: as the customer it chooses none, as a vendor it seals no less', () => {
    const rig = tendering(3)
    goTo(rig, 'seal')
    for (const it of [1, 2, 3]) rig.done(vendor(rig, it), seal(HIGH))
    goTo(rig, 'award')
    rig.wait(10_000)
    expect(tenderIn(rig).tables.map((it) => it.ended)).toEqual([
      'not-chosen',
      'not-chosen',
      'not-chosen',
    ])
    const alone = tendering(1)
    const own = vendor(alone, 3)
    if (own.kind !== 'seat') throw new Error('a seat')
    alone.done(INSTRUCTOR, { kind: 'seat-at', seat: own.seat, table: 1, side: 'customer' })
    alone.wait(5000)
    for (const stage of ['talk-1', 'talk-2', 'talk-3'] as const) {
      goTo(alone, stage)
      alone.done(customer(alone), offer(LOW))
      alone.wait(5000)
    }
    goTo(alone, 'seal')
    alone.wait(5000)
    const { contests, envelopes } = tenderIn(alone)
    for (const [i, contest] of contests.entries()) {
      const { terms = {} } = envelopes[i + 1] ?? {}
      expect(bothPoints(contest, terms).vendor).toBeGreaterThanOrEqual(contest.seller.reservation)
      const [quoted = {}] = tableIn(alone, i + 1).offers[0]?.packages ?? []
      expect(bothPoints(contest, terms).customer).toBeGreaterThan(
        bothPoints(contest, quoted).customer,
      )
    }
  })

  it('[CR32] of whoever is gone for 20 s the computer takes the place, shown as such, until he is back', () => {
    const rig = tendering(4)
    const [one, buyer] = [vendor(rig, 1), customer(rig)]
    if (one.kind !== 'seat' || buyer.kind !== 'seat') throw new Error('seats')
    for (const it of [one, buyer]) rig.add({ kind: 'went', seat: it.seat })
    rig.wait(19_000)
    expect(tableIn(rig, 1).teams.vendor.computer).toBe(false)
    rig.wait(6000)
    expect(tableIn(rig, 1).teams.vendor.computer).toBe(true)
    expect([1, 2, 3].map((it) => tableIn(rig, it).teams.customer.computer)).toEqual([
      true,
      true,
      true,
    ])
    expect(tableIn(rig, 1).offers).toMatchObject([{ side: 'vendor', by: null }])
    const { customer: team } = v.parse(
      PART_SCHEMAS.tender,
      sightOf(rig.state, vendor(rig, 2)).get('tender'),
    )
    expect(team).toMatchObject({ computer: true, members: [{ seat: buyer.seat, present: false }] })
    rig.add({ kind: 'came', seat: buyer.seat })
    expect([1, 2, 3].map((it) => tableIn(rig, it).teams.customer.computer)).toEqual([
      false,
      false,
      false,
    ])
    // Whose turn it is has a chair: it is waited for.
    goTo(rig, 'talk-1')
    rig.wait(3 * 60_000)
    expect(tenderIn(rig).stage).toBe('talk-1')
  })

  it('[CR32] it waits out a pause and does not play for an empty room', () => {
    const rig = tendering(3)
    const all = [1, 2, 3].map((it) => vendor(rig, it))
    goTo(rig, 'talk-1')
    rig.done(vendor(rig, 1), offer(HIGH))
    rig.done(INSTRUCTOR, { kind: 'pause' })
    rig.wait(60_000)
    expect(tableIn(rig, 1).offers).toHaveLength(1)
    for (const it of all) if (it.kind === 'seat') rig.add({ kind: 'went', seat: it.seat })
    rig.done(INSTRUCTOR, { kind: 'resume' })
    rig.wait(60_000)
    expect(tableIn(rig, 1).offers).toHaveLength(1)
    expect(tableIn(rig, 1).teams.vendor.computer).toBe(false)
  })

  it('[CR33] results: everybody once, points of who signed, three pictures with the deal in one, and who was not chosen in none', () => {
    const rig = awarded()
    rig.done(vendor(rig, 1), sign)
    rig.done(customer(rig), sign)
    rig.done(INSTRUCTOR, { kind: 'end' })
    const { mode, persons, picture, pictures = [] } = resultsIn(rig)
    expect([mode, picture]).toEqual(['tender', null])
    expect(persons.map((it) => it.seat).toSorted()).toEqual([1, 2, 3, 4])
    const deal = pointsAt(rig, 1, MIDDLE)
    const told = persons.map((it) => [it.tender?.number, it.tender?.vendor, it.table, it.points])
    expect(told.toSorted()).toEqual(
      [
        [1, 1, 1, deal.vendor],
        [1, null, 1, deal.customer],
        [1, 2, 2, null],
        [1, 3, 3, null],
      ].toSorted(),
    )
    expect(pictures.map((it) => it.deals)).toEqual([[{ table: 1, ...deal }], [], []])
    expect(pictures.map((it) => it.breakdowns)).toEqual([[], [], []])
    // Whoever was not chosen is in it by what his last word would have been worth [CR77].
    const words = tenderIn(rig).tables.map((it) => lastWordOf(tenderIn(rig), it)?.packages[0])
    expect(pictures.map((it) => it.offered)).toEqual([
      [],
      ...[2, 3].map((n) => [{ table: n, ...pointsAt(rig, n, words[n - 1] ?? {}) }]),
    ])
  })

  it('[CR77] without a deal the pictures tell what every last word would have been worth, and not before the end', () => {
    const rig = awarded()
    const offeredNow = () => tenderPictures(tenderIn(rig)).map((it) => it.offered)
    expect(offeredNow()).toEqual([undefined, undefined, undefined])
    const wall = (): string[] => [...sightOf(rig.state, { kind: 'projector' }).keys()]
    expect(wall().filter((it) => /^(picture|final|award)/.test(it))).toEqual([])
    rig.done(INSTRUCTOR, { kind: 'end' })
    expect(offeredNow().map((it) => it?.length)).toEqual([1, 1, 1])
    expect(sightOf(rig.state, { kind: 'projector' }).get('picture/2')).toMatchObject({
      deals: [],
      offered: [{ table: 2 }],
    })
    expect(wall().filter((it) => it.startsWith('final'))).toEqual([])
  })
})

describe('what a sealed offer teaches', () => {
  const [contest] = (() => {
    const contests = tenderContestsOf(CHIPS, { cards: 'printed' }, 1)
    if (isRefusal(contests)) throw new Error(contests.detail)
    return contests
  })()
  if (!contest) throw new Error('no card')
  const theirs = (pack: Package): number => bothPoints(contest, pack).customer

  it('[CR30] the winner learns with what he would have won too, whoever lost what would have been enough', () => {
    const all = Array.from({ length: 625 }, (_, n) => packageAt(contest, n))
    for (const bar of [10, 20, 30, 38, 45, 50]) {
      const enough = all
        .filter((it) => theirs(it) > bar && theirs(it) >= contest.buyer.reservation)
        .map((it) => bothPoints(contest, it).vendor)
      const most = Math.max(...enough)
      const lesson = bidLessonOf(contest, MIDDLE, [bar, 5], true)
      if (bar < 50) expect(lesson).toMatchObject({ code: 'won', own: 30, enough: { own: most } })
      else expect(lesson).toEqual({ code: 'won', own: 30, enough: null })
      const lost = bidLessonOf(contest, HIGH, [5, bar], false)
      if (bar < 50 && most >= contest.seller.reservation)
        expect(lost).toMatchObject({ code: 'could-have-won', enough: { own: most } })
      else expect(lost).toEqual({ code: 'out-of-reach' })
      expect(bidLessonOf(contest, null, [5, bar], false)).toEqual(lost)
    }
  })

  it('[CR30] who was worth most to the customer and was not chosen learns that', () => {
    expect(bidLessonOf(contest, MIDDLE, [theirs(MIDDLE) - 4], false)).toEqual({
      code: 'passed-over',
      by: 4,
    })
    // No rival at all: what the customer had was no deal.
    expect(bidLessonOf(contest, MIDDLE, [], false)).toEqual({
      code: 'passed-over',
      by: theirs(MIDDLE) - contest.buyer.reservation,
    })
    expect(bidLessonOf(contest, MIDDLE, [theirs(MIDDLE)], false)).toMatchObject({
      code: 'could-have-won',
    })
  })
})
