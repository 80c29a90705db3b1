import { describe, expect, it } from 'vitest'
import { leftMs } from '../../../src/core/classroom/clock.ts'
import type { Watched } from '../../../src/core/classroom/look.ts'
import type { Parts } from '../../../src/core/classroom/parts.ts'
import type { Role, Side } from '../../../src/core/classroom/role.ts'
import { sightOf } from '../../../src/core/classroom/sight.ts'
import { readTell, sightChange } from '../../../src/core/classroom/tell.ts'
import { itemsOf } from '../../../src/core/classroom/visit/company.ts'
import { findingsOf } from '../../../src/core/classroom/visit/findings.ts'
import { visitsOf } from '../../../src/core/classroom/visit/seat-visit.ts'
import type { VisitActivity } from '../../../src/core/classroom/visit/visit-activity.ts'
import {
  hiddenItems,
  type VisitTable,
  visitSideOf,
} from '../../../src/core/classroom/visit/visit-table.ts'
import { ClassRig, COMPANIES, INSTRUCTOR, seat, VISIT } from './class-rig.ts'

const WALL: Role = { kind: 'projector' }

const activityOf = (rig: ClassRig): VisitActivity => {
  const activity = rig.state.activities.at(-1)
  if (activity?.mode !== 'visit') throw new Error('nobody visits')
  return activity
}
const tableOf = (rig: ClassRig, number = 1): VisitTable => {
  const table = activityOf(rig).tables[number - 1]
  if (!table) throw new Error(`no table ${number}`)
  return table
}
const numberAt = (rig: ClassRig, side: Side, place = 0, table = 1): number =>
  tableOf(rig, table).seats[side][place] ?? 0
const seatAt = (rig: ClassRig, side: Side, place = 0, table = 1) =>
  seat(numberAt(rig, side, place, table))

function started(people: number, settings: object = {}): ClassRig {
  const rig = new ClassRig()
  rig.join(...'甲乙丙丁戊己庚辛壬癸'.slice(0, people))
  rig.done(INSTRUCTOR, { kind: 'start', settings: { ...VISIT, ...settings } })
  return rig
}
const next = (rig: ClassRig): void =>
  rig.done(INSTRUCTOR, { kind: 'next-stage', from: activityOf(rig).stage })
function visiting(people: number, settings: object = {}): ClassRig {
  const rig = started(people, settings)
  next(rig)
  return rig
}
const say = (text: string, to: 'table' | 'team' = 'table') =>
  ({ kind: 'say', activity: 1, to, text }) as const
const note = (what: 'pain' | 'reality' | 'future', text: string) =>
  ({ kind: 'write-down', activity: 1, what, text }) as const
const confirm = (n: number, item: string | null) =>
  ({ kind: 'confirm', activity: 1, note: n, item }) as const
const pitch = (line: number, is = true) =>
  ({ kind: 'mark-pitch', activity: 1, line, pitch: is }) as const

describe('who visits whom', () => {
  it.each(Array.from({ length: 40 }, (_, i) => [i] as const))(
    '[CR19] %i people: everyone sits once, nobody visits his own team, no side is empty',
    (people) => {
      for (const team of [1, 2, 3]) {
        const seats = Array.from({ length: people }, (_, i) => i + 1)
        const tables = visitsOf(seats, team, 5)
        const all = tables.flatMap((it) => [...it.vendor, ...it.customer])
        expect(all.toSorted((a, b) => a - b)).toEqual(seats)
        expect(tables.length).toBe(
          people < 4
            ? 1
            : Math.max(2, Math.min(Math.ceil(people / (2 * team)), Math.floor(people / 2))),
        )
        if (people < 2) continue
        for (const { vendor, customer } of tables) {
          expect(vendor.length).toBeGreaterThan(0)
          expect(customer.length).toBeGreaterThan(0)
        }
      }
    },
  )

  it('[CR19] four are two teams, and each table’s sellers come from the other', () => {
    const rig = started(4)
    expect(activityOf(rig).tables.map((it) => [it.number, it.from])).toEqual([
      [1, 2],
      [2, 1],
    ])
    expect(started(3).state.activities[0]).toMatchObject({ tables: [{ from: null }] })
  })

  it('[CR19] who comes late sits where fewest are and gets a card where he needs one; after the visit nobody sits down', () => {
    const rig = visiting(7)
    expect(tableOf(rig, 2).seats.customer).toHaveLength(1)
    rig.join('迟')
    rig.wait(0)
    expect(tableOf(rig, 2).seats.customer).toContain(8)
    expect(new Set(Object.values(tableOf(rig, 2).cards)).size).toBe(2)
    next(rig)
    rig.join('更迟')
    rig.wait(1000)
    expect(activityOf(rig).tables.some((it) => visitSideOf(it, 9))).toBe(false)
    expect(rig.ask(seat(9), say('在吗', 'team'))).toMatchObject({ refused: 'class/no-table' })
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR19] begun in an empty room, the first to come find each other', () => {
    const rig = new ClassRig()
    rig.done(INSTRUCTOR, { kind: 'start', settings: VISIT })
    rig.join('一', '二')
    rig.wait(0)
    expect(tableOf(rig).seats).toEqual({ vendor: [1], customer: [2] })
    expect(hiddenItems(tableOf(rig)).length).toBeGreaterThan(2)
  })

  it('[CR19] the instructor moves somebody; his card stays behind, and an unknown table is refused', () => {
    const rig = started(8)
    const moved = numberAt(rig, 'customer', 0, 1)
    rig.done(INSTRUCTOR, { kind: 'seat-at', seat: moved, table: 2, side: 'vendor' })
    expect(tableOf(rig, 1).cards[moved]).toBeUndefined()
    expect(visitSideOf(tableOf(rig, 2), moved)).toBe('vendor')
    expect(
      rig.ask(INSTRUCTOR, { kind: 'seat-at', seat: moved, table: 9, side: 'vendor' }),
    ).toMatchObject({ refused: 'class/no-table' })
    expect(rig.refolded()).toEqual(rig.state)
  })
})

