import { describe, expect, it } from 'vitest'
import { gradableOf } from '../../../../src/core/grading/gradable.ts'
import { preparation } from '../../../../src/core/grading/rubrics/preparation.ts'
import type { Move } from '../../../../src/core/transcript/move.ts'
import { after, CHIPS, MINI, offer, sitDown, TABLE } from '../../mini-case.ts'
import { bargaining } from '../talk.ts'

type Sheet = Extract<Move, { kind: 'prepare' }>['sheet']
const prepare = (sheet: Sheet): Move => ({ kind: 'prepare', sheet })
const { bargaining: table } = TABLE.scenario
const condition = table?.conditions[0]?.id ?? ''
const { quote = 0, floor = 0 } = table ?? {}
const target = floor + 0.3 * (quote - floor)
const full = { target, floor, conditions: condition }
const high = offer(quote - 400, condition)

const onePrice = (...moves: readonly Move[]) =>
  preparation(gradableOf(after(sitDown(TABLE.scenario), ...moves))).score

const LEVELS = { price: 'l5', payment: '30', service: 'l5', delivery: 'l5' }
const chips = (...moves: readonly Move[]) =>
  preparation(gradableOf(after(sitDown(CHIPS.scenario), ...moves)))
const guess = (...order: readonly string[]): Move => ({ kind: 'guess', order: [...order] })

describe('preparation', () => {
  const rows: readonly [string, readonly Move[], number][] = [
    ['starting blank', [high], 0],
    ['a whole sheet, played', [prepare(full), high], 100],
    ['a whole sheet, nothing played', [prepare(full)], 62.5],
    ['a target only, played', [prepare({ target }), high], 37.5],
    ['a target below the floor is none', [prepare({ ...full, target: floor - 10 }), high], 62.5],
    ['blanks are no terms', [prepare({ ...full, conditions: '  ' }), high], 68.75],
    [
      'terms beside a planned step',
      [prepare({ target, floor, 'give.1.condition': condition }), high],
      100,
    ],
    ['the last sheet counts', [prepare({}), prepare(full), high], 100],
  ]
  it.each(rows)('[G60] %s', (_name, moves, score) => {
    expect(onePrice(...moves)).toBeCloseTo(score)
  })

  it('[G60] one mark for the sheet, one for its use, and what is missing by name', () => {
    const found = (...moves: readonly Move[]) =>
      preparation(gradableOf(after(sitDown(TABLE.scenario), ...moves))).findings.map(
        ({ code, credit, lacks }) => ({ code, good: credit > 0, lacks }),
      )
    expect(found(prepare({ target, floor }), high)).toEqual([
      { code: 'sheet-partial', good: false, lacks: ['exchange'] },
      { code: 'plan-partial', good: false, lacks: ['exchange'] },
    ])
    expect(found(prepare(full), high).map(({ code, good }) => [code, good])).toEqual([
      ['sheet-ready', true],
      ['plan-kept', true],
    ])
    expect(found(high).map(({ code }) => code)).toEqual(['sheet-blank', 'plan-dropped'])
  })

  it('[G60] where the case has no terms, a target and a floor are the whole sheet', () => {
    const meeting = gradableOf(after(sitDown(TABLE.scenario), prepare({ target, floor }), high))
    const plan = meeting.preparation
    if (!plan) throw new Error('a table has a desk')
    const { score, findings } = preparation({
      ...meeting,
      preparation: { ...plan, nothingToAsk: true },
    })
    expect(score).toBe(100)
    expect(findings.map(({ code }) => code)).toEqual(['sheet-ready', 'plan-kept'])
  })

  it('[G61] opened below the target, below the floor, or without what was to be asked', () => {
    expect(onePrice(prepare(full), offer(target, condition))).toBeCloseTo(87.5)
    expect(onePrice(prepare(full), high, offer(floor - 100, condition))).toBeCloseTo(87.5)
    expect(onePrice(prepare(full), offer(quote - 400))).toBeCloseTo(87.5)
  })

  it('[G62] a guess is compared with the truth, pair by pair', () => {
    const ids = (CHIPS.scenario.bargaining?.issues ?? []).map((it) => it.id)
    const truth = gradableOf(sitDown(CHIPS.scenario)).preparation?.truth ?? []
    expect(truth.toSorted()).toEqual(ids.toSorted())
    expect(chips(guess(...truth)).score).toBeCloseTo(20)
    expect(chips(guess(...truth.toReversed())).score).toBeCloseTo(0)
    expect(chips().score).toBe(0)
    const codes = [guess(...truth), guess(...truth.toReversed())].map(
      (it) => chips(it).findings.at(-1)?.code,
    )
    expect(codes).toEqual(['guess-near', 'guess-far'])
  })

  it('[G59] a row of the grid is worth its own points', () => {
    const grid = Object.fromEntries(Object.entries(LEVELS).map(([id, it]) => [`target.${id}`, it]))
    const { preparation: read } = gradableOf(after(sitDown(CHIPS.scenario), prepare(grid)))
    expect(read?.target).toBeGreaterThan(0)
    const { 'target.price': _price, ...torn } = grid
    const part = gradableOf(after(sitDown(CHIPS.scenario), prepare(torn))).preparation
    expect(part?.target).toBeNull()
  })

  it('[G60] null in turn logs and where nothing is bargained', () => {
    expect(preparation(bargaining([], { weights: { preparation: 1 } })).score).toBeNull()
    expect(preparation(gradableOf(sitDown(MINI.scenario))).score).toBeNull()
  })
})
