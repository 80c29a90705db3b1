import type { Role, Side } from '../../../src/core/classroom/role.ts'
import type { SharedTable } from '../../../src/core/classroom/shared-table.ts'
import { TENDER_STAGES, type TenderStage } from '../../../src/core/classroom/tender/settings.ts'
import type { TenderActivity } from '../../../src/core/classroom/tender/tender-activity.ts'
import { tableFor } from '../../../src/core/classroom/tender/tender-table.ts'
import type { Package } from '../../../src/core/transcript/move.ts'
import { ClassRig, INSTRUCTOR, seat, TENDER } from './class-rig.ts'

export const MIDDLE: Package = { price: 'l3', payment: '90', service: 'l3', delivery: 'l3' }
export const HIGH: Package = { price: 'l5', payment: '30', service: 'l5', delivery: 'l5' }
export const LOW: Package = { price: 'l1', payment: '150', service: 'l1', delivery: 'l1' }

const NAMES = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥金木'

/** A class at its tenders: so many people, in the first stage. */
export function tendering(people: number, settings: object = {}): ClassRig {
  const rig = new ClassRig()
  rig.join(...NAMES.slice(0, people))
  rig.done(INSTRUCTOR, { kind: 'start', settings: { ...TENDER, ...settings } })
  return rig
}

export const tenderIn = (rig: ClassRig): TenderActivity => {
  const activity = rig.state.activities.at(-1)
  if (activity?.mode !== 'tender') throw new Error('nobody competes')
  return activity
}

/** By its number through all tenders. */
export const tableIn = (rig: ClassRig, number: number): SharedTable => {
  const table = tenderIn(rig).tables[number - 1]
  if (!table) throw new Error(`no table ${number}`)
  return table
}

const roleAt = (rig: ClassRig, table: number, side: Side, place: number): Role =>
  seat(tableIn(rig, table).teams[side].chairs[place]?.seat ?? 0)
export const vendor = (rig: ClassRig, which: number, place = 0, tender = 1): Role =>
  roleAt(rig, tableFor(tender, which), 'vendor', place)
export const customer = (rig: ClassRig, place = 0, tender = 1): Role =>
  roleAt(rig, tableFor(tender, 1), 'customer', place)

/** On to a stage by the instructor's hand. */
export function goTo(rig: ClassRig, stage: TenderStage): void {
  for (let n = 0; n < TENDER_STAGES.length && tenderIn(rig).stage !== stage; n++)
    rig.done(INSTRUCTOR, { kind: 'next-stage', from: tenderIn(rig).stage })
}

export const offer = (pack: Package) => ({ kind: 'offer', activity: 1, packages: [pack] }) as const
export const seal = (pack: Package) => ({ kind: 'seal', activity: 1, package: pack }) as const
export const award = (which: 1 | 2 | 3, n: number) =>
  ({ kind: 'award', activity: 1, vendor: which, offer: n, package: 0 }) as const
export const sign = { kind: 'sign', activity: 1, sheet: 1 } as const
export const say = (text: string, to: 'table' | 'team' = 'table') =>
  ({ kind: 'say', activity: 1, to, text }) as const
