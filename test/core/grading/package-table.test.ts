import { describe, expect, it } from 'vitest'
import { dealOf } from '../../../src/core/grading/deal.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import { dealPartsOf, packageTableOf } from '../../../src/core/grading/package-table.ts'
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

  it('[G51] [G52] a term asked for is an issue of two levels: granted it costs him, not granted it costs nothing', () => {
    const term = { id: 'term', text: { zh: '条款', en: 'Term' }, worth: 6, cost: 3 }
    const put = (
      condition: string | null,
      conditionTaken: boolean,
      ...packages: readonly Package[]
    ) => ({ packages, condition, conditionTaken })
    const made = packageTableOf(
      {
        ...emptyTable,
        agreed: pack(3, 3, 3, 3),
        taken: ['term'],
        counters: [pack(1, 1, 1, 1)],
        offers: [
          put(null, false, pack(5, 1, 5, 5), pack(5, 5, 5, 5)),
          put('term', true, pack(4, 1, 5, 5)),
          put('term', false, pack(3, 1, 5, 5)),
          put('nobody’s', true, pack(3, 1, 5, 5)),
          put(null, false, pack(5, 5, 5, 5), pack(5, 1, 5, 5)),
        ],
      },
      { ...bargaining, conditions: [term] },
    )
    if (!made) throw new Error('several issues have a record')
    expect(made.offers).toEqual([
      { own: 50, other: 10, step: null, packages: 2, condition: 'none' },
      { own: 47, other: 14, step: 'concession', packages: 1, condition: 'taken' },
      { own: 44, other: 18, step: 'concession', packages: 1, condition: 'refused' },
      { own: 44, other: 18, step: 'silent', packages: 1, condition: 'none' },
      { own: 50, other: 10, step: 'selfish', packages: 2, condition: 'none' },
    ])
    expect(made.counters).toEqual([{ own: 26, other: 46 }])
    expect(made.agreed).toEqual({ own: 30 + 6, other: 30 - 3 })
    expect(made.reservation).toEqual({ own: 20, other: 20 })
    expect(made.bestJoint).toBe(72 + 6 - 3)
    expect(made.nash).toEqual([{ own: 38, other: 37 }])
    expect(made.nashProduct).toBeCloseTo(18 * 17)
    expect(made.ideal).toBe(50)
    expect(made.spans).toEqual([
      { id: 'price', own: 12, other: 16 },
      { id: 'payment', own: 16, other: 4 },
      { id: 'service', own: 8, other: 8 },
      { id: 'delivery', own: 4, other: 12 },
    ])
    expect(made.frontier[0]).toEqual({ own: 10, other: 50 })
    expect(made.frontier.at(-1)).toEqual({ own: 56, other: 7 })
    const open = packageTableOf(
      { ...emptyTable, agreed: pack(3, 3, 3, 3) },
      { ...bargaining, conditions: [term] },
    )
    expect(open?.agreed).toEqual({ own: 30, other: 30 })
  })

  it('[G51] what he could have signed at most is found among the deals both could sign', () => {
    const { ideal, frontier, spans } = record(null)
    const signable = frontier.filter(({ own, other }) => own >= 20 && other >= 20)
    expect(ideal).toBe(46)
    expect(Math.max(...signable.map(({ own }) => own))).toBe(46)
    expect(frontier.map(({ own }) => own)).toEqual(
      frontier.map(({ own }) => own).toSorted((a, b) => a - b),
    )
    expect(spans.map(({ own, other }) => [own, other])).toEqual([
      [12, 16],
      [16, 4],
      [8, 8],
      [4, 12],
    ])
  })

  it('[G51] who has nothing to gain has his whole share', () => {
    const made = { ...record(pack(3, 3, 3, 3)), ideal: 20, nashProduct: 0 }
    expect(dealPartsOf(made)).toMatchObject({ ownShare: 1, nashShare: 1 })
  })

  it('[G51] a deal below what one has without it has no share, and no product of two losses', () => {
    const made = { ...record(null), agreed: { own: 10, other: 10 } }
    expect(dealPartsOf(made)).toMatchObject({ ownShare: 0, nashShare: 0, joint: 20 })
    const lopsided = { ...record(null), agreed: { own: 50, other: 10 } }
    expect(dealPartsOf(lopsided)).toMatchObject({ ownShare: 1, nashShare: 0, joint: 60 })
  })

  it('[G51] each share is of the most there was, the distance to the nearest of several', () => {
    const nash = [
      { own: 34, other: 38 },
      { own: 30, other: 33 },
    ]
    const parts = dealPartsOf({ ...record(null), agreed: { own: 33, other: 29 }, nash })
    expect(parts?.ownShare).toBeCloseTo(13 / 26)
    expect(parts?.created).toBeCloseTo(22 / 32)
    expect(parts?.nashShare).toBeCloseTo((13 * 9) / 252)
    expect(parts?.nashDistance).toBeCloseTo(5)
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
