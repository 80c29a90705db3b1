import { describe, expect, it } from 'vitest'
import type { ClassState } from '../../../src/core/classroom/class.ts'
import type { ClassCase } from '../../../src/core/classroom/class-case.ts'
import { evolve } from '../../../src/core/classroom/evolve.ts'
import type { Fact } from '../../../src/core/classroom/fact.ts'
import type { Parts } from '../../../src/core/classroom/parts.ts'
import type { Role } from '../../../src/core/classroom/role.ts'
import { concerns, sightOf } from '../../../src/core/classroom/sight.ts'
import { readTell, sightChange, withSight } from '../../../src/core/classroom/tell.ts'
import type { Points } from '../../../src/core/scenario/scenario.ts'
import { CHIPS } from '../mini-case.ts'
import { ClassRig, INSTRUCTOR, PLAY, seat, VERSUS } from './class-rig.ts'

/** Fractions that only one side's points have, alone and in a sum of the four issues; a reservation is of its own kind. */
const MARKS = { vendor: 0.11, customer: 0.17 } as const
const FRACTIONS = { vendor: [0.11, 0.44], customer: [0.17, 0.68] } as const

const marked = (points: Points, by: number): Points =>
  Object.fromEntries(
    Object.entries(points).map(([id, worths]) => [id, worths.map((it) => it + by)]),
  )

const markedChips = (): ClassCase => {
  const { bargaining } = CHIPS.scenario
  if (!bargaining?.seller || !bargaining.buyer.points) throw new Error('chips have points')
  return {
    ...CHIPS,
    scenario: {
      ...CHIPS.scenario,
      logicHash: 'f'.repeat(32),
      bargaining: {
        ...bargaining,
        seller: {
          points: marked(bargaining.seller.points, MARKS.vendor),
          reservation: 20 + MARKS.vendor,
        },
        buyer: {
          points: marked(bargaining.buyer.points, MARKS.customer),
          reservation: 20 + MARKS.customer,
          aspiration: 50 + MARKS.customer,
        },
      },
    },
  }
}

const pack = { price: 'l3', payment: '90', service: 'l4', delivery: 'l2' }
const at = (n: number) => 1_000_000 + n * 1000

/** Two tables of two teams of two, in the middle of things. */
const FACTS: readonly Fact[] = (() => {
  const facts: Fact[] = [{ kind: 'opened', title: '周三班', seed: 7, at: at(0) }]
  for (let n = 1; n <= 8; n++) {
    facts.push({ kind: 'joined', seat: n, name: `学员${n}`, at: at(n) })
    facts.push({ kind: 'came', seat: n, at: at(n) })
  }
  const settings = { ...VERSUS, cards: 'printed', team: 2 } as const
  const tables = [
    { vendor: [1, 2], customer: [3, 4] },
    { vendor: [5, 6], customer: [7, 8] },
  ]
  facts.push({
    ...{ kind: 'started', settings, seed: 3, tables, at: at(10) },
    case: { logicHash: 'f'.repeat(32), textHash: CHIPS.scenario.textHash },
  })
  const vendor = { table: 1, side: 'vendor', by: 1 } as const
  const customer = { table: 1, side: 'customer', by: 3 } as const
  facts.push(
    { kind: 'offered', ...vendor, packages: [pack], at: at(11) },
    { kind: 'said', ...vendor, to: 'team', text: '厂商私下一句', at: at(12) },
    { kind: 'said', ...customer, to: 'team', text: '客户私下一句', at: at(13) },
    { kind: 'said', ...customer, to: 'table', text: '桌面上一句', at: at(14) },
    { kind: 'guessed', ...vendor, order: ['price', 'payment', 'service', 'delivery'], at: at(15) },
    {
      kind: 'guessed',
      ...customer,
      order: ['delivery', 'price', 'payment', 'service'],
      at: at(15),
    },
    { kind: 'offered', ...customer, packages: [pack, { ...pack, price: 'l1' }], at: at(16) },
    { kind: 'nudged', seat: 1, text: '只对一号说', at: at(17) },
    { kind: 'accepted', ...vendor, offer: 2, terms: pack, at: at(18) },
    { kind: 'signed', ...vendor, sheet: 1, at: at(19) },
  )
  return facts
})()

