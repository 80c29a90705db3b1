import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../../src/core/classroom/role.ts'
import { sightOf } from '../../../src/core/classroom/sight.ts'
import { findingsOf } from '../../../src/core/classroom/visit/findings.ts'
import { solutionVisitsOf } from '../../../src/core/classroom/visit/seat-visit.ts'
import { visitSettings } from '../../../src/core/classroom/visit/settings.ts'
import type { VisitActivity } from '../../../src/core/classroom/visit/visit-activity.ts'
import {
  hiddenItems,
  type VisitTable,
  visitSideOf,
} from '../../../src/core/classroom/visit/visit-table.ts'
import { ClassRig, INSTRUCTOR, seat, VISIT } from './class-rig.ts'

const activityOf = (rig: ClassRig): VisitActivity => {
  const activity = rig.state.activities.at(-1)
  if (activity?.mode !== 'visit') throw new Error('nobody visits')
  return activity
}
const tableOf = (rig: ClassRig): VisitTable => {
  const [table] = activityOf(rig).tables
  if (!table) throw new Error('no table')
  return table
}
const next = (rig: ClassRig): void =>
  rig.done(INSTRUCTOR, { kind: 'next-stage', from: activityOf(rig).stage })
const sitting = (rig: ClassRig, side: 'vendor' | 'customer', place = 0): Role =>
  seat(tableOf(rig).seats[side][place] ?? 0)
function visiting(people: number): ClassRig {
  const rig = new ClassRig()
  rig.join(...'甲乙丙丁戊己庚辛壬癸'.slice(0, people))
  rig.done(INSTRUCTOR, { kind: 'start', settings: { ...VISIT, task: 'solution' } })
  next(rig)
  return rig
}
const note = (text: string) => ({ kind: 'write-down', activity: 1, what: 'pain', text }) as const
const confirm = (n: number, item: string | null) =>
  ({ kind: 'confirm', activity: 1, note: n, item }) as const
const point = (text: string, standing: 'winning' | 'threat' | 'sleeping' = 'winning') =>
  ({ kind: 'make-point', activity: 1, text, standing }) as const
const classed = (n: number, standing: 'winning' | 'threat' | 'sleeping' | null) =>
  ({ kind: 'class-point', activity: 1, point: n, standing }) as const
const painOf = (rig: ClassRig): string => {
  const pain = hiddenItems(tableOf(rig)).find((it) => it.what === 'pain')
  if (!pain) throw new Error('no pain')
  return pain.id
}
const parts = (rig: ClassRig, role: Role, key: string): readonly unknown[] =>
  [...sightOf(rig.state, role, null)].flatMap(([name, part]) =>
    name.startsWith(`${key}/`) ? [part] : [],
  )

