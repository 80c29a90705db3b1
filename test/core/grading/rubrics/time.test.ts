import { describe, expect, it } from 'vitest'
import { gradableOf } from '../../../../src/core/grading/gradable.ts'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { time } from '../../../../src/core/grading/rubrics/time.ts'
import { MINI, sitDown, TABLE } from '../../mini-case.ts'
import { bargaining, he, me, TOWER, talk } from '../talk.ts'

const minutes = (atMs: number) => ({ atMs: atMs * 60_000 })
const clock = { limitMs: 30 * 60_000, ranOut: false }
const spent = (turns: Gradable['turns'], rest: Partial<Gradable> = {}) =>
  time(bargaining(turns, { clock, ...rest }))
const hold = (at: number) => me('price.hold', minutes(at))
const record = (at: number) => me('nego.record', minutes(at))

describe('time', () => {
  const rows: readonly [string, Gradable['turns'], number][] = [
    ['at the matter early, closed in time', [hold(5), record(25)], 100],
    ['at the matter late', [hold(16), record(25)], 70],
    ['closed with no time left', [hold(5), record(28)], 60],
    ['never closed', [hold(5), he('', minutes(20))], 60],
    ['talked of nothing', [me('rapport.smalltalk', minutes(5))], 0],
  ]
  it.each(rows)('[G72] %s', (_name, turns, score) => {
    expect(spent(turns).score).toBe(score)
  })

  it('[G72] out of time', () => {
    const { score, findings } = spent([hold(5)], { clock: { ...clock, ranOut: true } })
    expect(score).toBe(30)
    expect(findings.map(({ code }) => code)).toContain('time-ran-out')
  })

  it('[G72] null where no clock ran', () => {
    expect(time(bargaining([hold(5)])).score).toBeNull()
    expect(spent([me('price.hold'), me('nego.record')]).score).toBeNull()
    expect(
      time(talk([hold(5)], { bargain: TOWER, clock: { limitMs: 0, ranOut: false } })).score,
    ).toBeNull()
  })

  it('[G72] a table has a clock in every mode, a talk in an exam', () => {
    expect(gradableOf(sitDown(TABLE.scenario)).clock?.limitMs).toBeGreaterThan(0)
    expect(gradableOf(sitDown(MINI.scenario)).clock).toBeUndefined()
    expect(gradableOf(sitDown(MINI.scenario, { mode: 'exam' })).clock).toBeDefined()
  })
})
