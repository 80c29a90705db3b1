import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dealOf } from '../../../src/core/grading/deal.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import {
  dealPartsOf,
  packageTableOf,
  type Worths,
} from '../../../src/core/grading/package-table.ts'
import { boardOf, packageAt } from '../../../src/core/negotiation/board.ts'
import { emptyTable } from '../../../src/core/negotiation/table.ts'
import type { Move, Package } from '../../../src/core/transcript/move.ts'
import { after, CHIPS, sitDown, TABLE } from '../mini-case.ts'

const { bargaining } = CHIPS.scenario
if (!bargaining) throw new Error('mini-chips has no bargaining')

const pack = (price: number, payment: number, service: number, delivery: number): Package => ({
  price: `l${price}`,
  payment: String(payment * 30),
  service: `l${service}`,
  delivery: `l${delivery}`,
})
const record = (agreed: Package | null) => {
  const made = packageTableOf({ ...emptyTable, agreed }, bargaining)
  if (!made) throw new Error('several issues have a record')
  return made
}
const partsOf = (agreed: Package) => {
  const parts = dealPartsOf(record(agreed))
  if (!parts) throw new Error('a deal has parts')
  return parts
}
const scoreOf = (agreed: Package | null): number => {
  const meeting = gradableOf(sitDown(CHIPS.scenario))
  if (!meeting.bargain) throw new Error('a bargaining has figures')
  return dealOf({ ...meeting, bargain: { ...meeting.bargain, packages: record(agreed) } }) ?? -1
}

describe('K-150’s table', () => {
  it('[G51] the best there is: 72, Nash 34 and 38', () => {
    const { bestJoint, nash, frontier } = record(null)
    expect(bestJoint).toBe(72)
    expect(nash).toEqual([{ own: 34, other: 38 }])
    for (const point of [
      [34, 38],
      [35, 36],
      [37, 34],
    ])
      expect(frontier).toContainEqual({ own: point[0], other: point[1] })
  })

  it('[G51] the middle of everything is 60 of 72: fair but lazy', () => {
    expect(partsOf(pack(3, 3, 3, 3))).toMatchObject({
      own: 30,
      other: 30,
      joint: 60,
      bestJoint: 72,
    })
    expect(partsOf(pack(3, 3, 3, 3)).created).toBeCloseTo(20 / 32)
    expect(partsOf(pack(1, 1, 5, 1))).toMatchObject({ own: 34, other: 38, nashDistance: 0 })
    expect(scoreOf(pack(1, 1, 5, 1))).toBeGreaterThan(scoreOf(pack(3, 3, 3, 3)) + 15)
  })

  it('[G51] no deal brings nothing home, and a table of one price has no parts', () => {
    expect(scoreOf(null)).toBe(0)
    expect(packageTableOf(emptyTable, TABLE.scenario.bargaining ?? bargaining)).toBeNull()
    expect(grade(gradableOf(sitDown(TABLE.scenario)))).not.toHaveProperty('brought')
  })

  it('[G51] what is better for both never scores less', () => {
    const { count } = boardOf(bargaining).outcomes
    const any = fc.nat(count - 1).map((n) => packageAt(bargaining, n))
    fc.assert(
      fc.property(any, any, (one, other) => {
        const [x, y]: readonly Worths[] = [partsOf(one), partsOf(other)]
        if (!x || !y || x.own < y.own || x.other < y.other) return
        expect(scoreOf(one)).toBeGreaterThanOrEqual(scoreOf(other) - 1e-9)
        expect(partsOf(one).created).toBeGreaterThanOrEqual(partsOf(other).created - 1e-12)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the record of a bargaining', () => {
  const put = (...packages: readonly Package[]): Move => ({
    kind: 'offer',
    packages: [...packages],
  })
  const meeting = after(
    sitDown(CHIPS.scenario),
    put(pack(5, 1, 5, 5)),
    put(pack(3, 1, 5, 5)),
    put(pack(3, 1, 5, 5)),
    put(pack(4, 2, 5, 5)),
    { kind: 'accept' },
  )
  const { bargain, agreed } = gradableOf(meeting)

  it('[G52] names each step by what it did to both', () => {
    expect(bargain?.packages?.offers.map((it) => it.step)).toEqual([
      null,
      'concession',
      'silent',
      'unfortunate',
    ])
    expect(bargain?.packages?.offers.map(({ own, other }) => [own, other])).toEqual([
      [50, 10],
      [44, 18],
      [44, 18],
      [43, 15],
    ])
    expect(bargain?.packages?.counters).toHaveLength(4)
  })

  it('[G52] concessions are read in one’s own points where no price is named in money', () => {
    expect(bargain).toMatchObject({ quote: 50, floor: 20, unit: 'points' })
    expect(agreed).toBe(bargain?.packages?.agreed?.own)
    const { rubrics, brought, deal } = grade(gradableOf(meeting))
    expect(rubrics.concessions?.figures).toMatchObject({ room: 30 })
    expect(brought?.own).toBe(agreed)
    expect(deal).toBeGreaterThan(0)
  })
})
