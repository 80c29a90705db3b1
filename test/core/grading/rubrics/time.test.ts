import { describe, expect, it } from 'vitest'
import { gradableOf } from '../../../../src/core/grading/gradable.ts'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { time } from '../../../../src/core/grading/rubrics/time.ts'
import { MINI, sitDown, TABLE } from '../../mini-case.ts'
import { bargaining, he, me, TOWER, talk, told } from '../talk.ts'

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

  const reports: readonly [
    string,
    Gradable['turns'],
    Partial<Gradable>,
    number,
    readonly string[],
  ][] = [
    [
      'at half the time, closed at nine tenths',
      [hold(15), record(27)],
      {},
      100,
      [
        '1 matter-in-time 30 G72 negotiation-six-steps',
        '2 closed-in-time 40 G72 negotiation-six-steps',
      ],
    ],
    [
      'a little past either',
      [hold(15.1), record(27.1), he('', minutes(30))],
      {},
      30,
      [
        '1 matter-late -30 G72 negotiation-six-steps',
        '2 closed-late -40 G72 negotiation-six-steps',
      ],
    ],
    [
      'never at the matter',
      [me('rapport.smalltalk', minutes(1)), he('', minutes(29))],
      {},
      0,
      [
        '2 matter-late -30 G72 negotiation-six-steps',
        '2 closed-late -40 G72 negotiation-six-steps',
      ],
    ],
    [
      'run out',
      [hold(1), he('', minutes(30))],
      { clock: { ...clock, ranOut: true } },
      30,
      [
        '1 matter-in-time 30 G72 negotiation-six-steps',
        '2 closed-late -40 G72 negotiation-six-steps',
        '2 time-ran-out -30 G72 negotiation-six-steps',
      ],
    ],
    [
      'in a talk a price is not the matter, and a close with a red trap none',
      [
        me('price.quote', minutes(1)),
        me('spin:P', minutes(16)),
        me('commit.ask red.leak', minutes(17)),
        me('commit.ask', minutes(20)),
      ],
      { bargain: null },
      40 + 30,
      [
        '2 matter-late -30 G72 negotiation-six-steps',
        '4 closed-in-time 40 G72 negotiation-six-steps',
      ],
    ],
    [
      'what the buyer says, or a red trap, is not his',
      [
        he('price.hold', minutes(1)),
        me('price.hold red.leak', minutes(2)),
        he('nego.record', minutes(3)),
      ],
      {},
      0,
      [
        '3 matter-late -30 G72 negotiation-six-steps',
        '3 closed-late -40 G72 negotiation-six-steps',
      ],
    ],
  ]
  it.each(reports)('[G72] %s, in findings', (_name, turns, rest, points, findings) => {
    const graded = spent(turns, rest)
    expect(graded.score).toBe(points)
    expect(told(graded)).toEqual(findings)
  })

  it.each(['spin:P', 'spin:I', 'spin:N', 'nego.ask-expectation', 'ask.priority'])(
    '[G72] %s is the matter',
    (tag) => {
      expect(spent([me(tag, minutes(5))], { bargain: null }).score).toBe(60)
    },
  )

  it.each([
    'price.accept',
    'nego.record',
    'nego.confirm',
    'commit.summary',
    'commit.next-step',
    'commit.ask',
  ])('[G72] %s begins the close', (tag) => {
    expect(spent([hold(5), me(tag, minutes(20))]).score).toBe(100)
  })

  it('[G72] the figure is the minutes of the latest turn', () => {
    expect(spent([hold(5), he(''), record(25.4), he('', minutes(24))]).figures).toEqual({
      minutes: 25,
    })
  })
})
