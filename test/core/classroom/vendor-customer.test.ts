import { describe, expect, it } from 'vitest'
import { pairings } from '../../../src/core/classroom/arrange.ts'
import { facing } from '../../../src/core/classroom/cards.ts'
import { createdOf, dealOf, pictureOf } from '../../../src/core/classroom/contest-result.ts'
import { partsOf } from '../../../src/core/classroom/role.ts'
import { type SharedTable, sideOf } from '../../../src/core/classroom/shared-table.ts'
import { sightOf } from '../../../src/core/classroom/sight.ts'
import type { VersusActivity } from '../../../src/core/classroom/versus-activity.ts'
import type { Package } from '../../../src/core/transcript/move.ts'
import { ClassRig, INSTRUCTOR, seat, VERSUS } from './class-rig.ts'

const MIDDLE: Package = { price: 'l3', payment: '90', service: 'l3', delivery: 'l3' }
const HIGH: Package = { price: 'l5', payment: '30', service: 'l5', delivery: 'l5' }

const LOW: Package = { price: 'l1', payment: '150', service: 'l1', delivery: 'l1' }

const activityOf = (rig: ClassRig): VersusActivity => {
  const activity = rig.state.activities.at(-1)
  if (activity?.mode !== 'versus') throw new Error('nobody sits opposite anybody')
  return activity
}
const tableOf = (rig: ClassRig, number = 1): SharedTable => {
  const table = activityOf(rig).tables[number - 1]
  if (!table) throw new Error(`no table ${number}`)
  return table
}
const seatAt = (rig: ClassRig, side: 'vendor' | 'customer', place = 0, table = 1) =>
  seat(tableOf(rig, table).teams[side].chairs[place]?.seat ?? 0)

function started(people: number, settings: object = {}): ClassRig {
  const rig = new ClassRig()
  rig.join(...'甲乙丙丁戊己庚辛壬癸'.slice(0, people))
  rig.done(INSTRUCTOR, { kind: 'start', settings: { ...VERSUS, ...settings } })
  return rig
}
const offer = (pack: Package) => ({ kind: 'offer', activity: 1, packages: [pack] }) as const
const accept = (n: number) => ({ kind: 'accept', activity: 1, offer: n, package: 0 }) as const
const sign = { kind: 'sign', activity: 1, sheet: 1 } as const

