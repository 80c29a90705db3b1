import { describe, expect, it } from 'vitest'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import type { Drill } from '../../../src/core/scenario/drill.ts'
import type { Move, Package } from '../../../src/core/transcript/move.ts'
import { after, CHIPS, MINI, MONEY, offer, sitDown, TABLE } from '../mini-case.ts'

const prepare = (sheet: Extract<Move, { kind: 'prepare' }>['sheet']): Move => ({
  kind: 'prepare',
  sheet,
})
const put = (...packages: readonly Package[]): Move => ({ kind: 'offer', packages: [...packages] })
const terms = (price: number): Package => ({
  price: `l${price}`,
  payment: '30',
  service: 'l5',
  delivery: 'l5',
})

describe('what grading reads of a meeting', () => {
  it('[G48] over one price: quote, floor, what this buyer could pay, and the target where one was written down', () => {
    expect(gradableOf(sitDown(TABLE.scenario)).bargain).toEqual({
      quote: 12_000,
      floor: 11_000,
      reach: 11_400,
    })
    expect(gradableOf(after(sitDown(TABLE.scenario), prepare({ target: 11_600 }))).bargain).toEqual(
      { quote: 12_000, floor: 11_000, reach: 11_400, target: 11_600 },
    )
    const { bargaining } = TABLE.scenario
    if (!bargaining) throw new Error('mini-table has a bargaining')
    const rich = { ...bargaining, buyer: { ...bargaining.buyer, reservation: 99_999 } }
    const meeting = {
      ...sitDown(TABLE.scenario),
      scenario: { ...TABLE.scenario, bargaining: rich },
    }
    expect(gradableOf(meeting).bargain?.reach).toBe(12_000)
  })

  it('[G52] several issues with a price in money keep quote and floor, with the table beside', () => {
    const { bargain } = gradableOf(sitDown(MONEY.scenario))
    expect(bargain).toMatchObject({ quote: 220, floor: 180 })
    expect(bargain?.packages?.reservation).toEqual({ own: 30, other: 30 })
    expect(bargain).not.toHaveProperty('unit')
    expect(bargain).not.toHaveProperty('reach')
  })

  it('[G52] without one the first terms named are the quote, never below the floor', () => {
    const quoteOf = (...moves: readonly Move[]) =>
      gradableOf(after(sitDown(CHIPS.scenario), ...moves)).bargain
    expect(quoteOf()).toMatchObject({ quote: 50, floor: 20, unit: 'points' })
    expect(quoteOf(put(terms(3)), put(terms(2)))).toMatchObject({ quote: 44, floor: 20 })
    const low = { price: 'l1', payment: '150', service: 'l1', delivery: 'l1' }
    expect(quoteOf(put(low))).toMatchObject({ quote: 20, floor: 20 })
  })

  it('[G48] what was agreed: a price, points, or nothing', () => {
    expect(gradableOf(sitDown(TABLE.scenario)).agreed).toBeNull()
    const dealt = after(sitDown(TABLE.scenario), offer(11_400), { kind: 'accept' })
    expect(gradableOf(dealt).agreed).toBe(Number(dealt.table?.agreed?.price))
    const chips = after(sitDown(CHIPS.scenario), put(terms(5)), { kind: 'accept' })
    expect(gradableOf(chips).agreed).toBe(gradableOf(chips).bargain?.packages?.agreed?.own)
    expect(gradableOf(sitDown(MINI.scenario))).not.toHaveProperty('agreed')
  })

  it('[G60] there is a desk only where something is bargained', () => {
    expect(gradableOf(sitDown(TABLE.scenario)).preparation).toBeDefined()
    expect(gradableOf(sitDown(MINI.scenario))).not.toHaveProperty('preparation')
    const { bargain, preparation } = gradableOf({ ...sitDown(TABLE.scenario), table: null })
    expect([bargain, preparation]).toEqual([null, undefined])
  })

  it('[G72] the clock says whether the time ran out', () => {
    const meeting = sitDown(TABLE.scenario)
    expect(gradableOf(meeting).clock).toEqual({ limitMs: 1_800_000, ranOut: false })
    expect(gradableOf({ ...meeting, ended: 'time-up' }).clock?.ranOut).toBe(true)
    expect(gradableOf({ ...meeting, ended: 'no-deal' }).clock?.ranOut).toBe(false)
  })

  it('[G11] a choice means what the case says it means', () => {
    const { meaningOf } = gradableOf(sitDown(MINI.scenario))
    const [choice = ''] = sitDown(MINI.scenario).open
    expect(meaningOf?.(choice)?.tags.length).toBeGreaterThan(0)
    expect(meaningOf?.('nobody’s')).toBeUndefined()
  })

  it('[G90] a drill is read for its own need and in its own rubrics', () => {
    const meeting = sitDown(MINI.scenario)
    const drilled = (need?: string): Meeting => ({
      ...meeting,
      header: { ...meeting.header, drill: 'one' },
      scenario: {
        ...MINI.scenario,
        threads: 3,
        needs: [
          ...MINI.scenario.needs,
          ...MINI.scenario.needs.map((it) => ({ ...it, id: 'damage' })),
        ],
        drills: [
          {
            id: 'one',
            weights: { spin: 2, value: 1 },
            ...(need === undefined ? {} : { need }),
          } as unknown as Drill,
        ],
      },
    })
    const { needs, threads, only, weights } = gradableOf(drilled('damage'))
    expect(needs.map(({ id }) => id)).toEqual(['damage'])
    expect({ threads, only, weights }).toEqual({
      threads: 1,
      only: ['spin', 'value'],
      weights: { spin: 2, value: 1 },
    })
    expect(gradableOf(drilled()).needs.map(({ id }) => id)).toEqual(['waiting', 'damage'])
    expect(gradableOf(meeting)).not.toHaveProperty('only')
    expect(gradableOf(meeting).threads).toBe(MINI.scenario.threads)
  })
})