describe('a pain visit', () => {
  it('[CR20] stages follow by their clocks, each its own; the instructor may go on sooner, one press counts once', () => {
    const rig = started(4)
    rig.wait(2 * 60_000)
    rig.done(INSTRUCTOR, { kind: 'extend', minutes: 1 })
    rig.wait(4 * 60_000 - 1000)
    expect(activityOf(rig).stage).toBe('prepare')
    rig.wait(1000)
    expect(activityOf(rig).stage).toBe('visit')
    expect(leftMs(activityOf(rig).clock, rig.now)).toBe(15 * 60_000)
    next(rig)
    expect(rig.ask(INSTRUCTOR, { kind: 'next-stage', from: 'visit' })).toMatchObject({
      refused: 'class/out-of-turn',
    })
    expect(activityOf(rig).stage).toBe('confirm')
    rig.wait(5 * 60_000)
    expect(activityOf(rig).ended).toMatchObject({ why: 'time' })
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR20] each side does its own, each in its stage, and nothing else', () => {
    const rig = started(8)
    const [seller, customer] = [seatAt(rig, 'vendor'), seatAt(rig, 'customer')]
    rig.done(seller, say('先问现状', 'team'))
    const before = rig.state
    for (const [role, ask, refused] of [
      [seller, say('您好'), 'move/not-now'],
      [seller, note('pain', '门关不严'), 'move/not-now'],
      [customer, confirm(1, null), 'move/not-now'],
      [customer, { kind: 'pick', activity: 1, box: 'shift' }, 'class/settings'],
      [seller, { kind: 'next-stage', from: 'prepare' }, 'class/no-right'],
      [WALL, say('您好'), 'class/no-seat'],
      [seller, { kind: 'begin', activity: 1 }, 'move/not-now'],
    ] as const)
      expect(rig.ask(role, ask)).toMatchObject({ refused })
    expect(rig.state).toBe(before)
    next(rig)
    rig.done(seller, say('您好'))
    rig.done(customer, say('请坐'))
    rig.done(seller, note('pain', '门关不严'))
    for (const [role, ask, refused] of [
      [customer, note('pain', '门关不严'), 'class/no-right'],
      [seller, pitch(2), 'class/no-right'],
      [customer, pitch(1), 'class/no-option'],
      [customer, pitch(3), 'class/no-option'],
      [customer, confirm(1, null), 'move/not-now'],
      [seller, { kind: 'strike', activity: 1, note: 2 }, 'class/no-option'],
      [seller, note('pain', ' '), 'class/text'],
    ] as const)
      expect(rig.ask(role, ask), JSON.stringify(ask)).toMatchObject({ refused })
    const id = rig.newId()
    rig.ask(seller, note('future', '标投不了'), id)
    expect(rig.ask(seller, note('future', '标投不了'), id)).toEqual([])
    expect(tableOf(rig).notes).toHaveLength(2)
    rig.done(seller, { kind: 'strike', activity: 1, note: 1 })
    next(rig)
    expect(rig.ask(seller, note('pain', '迟了'))).toMatchObject({ refused: 'move/not-now' })
    expect(rig.ask(customer, confirm(1, null))).toMatchObject({ refused: 'class/no-option' })
    expect(rig.ask(customer, confirm(2, 'nobody/1'))).toMatchObject({ refused: 'class/no-option' })
    const other = hiddenItems(tableOf(rig, 2)).find(
      (it) => !hiddenItems(tableOf(rig, 1)).some((own) => own.id === it.id),
    )
    expect(rig.ask(customer, confirm(2, other?.id ?? ''))).toMatchObject({
      refused: 'class/no-option',
    })
    rig.done(customer, confirm(2, null))
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR21] where cards are picked: a free place in the chain, before the visit', () => {
    const rig = started(8, { cards: 'picked' })
    const table = tableOf(rig)
    const [one, two] = table.seats.customer
    if (one === undefined || two === undefined) throw new Error('two customers')
    const free = table.company.chain.find((it) => !Object.values(table.cards).includes(it.id))
    const pick = (box = '') => ({ kind: 'pick', activity: 1, box }) as const
    expect(rig.ask(seat(one), pick(table.cards[two]))).toMatchObject({ refused: 'class/taken' })
    expect(rig.ask(seat(one), pick('nobody'))).toMatchObject({ refused: 'class/no-option' })
    expect(rig.ask(seatAt(rig, 'vendor'), pick(free?.id))).toMatchObject({
      refused: 'class/no-right',
    })
    rig.done(seat(one), pick(free?.id))
    expect(tableOf(rig).cards[one]).toBe(free?.id)
    const pains = (role: Role) =>
      [...sightOf(rig.state, role).keys()].filter((it) => it.startsWith('pain/')).length
    expect(pains(seat(one))).toBe(table.company.chain.length)
    next(rig)
    expect(pains(seat(one))).toBe(2)
    expect(rig.ask(seat(two), pick('nobody'))).toMatchObject({ refused: 'move/not-now' })
  })

  it('[CR22] found of hidden, who talked how much, and pitches before a pain was named', () => {
    const rig = visiting(2)
    const [seller, customer] = [seatAt(rig, 'vendor'), seatAt(rig, 'customer')]
    const hidden = hiddenItems(tableOf(rig))
    const pain = hidden.find((it) => it.what === 'pain')
    const impact = hidden.find((it) => it.what !== 'pain')
    rig.done(seller, say('您 好！我们有台好机器'))
    rig.done(seller, say('看看吗'))
    rig.done(customer, say('先不看'))
    rig.done(seller, say('那您说说'))
    rig.done(customer, pitch(1))
    rig.done(customer, pitch(2))
    rig.done(customer, pitch(2, false))
    rig.done(seller, note('pain', '一个痛点'))
    rig.done(seller, note('pain', '同一个痛点'))
    rig.done(seller, note('reality', '一个影响'))
    rig.done(seller, note('future', '编的'))
    rig.done(seller, note('future', '没人看'))
    rig.done(seller, say('这台机器正好'))
    rig.done(customer, pitch(5))
    next(rig)
    const before = findingsOf(tableOf(rig))
    expect(before).toMatchObject({ pains: { found: 0 }, impacts: { found: 0 }, notes: { open: 5 } })
    for (const n of [1, 2]) rig.done(customer, confirm(n, pain?.id ?? null))
    rig.done(customer, confirm(3, null))
    rig.done(customer, confirm(3, impact?.id ?? null))
    rig.done(customer, confirm(4, null))
    expect(findingsOf(tableOf(rig))).toEqual({
      points: { put: 0, early: 0, classed: 0, alike: 0 },
      pains: { found: 1, hidden: 1 },
      impacts: { found: 1, hidden: hidden.length - 1 },
      kinds: [impact?.what],
      notes: { written: 5, denied: 1, open: 1 },
      letters: { vendor: 10 + 3 + 4 + 6, customer: 3 },
      turns: { vendor: 2, customer: 1 },
      pitches: { marked: 2, early: 1 },
    })
  })

  it('[CR20] a pause stops it all; whoever is away leaves his card to his colleague', () => {
    const rig = visiting(8)
    rig.done(INSTRUCTOR, { kind: 'pause' })
    rig.wait(3_600_000)
    expect(activityOf(rig).stage).toBe('visit')
    expect(rig.ask(seatAt(rig, 'vendor'), say('在吗'))).toMatchObject({ refused: 'class/paused' })
    rig.done(INSTRUCTOR, { kind: 'resume' })
    const gone = numberAt(rig, 'customer', 0)
    rig.add({ kind: 'went', seat: gone })
    rig.done(seatAt(rig, 'vendor'), note('pain', '他的痛点'))
    next(rig)
    const [box] = tableOf(rig).company.chain.filter((it) => it.id === tableOf(rig).cards[gone])
    const item = box && itemsOf(box)[0]?.id
    rig.done(seatAt(rig, 'customer', 1), confirm(1, item ?? null))
    expect(findingsOf(tableOf(rig)).pains).toEqual({ found: 1, hidden: 2 })
  })
})

