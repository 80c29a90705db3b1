import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CONCESSION_CLASSES,
  type ConcessionClass,
  classifyConcessions,
  describeConcessions,
} from '../../../src/core/negotiation/concession.ts'
import { readConcessions } from '../../../src/core/negotiation/concession-figures.ts'

// C-03: quoted at 1.2 亿 with 1.1 亿 authorised, so 1000 万 of room.
const QUOTE = 12_000
const FLOOR = 11_000

describe('concession classes', () => {
  const rows: readonly [string, readonly number[], ConcessionClass][] = [
    ['nothing given', [], 'none'],
    ['the whole room at once', [1000], 'one-shot'],
    ['four fifths first', [800, 50], 'one-shot'],
    ['just under four fifths first', [799, 50], 'falling'],
    ['one cut of more than two fifths', [401], 'one-shot'],
    ['one cut of two fifths', [400], 'single-small'],
    ['one small cut', [120], 'single-small'],
    ['rising', [100, 200, 300, 400], 'rising'],
    ['five equal cuts', [200, 200, 200, 200, 200], 'equal'],
    ['nearly equal cuts fall', [110, 105, 100], 'equal'],
    ['a tenth apart is equal', [110, 100], 'equal'],
    ['more than a tenth apart', [111, 100], 'falling'],
    ['more than a tenth apart, upwards', [100, 111], 'rising'],
    ['falling with a fifth kept', [400, 200, 150, 50], 'falling'],
    ['falling to the floor', [500, 250, 190, 60], 'falling'],
    ['the printed sequence', [40, 20, 15, 5], 'falling'],
    ['the last cut grows', [300, 100, 200], 'last-big'],
    ['up and down again', [100, 300, 200], 'mixed'],
    ['a pause on the way down', [300, 100, 100], 'mixed'],
    ['a pause on the way up', [100, 200, 200], 'mixed'],
    ['more than the room', [600, 500], 'floor-breach'],
    ['more than the room at once', [1001], 'floor-breach'],
  ]
  it.each(rows)('[N40] %s is %j → %s', (_name, cuts, expected) => {
    expect(classifyConcessions(QUOTE, FLOOR, cuts)).toBe(expected)
  })

  it('[N40] decimal prices that add up to the room do not breach the floor', () => {
    expect(classifyConcessions(1, 0.4, [0.3, 0.2, 0.1])).toBe('falling')
    expect(describeConcessions(1, 0.4, [0.3, 0.2, 0.1]).reserve).toBe(0)
  })

  it('[N41] falling to the floor exactly is worth 95, with a reserve 100', () => {
    expect(describeConcessions(QUOTE, FLOOR, [500, 250, 190, 60])).toEqual({
      class: 'falling',
      room: 1000,
      sum: 1000,
      reserve: 0,
      reserveKept: false,
      base: 95,
    })
    expect(describeConcessions(QUOTE, FLOOR, [400, 200, 150, 50])).toMatchObject({
      reserve: 200,
      reserveKept: true,
      base: 100,
    })
  })

  const bases: readonly [ConcessionClass, readonly number[], number | null][] = [
    ['none', [], null],
    ['floor-breach', [1100], 0],
    ['one-shot', [1000], 15],
    ['single-small', [300], 80],
    ['equal', [200, 200], 40],
    ['rising', [100, 200], 25],
    ['last-big', [300, 100, 200], 45],
    ['mixed', [100, 300, 200], 60],
  ]
  it.each(bases)('[N41] %s has its base points', (way, cuts, base) => {
    expect(describeConcessions(QUOTE, FLOOR, cuts)).toMatchObject({ class: way, base })
  })

  it('[N43] a change of unit changes no class', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 6 })
    fc.assert(
      fc.property(cuts, fc.constantFrom(2, 10, 10_000), (given, unit) => {
        const scaled = given.map((cut) => cut * unit)
        expect(classifyConcessions(QUOTE * unit, FLOOR * unit, scaled)).toBe(
          classifyConcessions(QUOTE, FLOOR, given),
        )
      }),
    )
  })
})

describe('reading figures', () => {
  const refused: readonly [string, unknown, string][] = [
    ['nothing', undefined, 'figures/malformed'],
    ['a list', [], 'figures/malformed'],
    ['no cuts', { quote: 2, floor: 1 }, 'figures/malformed'],
    ['cuts in words', { quote: 2, floor: 1, cuts: ['1'] }, 'figures/malformed'],
    ['a cut that is no number', { quote: 2, floor: 1, cuts: [Number.NaN] }, 'figures/malformed'],
    [
      'an endless quote',
      { quote: Number.POSITIVE_INFINITY, floor: 1, cuts: [] },
      'figures/malformed',
    ],
    ['a quote at the floor', { quote: 1, floor: 1, cuts: [] }, 'figures/impossible'],
    ['a floor below zero', { quote: 1, floor: -1, cuts: [] }, 'figures/impossible'],
    ['a cut of nothing', { quote: 2, floor: 1, cuts: [0] }, 'figures/impossible'],
    ['a cut upwards', { quote: 2, floor: 1, cuts: [-1] }, 'figures/impossible'],
  ]
  it.each(refused)('[N42] %s is refused', (_name, input, code) => {
    expect(readConcessions(input)).toMatchObject({ refused: code })
  })

  it('[N42] anything at all gives a class or a refusal', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const read = readConcessions(input)
        expect('refused' in read || CONCESSION_CLASSES.includes(read.class)).toBe(true)
      }),
    )
  })

  it('[N42] unknown keys are let be', () => {
    expect(readConcessions({ quote: 310, floor: 188, cuts: [25, 15, 8], round: 3 })).toMatchObject({
      class: 'falling',
      reserve: 74,
    })
  })
})
