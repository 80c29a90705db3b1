import { describe, expect, it } from 'vitest'
import {
  idleMs,
  needOf,
  type Order,
  ordered,
  type Row,
  STUCK_MS,
} from '../../../src/client/views/classroom/desk/board-order.ts'
import {
  byNeed,
  type Match,
  quietMs,
} from '../../../src/client/views/classroom/desk/table-order.ts'
import { asBefore } from '../../../src/client/views/classroom/desk/use-held-order.ts'
import { pause, startClock } from '../../../src/core/classroom/clock.ts'

const row = (seat: number, change: Partial<Row>): Row => ({
  ...{ seat, stage: 'playing', persona: 'owl', decisions: 0, heard: null },
  ...{ conduct: null, deal: null, rubrics: {}, trust: 50, patience: 50, elapsedMs: 0 },
  ...{ beganRunMs: 0, beganExtendedMs: 0, limitMs: null, ended: null },
  ...change,
})
const ROWS = [
  row(1, { conduct: 40, trust: 30 }),
  row(2, { stage: 'brief', trust: 0 }),
  row(3, { conduct: 80, trust: 30, stage: 'ended' }),
  row(4, { conduct: null, trust: 10 }),
]
const by = (order: Order) => ordered(ROWS, order, () => 0).map((it) => it.seat)

describe('the order of the board', () => {
  it('scores up or down; who has none stands last either way', () => {
    expect(by({ by: 'conduct', down: true })).toEqual([3, 1, 2, 4])
    expect(by({ by: 'conduct', down: false })).toEqual([1, 3, 2, 4])
  })
  it('who has not begun has no trust to be ordered by; equals stand by their seats', () => {
    expect(by({ by: 'trust', down: false })).toEqual([4, 1, 3, 2])
  })
  it('seats up and down', () => {
    expect(by({ by: 'seat', down: true })).toEqual([4, 3, 2, 1])
  })
  it('[CR76] first who is stuck, the longest first, then an impatient buyer, then who has not begun', () => {
    const clock = startClock(1_000_000, null)
    const now = 1_000_000 + 600_000
    const rows = [
      row(1, { elapsedMs: 590_000 }),
      row(2, { stage: 'ended' }),
      row(3, { stage: 'brief' }),
      row(4, { elapsedMs: 590_000, patience: 9 }),
      row(5, { elapsedMs: 400_000 }),
      row(6, { elapsedMs: 100_000 }),
      row(7, { elapsedMs: 0 }),
      row(8, { elapsedMs: 590_000, patience: 20 }),
    ]
    const needed = (it: Row): number => needOf(it, it.seat !== 7, idleMs(it, clock, now))
    const first = ordered(rows, { by: 'stage', down: true }, needed)
    expect(first.map((it) => it.seat)).toEqual([6, 5, 4, 8, 3, 1, 7, 2])
    expect(idleMs(row(9, { stage: 'ended' }), clock, now)).toBe(0)
    expect(needOf(row(9, {}), true, STUCK_MS)).toBeGreaterThan(
      needOf(row(9, {}), true, STUCK_MS - 1),
    )
  })
  it('[CR76] rows keep their places under the hand, who is new comes last', () => {
    expect(asBefore(ROWS, [3, 1, 4], (it) => it.seat).map((it) => it.seat)).toEqual([3, 1, 4, 2])
  })
})

describe('the order of the tables', () => {
  const clock = startClock(1_000_000, null)
  const now = 1_000_000 + 600_000
  const match = (number: number, change: Partial<Match>): Match =>
    ({
      number,
      ended: null,
      away: null,
      sheet: null,
      stirredMs: 590_000,
      ...change,
    }) as unknown as Match
  const MATCHES = [
    match(1, { ended: 'deal', stirredMs: 10 }),
    match(2, { sheet: {} as Match['sheet'] }),
    match(3, {}),
    match(4, { away: 'vendor' }),
    match(5, { stirredMs: 400_000 }),
    match(6, { stirredMs: 0 }),
  ]
  const order = (at = clock): readonly number[] =>
    byNeed(MATCHES, (it) => quietMs(it, at, now)).map((it) => it.number)

  it('[CR76] first where it has been quiet, the longest first, then a break, then who bargains, signs, has ended', () => {
    expect(order()).toEqual([6, 5, 4, 3, 2, 1])
  })
  it('[CR76] a pause is not quiet', () => {
    const paused = pause(clock, 1_000_000 + 410_000)
    expect(order(paused)).toEqual([6, 4, 3, 5, 2, 1])
  })
})