const textOf = (parts: Parts): string => JSON.stringify([...parts])
/** How many items of a table's cards stand in a sight, in either language. */
const leaked = (table: VisitTable, parts: Parts): number =>
  hiddenItems(table).filter(({ id, text }) =>
    [id, text.zh, text.en].some((it) => textOf(parts).includes(JSON.stringify(it))),
  ).length

describe('what is seen of a visit', () => {
  const middle = (): ClassRig => {
    const rig = visiting(8)
    rig.done(seatAt(rig, 'vendor'), say('桌上一句'))
    rig.done(seatAt(rig, 'vendor'), say('卖方私下一句', 'team'))
    rig.done(seatAt(rig, 'customer'), say('客户私下一句', 'team'))
    rig.done(seatAt(rig, 'vendor'), note('pain', '记下一条'))
    rig.done(seatAt(rig, 'customer'), pitch(1))
    return rig
  }
  const rolesOf = (rig: ClassRig): readonly (readonly [string, Role, Watched?])[] => [
    ['a seller', seatAt(rig, 'vendor')],
    ['his colleague', seatAt(rig, 'vendor', 1)],
    ['a customer', seatAt(rig, 'customer')],
    ['the other customer', seatAt(rig, 'customer', 1)],
    ['a seller of another table', seatAt(rig, 'vendor', 0, 2)],
    ['a customer of another table', seatAt(rig, 'customer', 0, 2)],
    ['the wall', WALL],
    ['the instructor', INSTRUCTOR],
    ['the instructor, closely', INSTRUCTOR, { what: 'table', number: 1 }],
  ]
  const CARD = ['a customer', 'the other customer', 'the instructor, closely']

  it.each(['prepare', 'visit', 'confirm'] as const)(
    '[CR21] while they %s a card is its customers’ and the instructor’s alone',
    (stage) => {
      const rig = stage === 'prepare' ? started(8) : middle()
      if (stage === 'confirm') {
        next(rig)
        rig.done(seatAt(rig, 'customer'), confirm(1, hiddenItems(tableOf(rig))[0]?.id ?? null))
      }
      const all = hiddenItems(tableOf(rig)).length
      expect(all).toBeGreaterThan(5)
      for (const [name, role, watched] of rolesOf(rig)) {
        const parts = sightOf(rig.state, role, watched)
        expect(leaked(tableOf(rig), parts), name).toBe(CARD.includes(name) ? all : 0)
      }
    },
  )

  it('[CR21] a note is the sellers’ until it is held against the cards, a mark the customers’, a word in the team its side’s', () => {
    const rig = middle()
    const has = (text: string) =>
      rolesOf(rig).flatMap(([name, role, watched]) =>
        textOf(sightOf(rig.state, role, watched)).includes(text) ? [name] : [],
      )
    const sellers = ['a seller', 'his colleague']
    const customers = ['a customer', 'the other customer']
    const closely = ['the instructor, closely']
    expect(has('桌上一句')).toEqual([...sellers, ...customers, ...closely])
    expect(has('卖方私下一句')).toEqual([...sellers, ...closely])
    expect(has('客户私下一句')).toEqual([...customers, ...closely])
    expect(has('记下一条')).toEqual([...sellers, ...closely])
    expect(has('"lines":[1]')).toEqual([...customers, ...closely])
    next(rig)
    expect(has('记下一条')).toEqual([...sellers, ...customers, ...closely])
    expect(has('"found"')).toEqual(['the instructor', ...closely])
    next(rig)
    expect(has('"found"')).toHaveLength(9)
    expect(has('"lines":[1]')).toEqual([...sellers, ...customers, ...closely])
    expect(leaked(tableOf(rig), sightOf(rig.state, seatAt(rig, 'vendor')))).toBeGreaterThan(5)
  })

  it('[CR1] everything that is told passes the page’s door', () => {
    const rig = middle()
    const pass = (): void => {
      for (const [, role, watched] of rolesOf(rig)) {
        const change = sightChange(null, sightOf(rig.state, role, watched), 1)
        expect(readTell(JSON.parse(JSON.stringify(change)))).toMatchObject({ kind: 'sight' })
      }
    }
    pass()
    for (let n = 0; n < 2; n++) {
      next(rig)
      pass()
    }
  })
})

describe('the companies', () => {
  it('[CR21] are of one piece in both languages: ids once, every kind of impact, no Chinese in the English', () => {
    const ids = COMPANIES.flatMap((it) => it.chain.map((box) => box.id))
    expect(new Set(COMPANIES.map((it) => it.id)).size).toBe(COMPANIES.length)
    expect(new Set(ids).size).toBe(ids.length)
    for (const company of COMPANIES) {
      const items = company.chain.flatMap(itemsOf)
      expect(new Set(items.map((it) => it.what)).size).toBe(5)
      expect(new Set(items.map((it) => it.text.zh)).size).toBe(items.length)
      for (const { text } of items) {
        expect(text.en).not.toMatch(/\p{Script=Han}/u)
        expect(text.zh).toMatch(/\p{Script=Han}/u)
      }
    }
  })
})