const fold = (facts: readonly Fact[]): ClassState => {
  let state: ClassState | null = null
  for (const fact of facts) state = evolve(state, fact, markedChips)
  if (!state) throw new Error('nothing happened')
  return state
}

const textOf = (parts: Parts): string => JSON.stringify([...parts])

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbersIn)
}

/** How many figures of a side's card stand in a sight, alone or summed. */
const figuresOf = (side: 'vendor' | 'customer', parts: Parts): number =>
  numbersIn([...parts.values()]).filter((it) =>
    FRACTIONS[side].some((fraction) => Math.abs((it % 1) - fraction) < 1e-6),
  ).length

const ROLES: readonly (readonly [string, Role])[] = [
  ['a vendor', seat(1)],
  ['his colleague', seat(2)],
  ['a customer', seat(3)],
  ['a vendor of another table', seat(5)],
  ['the wall', { kind: 'projector' }],
]

describe('what a role sees', () => {
  const going = fold(FACTS)
  const over = fold([...FACTS, { kind: 'ended', why: 'time', at: at(99) }])

  it.each(ROLES)(
    '[CR2] %s: no figure of another’s card, no word that was not for him',
    (name, role) => {
      const parts = sightOf(going, role)
      const text = textOf(parts)
      const vendor = role.kind === 'seat' && [1, 2, 5].includes(role.seat)
      const customer = role.kind === 'seat' && role.seat === 3
      expect(figuresOf('vendor', parts) > 0, name).toBe(vendor)
      expect(figuresOf('customer', parts) > 0, name).toBe(customer)
      const firstTable = role.kind === 'seat' && role.seat <= 4
      expect(text.includes('厂商私下一句')).toBe(firstTable && vendor)
      expect(text.includes('客户私下一句')).toBe(customer)
      expect(text.includes('桌面上一句')).toBe(firstTable)
      expect(text.includes('只对一号说')).toBe(role.kind === 'seat' && role.seat === 1)
      expect(text.includes('"price","payment","service","delivery"')).toBe(firstTable && vendor)
      expect(text.includes('"delivery","price","payment","service"')).toBe(customer)
      expect(parts.has('offer/1')).toBe(firstTable)
      // Before the end the wall does not show what two have agreed.
      expect(text.includes('"terms"')).toBe(firstTable)
    },
  )

  it('[CR2] the search finds a secret where there is one', () => {
    const parts = sightOf(going, INSTRUCTOR, { what: 'table', number: 1 })
    expect(figuresOf('vendor', parts)).toBeGreaterThan(0)
    expect(figuresOf('customer', parts)).toBeGreaterThan(0)
    expect(textOf(parts)).toContain('客户私下一句')
  })

  it('[CR14] once all is over a table learns both cards, and the wall the deals', () => {
    const parts = sightOf(over, seat(1))
    expect(figuresOf('customer', parts)).toBeGreaterThan(0)
    expect(parts.get('outcome')).toMatchObject({ deal: null, bestJoint: expect.any(Number) })
    expect(textOf(parts)).not.toContain('客户私下一句')
    expect(sightOf(over, { kind: 'projector' }).get('picture')).toMatchObject({
      breakdowns: [1, 2],
    })
  })

  it.each(['guided', 'practice', 'exam'] as const)(
    '[CR2] a trainee in a %s meeting sees his own, and of the mind what his mode shows',
    (play) => {
      const rig = new ClassRig()
      rig.join('甲', '乙')
      rig.done(INSTRUCTOR, { kind: 'start', settings: { ...PLAY, play, reports: 'at-end' } })
      for (const n of [1, 2]) rig.done(seat(n), { kind: 'begin', activity: 1 })
      for (const [n, choice] of [
        [1, 'stuck'],
        [2, 'fleet'],
      ] as const) {
        const move = { kind: 'say', choice } as const
        rig.done(seat(n), { kind: 'move', activity: 1, after: 0, move })
      }
      const [one, two, wall, desk] = [
        sightOf(rig.state, seat(1)),
        sightOf(rig.state, seat(2)),
        sightOf(rig.state, { kind: 'projector' }),
        sightOf(rig.state, INSTRUCTOR, { what: 'seat', number: 2 }),
      ].map(textOf)
      expect(one).toContain('等两个小时')
      for (const other of [two, wall]) expect(other).not.toContain('等两个小时')
      expect(one?.includes('"trust":')).toBe(play === 'guided')
      expect(one?.includes('spin:P')).toBe(play === 'guided')
      // What a choice means is told when it has been said, if at all.
      expect(one).not.toContain('spin:N')
      expect(one).not.toContain('"report":')
      for (const secret of ['"conduct":', '"trust":', '"rubrics":']) {
        expect(wall).not.toContain(secret)
        expect(desk).toContain(secret)
      }
      expect(desk).toContain('资料里有')
      rig.done(seat(1), { kind: 'move', activity: 1, after: 1, move: { kind: 'walk-away' } })
      expect(sightOf(rig.state, seat(1)).has('report')).toBe(false)
      rig.done(INSTRUCTOR, { kind: 'end' })
      expect(sightOf(rig.state, seat(1)).has('report')).toBe(true)
    },
  )

  const everyone: readonly Role[] = [INSTRUCTOR, ...ROLES.map(([, role]) => role)]

  it('[CR1] everything that is told passes the page’s door', () => {
    for (const state of [going, over])
      for (const role of everyone) {
        const change = sightChange(null, sightOf(state, role, { what: 'table', number: 1 }), 1)
        expect(readTell(JSON.parse(JSON.stringify(change)))).toMatchObject({ kind: 'sight' })
      }
  })

  it('[CR2] a screen that followed shows what one opened anew shows, and facts that are none of its concern change nothing', () => {
    const screens = everyone.map((role) => ({
      role,
      parts: null as Parts | null,
      shown: new Map(),
    }))
    const rig = new ClassRig()
    const look = (fact: Fact | undefined): void => {
      for (const screen of screens) {
        const now = sightOf(rig.state, screen.role)
        const change = sightChange(screen.parts, now, rig.now)
        if (fact && !concerns(fact, screen.role)) expect(change).toBeNull()
        screen.parts = now
        if (!change) continue
        const told = readTell(JSON.parse(JSON.stringify(change)))
        if (!('kind' in told) || told.kind !== 'sight') throw new Error('not told')
        screen.shown = withSight(screen.shown, told) as Map<string, unknown>
        expect(JSON.parse(JSON.stringify([...screen.shown].sort()))).toEqual(
          JSON.parse(JSON.stringify([...now].sort())),
        )
      }
    }
    look(undefined)
    const step = (act: () => void): void => {
      const from = rig.facts.length
      act()
      look(rig.facts.length === from + 1 ? rig.facts.at(-1) : undefined)
    }
    step(() => rig.join('一', '二', '三', '四', '五'))
    step(() => rig.done(INSTRUCTOR, { kind: 'start', settings: { ...PLAY, play: 'guided' } }))
    step(() => rig.done(seat(1), { kind: 'begin', activity: 1 }))
    const choices = ['stuck', 'echo', 'worth', 'fleet']
    choices.forEach((choice, after) => {
      step(() =>
        rig.done(seat(1), { kind: 'move', activity: 1, after, move: { kind: 'say', choice } }),
      )
    })
    step(() =>
      rig.done(seat(1), {
        ...{ kind: 'move', activity: 1, after: 4 },
        move: { kind: 'take-back', count: 3 },
      }),
    )
    step(() => rig.done(INSTRUCTOR, { kind: 'remove', seat: 2 }))
    step(() => rig.done(INSTRUCTOR, { kind: 'end' }))
  })
})
