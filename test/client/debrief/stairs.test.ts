import { describe, expect, it } from 'vitest'
import { priceScale, spread } from '../../../src/client/views/debrief/price-scale.ts'
import { stairsOf } from '../../../src/client/views/debrief/stairs.ts'
import { after, MINI, offer, sitDown, TABLE } from '../../core/mini-case.ts'

describe('the concession staircase', () => {
  it('is null where nothing is bargained', () => {
    expect(stairsOf(sitDown(MINI.scenario))).toBeNull()
  })

  it('holds each price with what was given, its condition and the buyer’s counter', () => {
    const meeting = after(
      sitDown(TABLE.scenario),
      { kind: 'prepare', sheet: { target: 11_500 } },
      offer(11_700, 'prepaid'),
      offer(11_550, 'exclusive'),
      offer(11_550),
    )
    const stairs = stairsOf(meeting)
    expect(stairs).toMatchObject({ quote: 12_000, floor: 11_000, target: 11_500, agreed: null })
    expect(stairs?.way).toBe('falling')
    expect(stairs?.steps).toMatchObject([
      { round: 1, price: 11_700, cut: 300, condition: 'prepaid', taken: true },
      { round: 2, price: 11_550, cut: 150, condition: 'exclusive', taken: false },
      { round: 3, price: 11_550, cut: 0, condition: null },
    ])
    const counters = stairs?.steps.map((step) => step.counter ?? 0) ?? []
    expect(counters).toEqual(counters.toSorted((a, b) => a - b))
    expect(counters[0]).toBeGreaterThan(0)
  })

  it('counts taking the buyer’s price as a step, as grading does', () => {
    const meeting = after(sitDown(TABLE.scenario), offer(11_900), { kind: 'accept' })
    const stairs = stairsOf(meeting)
    const last = stairs?.steps.at(-1)
    expect(last).toMatchObject({ kind: 'take', round: 2, counter: null })
    expect(last?.price).toBe(stairs?.agreed)
    expect(stairs?.way).toBe('floor-breach')
  })

  it('forgets an offer taken back', () => {
    const meeting = after(
      sitDown(TABLE.scenario),
      offer(11_000),
      { kind: 'take-back', count: 1 },
      offer(11_800),
    )
    expect(stairsOf(meeting)?.steps.map((step) => step.price)).toEqual([11_800])
  })
})

describe('the price scale', () => {
  it('puts the dearest price above the cheapest, all of them inside', () => {
    const stairs = stairsOf(after(sitDown(TABLE.scenario), offer(11_700)))
    if (!stairs) throw new Error('a bargaining has stairs')
    const yOf = priceScale(stairs, 200)
    const counter = stairs.steps[0]?.counter ?? 0
    expect(yOf(12_000)).toBeGreaterThan(0)
    expect(yOf(12_000)).toBeLessThan(yOf(11_700))
    expect(yOf(counter)).toBeLessThan(200)
  })

  it('moves names apart and keeps their order', () => {
    expect(spread([10, 12, 60, 11], 20)).toEqual([10, 50, 70, 30])
    expect(spread([], 20)).toEqual([])
  })
})
