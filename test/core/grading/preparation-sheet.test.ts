import { describe, expect, it } from 'vitest'
import { preparationOf } from '../../../src/core/grading/preparation-sheet.ts'
import type { Bargaining } from '../../../src/core/scenario/scenario.ts'
import type { Move } from '../../../src/core/transcript/move.ts'
import { CHIPS, MONEY, sitDown, TABLE } from '../mini-case.ts'

type Sheet = Extract<Move, { kind: 'prepare' }>['sheet']
const of = (made: {
  readonly scenario: { readonly bargaining: Bargaining | null }
}): Bargaining => {
  const { bargaining } = made.scenario
  if (!bargaining) throw new Error('the case has a bargaining')
  return bargaining
}
const price = of(TABLE)
const prepare = (sheet: Sheet): Move => ({ kind: 'prepare', sheet })
const read = (moves: readonly Move[], bargaining = price) =>
  preparationOf({ ...sitDown(TABLE.scenario), moves: [...moves] }, bargaining)
const sheet = (written: Sheet, bargaining = price) => read([prepare(written)], bargaining)

describe('the preparation sheet', () => {
  const figures: readonly [string | number, number | null][] = [
    [11_600, 11_600],
    ['11600', 11_600],
    [' 11600 ', 11_600],
    ['', null],
    ['  ', null],
    [0, null],
    [-5, null],
    ['much', null],
    ['Infinity', null],
  ]
  it.each(figures)('[G59] %j is read as a figure, or left blank', (written, figure) => {
    expect(sheet({ target: written }).target).toBe(figure)
    expect(sheet({ floor: written }).floor).toBe(figure)
  })

  it('[G59] a figure may stand under the price', () => {
    expect(sheet({ 'target.price': 11_600 }).target).toBe(11_600)
    expect(sheet({ 'target.price': 210 }, of(MONEY)).target).toBe(210)
    expect(sheet({ 'target.other': 210 }, of(MONEY)).target).toBeNull()
  })

  it('[G59] without a price in money a whole row of levels is worth its own points', () => {
    const row = { price: 'l3', payment: '90', service: 'l3', delivery: 'l3' }
    const written = Object.fromEntries(Object.entries(row).map(([id, it]) => [`floor.${id}`, it]))
    expect(sheet(written, of(CHIPS)).floor).toBe(30)
    expect(sheet(written, of(CHIPS)).target).toBeNull()
    expect(sheet({ ...written, 'floor.price': 'l9' }, of(CHIPS)).floor).toBeNull()
    expect(sheet({ floor: 34 }, of(CHIPS)).floor).toBe(34)
    const { 'floor.delivery': _one, ...torn } = written
    expect(sheet(torn, of(CHIPS)).floor).toBeNull()
    expect(sheet(written, of(MONEY)).floor).toBeNull()
  })

  const asked: readonly [string, Sheet, boolean, readonly string[]][] = [
    ['nothing', {}, false, []],
    ['blanks', { conditions: '  ', 'give.1.condition': '' }, false, []],
    ['a term of the case', { conditions: 'prepaid' }, true, ['prepaid']],
    ['two of them', { conditions: 'reference, prepaid' }, true, ['prepaid', 'reference']],
    [
      'one to a line',
      { 'conditions.1': 'prepaid', 'conditions.2': 'reference' },
      true,
      ['prepaid', 'reference'],
    ],
    ['his own words', { conditions: '预付一半' }, true, []],
    ['a term beside a step', { 'give.12.condition': 'exclusive' }, true, ['exclusive']],
    ['a step without a term', { 'give.1.amount': 'exclusive' }, false, []],
    [
      'what only looks like one',
      { 'forgive.1.condition': 'prepaid', 'give.1.conditions': 'prepaid', conditionsof: 'prepaid' },
      false,
      [],
    ],
    ['part of a name', { conditions: 'prepaid-all unprepaid' }, true, []],
  ]
  it.each(asked)('[G59] terms to ask: %s', (_name, written, exchange, asks) => {
    expect(sheet(written)).toMatchObject({ exchange, asks })
  })

  it('[G59] the last sheet and the last guess count', () => {
    const guess = (...order: readonly string[]): Move => ({ kind: 'guess', order: [...order] })
    const moves = [
      prepare({ target: 1 }),
      guess('a'),
      prepare({ target: 2 }),
      guess('b', 'a'),
      { kind: 'leave' } as const,
    ]
    expect(read(moves)).toMatchObject({ target: 2, guess: ['b', 'a'] })
    expect(read([])).toEqual({
      target: null,
      floor: null,
      exchange: false,
      asks: [],
      guess: null,
      truth: [],
    })
  })

  it('[G60] one price and no terms leave nothing to ask', () => {
    expect(sheet({}, { ...price, conditions: [] }).nothingToAsk).toBe(true)
    expect(sheet({})).not.toHaveProperty('nothingToAsk')
    expect(sheet({}, of(CHIPS))).not.toHaveProperty('nothingToAsk')
  })

  it('[G62] the truth is the order of several issues', () => {
    expect(sheet({}, of(CHIPS)).truth).toEqual(['price', 'delivery', 'service', 'payment'])
    expect(sheet({}).truth).toEqual([])
  })
})
