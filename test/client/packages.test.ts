import { describe, expect, it } from 'vitest'
import { putDown } from '../../src/client/package-words.ts'
import { betterThan, cloudOf, counterSteps } from '../../src/client/views/debrief/outcomes.ts'
import { stairsOf } from '../../src/client/views/debrief/stairs.ts'
import { tellingOf } from '../../src/client/views/debrief/telling.ts'
import { anotherAlike, opening, packagesOf } from '../../src/client/views/meeting/packages.ts'
import { ownPoints } from '../../src/core/negotiation/board.ts'
import { checkOffer, emptyTable, same } from '../../src/core/negotiation/table.ts'
import type { Move } from '../../src/core/transcript/move.ts'
import { after, CHIPS, sitDown, TERMS } from '../core/mini-case.ts'

const { bargaining } = CHIPS.scenario
if (!bargaining) throw new Error('mini-chips has no bargaining')
const BEST = { price: 'l5', payment: '30', service: 'l5', delivery: 'l5' }
const middling = { price: 'l3', payment: '90', service: 'l3', delivery: 'l3' }
const put = (...packages: Record<string, string>[]): Move => ({ kind: 'offer', packages })

describe('packages being built', () => {
  it('begin with the most one could ask, and go on from the last offer', () => {
    expect(opening(bargaining)).toEqual(BEST)
    expect(packagesOf(emptyTable, bargaining, null)).toEqual([BEST])
    const { table } = after(sitDown(CHIPS.scenario), put(middling))
    expect(packagesOf(table ?? emptyTable, bargaining, null)).toEqual([middling])
  })

  it('take what is sound from a draft of another day', () => {
    const draft = [{ price: 'l9', payment: '60', colour: 'red' }]
    expect(packagesOf(emptyTable, bargaining, draft)).toEqual([{ ...BEST, payment: '60' }])
  })

  it('a second and a third of equal worth are other packages the table takes', () => {
    const second = anotherAlike(bargaining, [middling])
    const third = second && anotherAlike(bargaining, [middling, second])
    if (!second || !third) throw new Error('there are many packages of 30')
    const all = [middling, second, third]
    expect(new Set(all.map((it) => ownPoints(bargaining, it)))).toEqual(new Set([30]))
    expect(same(second, third)).toBe(false)
    expect(checkOffer(emptyTable, bargaining, all, undefined)).toBeNull()
  })
})

describe('a table of points, told afterwards', () => {
  const meeting = after(sitDown(CHIPS.scenario), put(BEST), put(middling), { kind: 'accept' })

  it('has stairs in points, none of them without a figure', () => {
    const stairs = stairsOf(meeting)
    expect(stairs).toMatchObject({ quote: 50, floor: 20 })
    expect(stairs?.steps.slice(0, 2)).toMatchObject([
      { price: 50, cut: 0 },
      { price: 30, cut: 20 },
    ])
    expect(
      stairs?.steps.every((it) => Number.isFinite(it.price + it.cut + (it.counter ?? 0))),
    ).toBe(true)
  })

  it('quotes what was put down in the words of its terms', () => {
    const telling = tellingOf(meeting, CHIPS.scripts.owl, 'en')
    const deeds = [...telling.sayings.values()].map((it) => it.deed).filter(Boolean)
    expect(deeds[1]).toContain('a middling price, payment 90 days, three years of service')
    expect(deeds.join()).not.toContain('NaN')
    const turn = meeting.spoken.find((it) => it.tags.includes('price.concede'))
    expect(turn && putDown(turn, meeting)).toEqual([middling])
  })

  it('knows a deal both would have liked better, and that the best leaves nothing', () => {
    const dull = { ...meeting, table: { ...(meeting.table ?? emptyTable), agreed: middling } }
    const better = betterThan(dull)
    expect(better?.theirs.map((it) => it.id)).toEqual(['price', 'delivery'])
    expect(better?.yours.map((it) => it.id)).toContain('payment')
    expect((better?.own ?? 0) > 0 && (better?.other ?? 0) > 0).toBe(true)
    const swapped = { price: 'l1', payment: '30', service: 'l3', delivery: 'l1' }
    expect(betterThan({ ...dull, table: { ...dull.table, agreed: swapped } })).toBeNull()
  })

  it('draws every package inside its picture, each cell once', () => {
    const { cells, least, most } = cloudOf(bargaining, 20, 10)
    expect(new Set(cells).size).toBe(cells.length)
    expect(Math.max(...cells)).toBeLessThan(200)
    expect([least.own, most.own]).toEqual([10, 50])
  })
})

describe('what was left, where terms could be granted besides', () => {
  const sat = sitDown(TERMS.scenario)
  const left = (agreed: Record<string, string>, taken: readonly string[]) =>
    betterThan({ ...sat, table: { ...(sat.table ?? emptyTable), agreed, taken } })
  const best = { price: '232', payment: '30', service: 'l3', delivery: 'l1' }

  it('a term worth more than it costs is part of what was left', () => {
    const better = left(best, [])
    expect(better?.granted).toContain('prepaid')
    expect((better?.own ?? -1) >= 0 && (better?.other ?? -1) >= 0).toBe(true)
  })

  it('with every such term granted nothing is left on the same packages', () => {
    expect(left(best, ['prepaid', 'reference'])).toBeNull()
  })
})

describe('the kinds of the buyer’s moves', () => {
  it('are read from his side', () => {
    const counters = [
      { own: 10, other: 40 },
      { own: 14, other: 36 },
      { own: 12, other: 38 },
      { own: 12, other: 38 },
      { own: 15, other: 40 },
    ]
    expect(counterSteps(counters)).toEqual([null, 'concession', 'selfish', 'silent', 'fortunate'])
  })
})