describe('vendor against customer', () => {
  it('[CR76] the board is told when something was last said or offered at a table, and nothing else is that', () => {
    const rig = started(2)
    const vendor = seatAt(rig, 'vendor')
    const stirred = () => {
      const match = sightOf(rig.state, INSTRUCTOR, null).get('match/1')
      return match && 'stirredMs' in match ? match.stirredMs : null
    }
    expect(stirred()).toBe(0)
    rig.now += 30_000
    rig.done(vendor, { kind: 'say', activity: 1, to: 'team', text: '先开高' })
    expect(stirred()).toBe(30_000)
    rig.now += 5_000
    rig.done(vendor, offer(HIGH))
    rig.now += 60_000
    rig.done(vendor, { kind: 'draft', activity: 1, draft: '' })
    expect(stirred()).toBe(35_000)
  })

  it('[CR13] from the first offer to the sheet signed by both', () => {
    const rig = started(2, { cards: 'printed' })
    const [vendor, customer] = [seatAt(rig, 'vendor'), seatAt(rig, 'customer')]
    rig.done(vendor, offer(HIGH))
    rig.done(customer, { kind: 'say', activity: 1, to: 'table', text: '太高了' })
    rig.done(customer, offer(MIDDLE))
    rig.done(vendor, accept(2))
    expect(tableOf(rig).sheet).toMatchObject({ n: 1, terms: MIDDLE, signed: {} })
    expect(rig.ask(customer, offer(HIGH))).toMatchObject({ refused: 'class/sheet' })
    rig.done(vendor, sign)
    expect(rig.ask(vendor, sign)).toMatchObject({ refused: 'class/sheet' })
    expect(tableOf(rig).ended).toBeNull()
    rig.done(customer, sign)
    expect(tableOf(rig)).toMatchObject({ ended: 'deal', endedRunMs: 0 })
    const activity = activityOf(rig)
    expect(dealOf(activity.contest, tableOf(rig))).toEqual({ vendor: 30, customer: 30 })
    expect(createdOf(activity.contest, { vendor: 30, customer: 30 })).toBeCloseTo(20 / 32)
    expect(pictureOf(activity)).toMatchObject({ bestJoint: 72, deals: [{ table: 1 }] })
    expect(rig.ask(vendor, offer(HIGH))).toMatchObject({ refused: 'class/ended' })
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR13] a yes is to what stands, and only to the others’', () => {
    const rig = started(2)
    const [vendor, customer] = [seatAt(rig, 'vendor'), seatAt(rig, 'customer')]
    rig.done(vendor, offer(HIGH))
    expect(rig.ask(vendor, accept(1))).toMatchObject({ refused: 'class/offer-gone' })
    rig.done(vendor, offer(MIDDLE))
    expect(rig.ask(customer, accept(1))).toMatchObject({ refused: 'class/offer-gone' })
    expect(rig.ask(customer, accept(3))).toMatchObject({ refused: 'class/offer-gone' })
    expect(rig.ask(customer, { ...accept(2), package: 1 })).toMatchObject({
      refused: 'class/offer-gone',
    })
    rig.done(customer, accept(2))
    rig.done(customer, { kind: 'tear', activity: 1, sheet: 1 })
    expect(rig.ask(vendor, sign)).toMatchObject({ refused: 'class/sheet' })
    rig.done(customer, accept(2))
    expect(rig.ask(vendor, sign)).toMatchObject({ refused: 'class/sheet' })
    rig.done(vendor, { ...sign, sheet: 2 })
  })

  it('[CR13] packages name every issue by a level there is', () => {
    const rig = started(2)
    for (const [packages, refused] of [
      [[{ price: 'l1' }], 'offer/issues'],
      [[{ ...MIDDLE, constructor: 'l1' }], 'offer/issues'],
      [[{ ...MIDDLE, price: 'l9' }], 'offer/off-ladder'],
      [[MIDDLE, MIDDLE], 'offer/twice'],
    ] as const)
      expect(
        rig.ask(seatAt(rig, 'vendor'), { kind: 'offer', activity: 1, packages: [...packages] }),
      ).toMatchObject({ refused })
  })

  it('[CR45] a table the instructor ended was stopped; one whose time was up was not', () => {
    const rig = started(2)
    rig.done(INSTRUCTOR, { kind: 'end' })
    expect(tableOf(rig)).toMatchObject({ ended: 'stopped', endedRunMs: 0 })
    expect(pictureOf(activityOf(rig))).toMatchObject({ deals: [], breakdowns: [1] })
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR13] no signature when time is up is a breakdown', () => {
    const rig = started(2)
    rig.done(seatAt(rig, 'vendor'), offer(HIGH))
    rig.done(seatAt(rig, 'customer'), accept(1))
    rig.done(seatAt(rig, 'customer'), sign)
    rig.wait(30 * 60_000)
    expect(activityOf(rig).ended?.why).toBe('time')
    expect(tableOf(rig).ended).toBe('time-up')
    expect(pictureOf(activityOf(rig))).toMatchObject({ deals: [], breakdowns: [1] })
  })

  it('[CR11] dealt cards are other cards worth as much, the same at every table', () => {
    const hands = new Set<string>()
    for (let seed = 0; seed < 20; seed++) {
      const rig = started(2)
      const started_ = rig.facts.findLast((it) => it.kind === 'started')
      if (started_?.kind !== 'started') throw new Error('not started')
      rig.done(INSTRUCTOR, { kind: 'end' })
      rig.add({ ...started_, seed })
      const { contest } = activityOf(rig)
      hands.add(JSON.stringify([contest.seller.points, contest.buyer.points]))
      expect(pictureOf(activityOf(rig)).bestJoint).toBe(72)
      // Whoever wants the price high wants it high still.
      expect(contest.seller.points.price?.at(-1)).toBeGreaterThan(
        contest.seller.points.price?.[0] ?? 99,
      )
      expect(contest.seller.points.payment?.[0]).toBeGreaterThan(
        contest.seller.points.payment?.at(-1) ?? 99,
      )
    }
    expect(hands.size).toBeGreaterThan(5)
  })

  it('[CR11] a price in money has printed cards and no other', () => {
    const rig = new ClassRig()
    rig.join('甲', '乙')
    const start = (settings: object) =>
      rig.ask(INSTRUCTOR, { kind: 'start', settings: { ...VERSUS, ...settings } })
    expect(start({ case: 'mini-money' })).toMatchObject({ refused: 'class/settings' })
    expect(start({ case: 'mini' })).toMatchObject({ refused: 'class/settings' })
    expect(start({ case: 'mini-table', cards: 'printed' })).toMatchObject({
      refused: 'class/settings',
    })
    expect(start({ case: 'nowhere' })).toMatchObject({ refused: 'scenario/unknown' })
    expect(start({ case: 'mini-money', cards: 'printed' })).toHaveLength(1)
  })

  it('[CR12] every part is somebody’s, and each does his own', () => {
    expect(
      [1, 2, 3, 4].map((size) => Array.from({ length: size }, (_, i) => partsOf(i, size))),
    ).toEqual([
      [['coordinator', 'negotiator', 'decider']],
      [['coordinator', 'negotiator'], ['decider']],
      [['coordinator'], ['decider'], ['negotiator']],
      [['coordinator'], ['decider'], ['negotiator'], ['negotiator']],
    ])
    const rig = started(6, { team: 3 })
    const [coordinator, decider, negotiator] = [0, 1, 2].map((i) => seatAt(rig, 'vendor', i))
    if (!coordinator || !decider || !negotiator) throw new Error('a team of three')
    const talk = { kind: 'say', activity: 1, to: 'table', text: '您好' } as const
    const refused = { refused: 'class/no-right' }
    rig.done(coordinator, talk)
    rig.done(negotiator, offer(HIGH))
    rig.done(decider, { kind: 'say', activity: 1, to: 'team', text: '别再让了' })
    expect(rig.ask(decider, talk)).toMatchObject(refused)
    expect(rig.ask(decider, offer(MIDDLE))).toMatchObject(refused)
    expect(rig.ask(coordinator, offer(MIDDLE))).toMatchObject(refused)
    rig.done(seatAt(rig, 'customer', 2), offer(MIDDLE))
    for (const role of [coordinator, negotiator]) {
      expect(rig.ask(role, accept(2))).toMatchObject(refused)
      expect(rig.ask(role, { kind: 'leave-table', activity: 1 })).toMatchObject(refused)
      expect(rig.ask(role, { kind: 'walk-out', activity: 1 })).toMatchObject(refused)
    }
    rig.done(decider, { kind: 'leave-table', activity: 1 })
    expect(rig.ask(negotiator, offer(MIDDLE))).toMatchObject({ refused: 'table/away' })
    rig.done(decider, { kind: 'return-to-table', activity: 1 })
    rig.done(decider, accept(2))
  })

  it('[CR12] the decider’s word passes to the first who is there while he is away', () => {
    const rig = started(6, { team: 3 })
    const [coordinator, decider, negotiator] = [0, 1, 2].map((i) => seatAt(rig, 'vendor', i))
    if (!coordinator || decider?.kind !== 'seat' || !negotiator) throw new Error('a team of three')
    const pause = { kind: 'leave-table', activity: 1 } as const
    rig.add({ kind: 'went', seat: decider.seat })
    expect(rig.ask(negotiator, pause)).toMatchObject({ refused: 'class/no-right' })
    rig.done(coordinator, pause)
    rig.add({ kind: 'came', seat: decider.seat })
    rig.done(decider, { kind: 'return-to-table', activity: 1 })
    expect(rig.ask(coordinator, pause)).toMatchObject({ refused: 'class/no-right' })
  })

  it.each([1, 2, 3, 5, 7, 30, 31])('[CR10] %i people sit down as evenly as can be', (people) => {
    for (const team of [1, 2, 3]) {
      const tables = pairings(
        Array.from({ length: people }, (_, i) => i + 1),
        team,
        people,
      )
      const sizes = tables.flatMap((it) => [it.vendor.length, it.customer.length])
      expect(sizes.reduce((sum, it) => sum + it, 0)).toBe(people)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      expect(Math.max(...sizes)).toBeLessThanOrEqual(team)
    }
  })

  it('[CR10] one left over meets the computer, which comes to an end with him; the first one late takes its place', () => {
    const rig = started(3)
    const table = activityOf(rig).tables.find((it) => it.teams.customer.computer)
    const number = table?.number ?? 0
    expect(table?.teams.customer.chairs).toEqual([])
    const alone = seatAt(rig, 'vendor', 0, number)
    rig.done(alone, offer(HIGH))
    rig.wait(5000)
    expect(tableOf(rig, number).offers.at(-1)).toMatchObject({ side: 'customer', by: null })
    rig.join('迟')
    rig.wait(1000)
    expect(tableOf(rig, number).teams.customer).toMatchObject({
      computer: false,
      chairs: [{ seat: 4 }],
    })
  })

  it.each(['vendor', 'customer'] as const)(
    '[CR10] as the %s the computer opens, bargains, and signs no less than it can live with',
    (side) => {
      const rig = started(2)
      const human = seatAt(rig, side === 'vendor' ? 'customer' : 'vendor')
      const gone = seatAt(rig, side)
      if (gone.kind !== 'seat') throw new Error('a seat')
      rig.add({ kind: 'went', seat: gone.seat })
      rig.wait(60_000)
      expect(tableOf(rig).teams[side].computer).toBe(true)
      expect(tableOf(rig).offers).toMatchObject([{ side, by: null }])
      for (const pack of [side === 'vendor' ? LOW : HIGH, MIDDLE]) {
        rig.done(human, offer(pack))
        rig.wait(6000)
      }
      const second = tableOf(rig).offers.at(-1)
      expect(second).toMatchObject({ side, by: null })
      const { contest } = activityOf(rig)
      const own = facing(contest, side).seller
      const worth = (pack: Package = {}) =>
        contest.issues.reduce((sum, issue) => {
          const at = issue.levels?.findIndex((it) => it.id === pack[issue.id]) ?? -1
          return sum + (own.points[issue.id]?.[at] ?? Number.NaN)
        }, 0)
      const offers = tableOf(rig).offers.filter((it) => it.by === null)
      const worths = offers.map((it) => worth(it.packages[0]))
      expect(worths[0]).toBe(50)
      expect(worths[2]).toBeLessThan(50)
      expect(worths.every((it) => it >= own.reservation)).toBe(true)
      rig.done(human, accept(second?.n ?? 0))
      rig.done(human, sign)
      rig.wait(6000)
      expect(tableOf(rig).ended).toBe('deal')
    },
  )

  it('[CR10] it gets up when somebody is back, waits out a pause, and never plays for nobody', () => {
    const rig = started(2)
    const [vendor, customer] = [seatAt(rig, 'vendor'), seatAt(rig, 'customer')]
    if (vendor.kind !== 'seat' || customer.kind !== 'seat') throw new Error('seats')
    rig.done(vendor, offer(HIGH))
    rig.add({ kind: 'went', seat: customer.seat })
    rig.wait(19_000)
    expect(tableOf(rig).teams.customer.computer).toBe(false)
    rig.done(INSTRUCTOR, { kind: 'pause' })
    rig.wait(60_000)
    expect(tableOf(rig).offers).toHaveLength(1)
    rig.done(INSTRUCTOR, { kind: 'resume' })
    rig.wait(1000)
    expect(tableOf(rig).teams.customer.computer).toBe(true)
    rig.add({ kind: 'came', seat: customer.seat })
    expect(tableOf(rig).teams.customer.computer).toBe(false)
    rig.wait(60_000)
    expect(tableOf(rig).offers).toHaveLength(1)
    for (const it of [vendor, customer]) rig.add({ kind: 'went', seat: it.seat })
    rig.wait(60_000)
    expect(tableOf(rig).teams).toMatchObject({
      vendor: { computer: false },
      customer: { computer: false },
    })
  })

  it('[CR10] somebody can be moved to another place, and nobody out of a table that is over', () => {
    const rig = started(4)
    const [one] = [seatAt(rig, 'vendor', 0, 1)]
    if (one?.kind !== 'seat') throw new Error('a seat')
    rig.done(INSTRUCTOR, { kind: 'seat-at', seat: one.seat, table: 2, side: 'customer' })
    expect(sideOf(tableOf(rig, 2), one.seat)).toBe('customer')
    expect(tableOf(rig, 1).teams.vendor).toMatchObject({ chairs: [], computer: true })
    rig.done(seatAt(rig, 'vendor', 0, 2), { kind: 'walk-out', activity: 1 })
    expect(
      rig.ask(INSTRUCTOR, { kind: 'seat-at', seat: one.seat, table: 1, side: 'vendor' }),
    ).toMatchObject({ refused: 'class/ended' })
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR12] a guess orders all issues and is the team’s', () => {
    const rig = started(2)
    const vendor = seatAt(rig, 'vendor')
    const order = ['price', 'delivery', 'service', 'payment']
    rig.done(vendor, { kind: 'guess', activity: 1, order })
    expect(tableOf(rig).teams.vendor.guess).toEqual(order)
    expect(rig.ask(vendor, { kind: 'guess', activity: 1, order: ['price'] })).toMatchObject({
      refused: 'guess/issues',
    })
  })
})