describe('a solution visit', () => {
  it.each(Array.from({ length: 39 }, (_, i) => [i + 2] as const))(
    '[CR23] %i people: one customer a table, everyone else a seller of another team',
    (people) => {
      const seats = Array.from({ length: people }, (_, i) => i + 1)
      const tables = solutionVisitsOf(seats, 5)
      const all = tables.flatMap((it) => [...it.vendor, ...it.customer])
      expect(all.toSorted((a, b) => a - b)).toEqual(seats)
      for (const { vendor, customer } of tables) {
        expect(customer).toHaveLength(1)
        expect(vendor.length).toBeGreaterThan(0)
        expect(vendor.length).toBeLessThan(4)
      }
    },
  )

  it('[CR23] the first seller is the consultant, the second the designer; one alone is both; who is late sells', () => {
    const rig = visiting(6)
    const visit = sightOf(rig.state, sitting(rig, 'customer'), null).get('visit')
    expect(visit).toMatchObject({
      task: 'solution',
      vendor: [{ part: 'consultant' }, { part: 'designer' }],
      customer: [{ part: null }],
    })
    rig.join('晚')
    rig.wait(0)
    const late = activityOf(rig).tables.find((it) => visitSideOf(it, 7))
    expect(late && visitSideOf(late, 7)).toBe('vendor')
    const alone = visiting(2)
    expect(sightOf(alone.state, sitting(alone, 'vendor'), null).get('visit')).toMatchObject({
      vendor: [{ part: 'both' }],
    })
  })

  it('[CR23] a pain is confirmed while they talk, points are the sellers’, their class is the customer’s and comes after', () => {
    const rig = visiting(6)
    const [seller, customer] = [sitting(rig, 'vendor'), sitting(rig, 'customer')]
    rig.done(seller, note('门关不严'))
    expect(parts(rig, customer, 'note')).toHaveLength(1)
    for (const [role, ask, refused] of [
      [seller, confirm(1, null), 'class/no-right'],
      [customer, point('三道密封'), 'class/no-right'],
      [customer, classed(1, null), 'move/not-now'],
      [seller, point(' '), 'class/text'],
    ] as const)
      expect(rig.ask(role, ask), JSON.stringify(ask)).toMatchObject({ refused })
    rig.done(customer, confirm(1, painOf(rig)))
    rig.done(seller, point('三道密封'))
    next(rig)
    expect(rig.ask(customer, classed(2, 'winning'))).toMatchObject({ refused: 'class/no-option' })
    expect(rig.ask(seller, point('再来一条'))).toMatchObject({ refused: 'move/not-now' })
    rig.done(customer, classed(1, 'sleeping'))
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR23] neither side knows how the other classes a point until all is over', () => {
    const rig = visiting(6)
    const [seller, customer] = [sitting(rig, 'vendor'), sitting(rig, 'customer')]
    rig.done(seller, point('三道密封', 'threat'))
    expect(parts(rig, customer, 'point')).toEqual([
      expect.objectContaining({ text: '三道密封', standing: null, early: null, classed: null }),
    ])
    next(rig)
    rig.done(customer, classed(1, 'sleeping'))
    expect(parts(rig, seller, 'point')).toEqual([
      expect.objectContaining({ standing: 'threat', said: true, classed: null }),
    ])
    next(rig)
    for (const role of [seller, customer])
      expect(parts(rig, role, 'point')).toEqual([
        expect.objectContaining({ standing: 'threat', early: true, classed: 'sleeping' }),
      ])
  })

  it('[CR24] a point is early before a pain of the card has been confirmed, whatever else has', () => {
    const rig = visiting(6)
    const [seller, customer] = [sitting(rig, 'vendor'), sitting(rig, 'customer')]
    rig.done(seller, point('一'))
    rig.done(seller, note('天气不好'))
    rig.done(customer, confirm(1, null))
    rig.done(seller, point('二'))
    rig.done(seller, note('门关不严'))
    rig.done(seller, point('三'))
    rig.done(customer, confirm(2, painOf(rig)))
    rig.done(seller, point('四', 'sleeping'))
    rig.done(seller, point('五', 'threat'))
    expect(tableOf(rig).points.map((it) => it.early)).toEqual([true, true, true, false, false])
    next(rig)
    rig.done(customer, classed(4, 'sleeping'))
    rig.done(customer, classed(5, null))
    expect(findingsOf(tableOf(rig)).points).toEqual({ put: 5, early: 3, classed: 2, alike: 1 })
  })

  it('[CR23] a visit that was kept before there were two tasks looks for pains', () => {
    const { task: _task, ...before } = VISIT
    expect(v.parse(visitSettings, before)).toEqual(VISIT)
  })

  it('[CR23] where pains are looked for nobody puts a point forward, and no points are told of', () => {
    const rig = new ClassRig()
    rig.join(...'甲乙丙丁')
    rig.done(INSTRUCTOR, { kind: 'start', settings: VISIT })
    next(rig)
    expect(rig.ask(sitting(rig, 'vendor'), point('三道密封'))).toMatchObject({
      refused: 'move/not-now',
    })
    expect(sightOf(rig.state, INSTRUCTOR, null).get('found/1')).toMatchObject({ points: null })
  })
})
