import { describe, expect, it } from 'vitest'
import {
  type Order,
  ordered,
  type Row,
} from '../../../src/client/views/classroom/desk/board-order.ts'

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
const by = (order: Order) => ordered(ROWS, order).map((it) => it.seat)

describe('the order of the board', () => {
  it('scores up or down; who has none stands last either way', () => {
    expect(by({ by: 'conduct', down: true })).toEqual([3, 1, 2, 4])
    expect(by({ by: 'conduct', down: false })).toEqual([1, 3, 2, 4])
  })
  it('who has not begun has no trust to be ordered by; equals stand by their seats', () => {
    expect(by({ by: 'trust', down: false })).toEqual([4, 1, 3, 2])
  })
  it('stages in the order they come', () => {
    expect(by({ by: 'stage', down: false })).toEqual([2, 1, 4, 3])
    expect(by({ by: 'seat', down: true })).toEqual([4, 3, 2, 1])
  })
})
