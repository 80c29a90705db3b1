import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/client/views/debrief/decisions.ts'
import { lanesOf } from '../../../src/client/views/debrief/lanes.ts'
import { after, MINI, say, sitDown } from '../../core/mini-case.ts'

const whole = () =>
  after(sitDown(MINI.scenario), say('fleet'), say('stuck'), say('pitch'), say('worth'))

describe('the lanes of the timeline', () => {
  it('holds a decision for every move, the opening first', () => {
    const decisions = decisionsOf(whole())
    expect(decisions.map(({ n }) => n)).toEqual([0, 1, 2, 3, 4])
    expect(decisions.map(({ turns }) => turns[0]?.choice)).toEqual([
      'sit',
      'fleet',
      'stuck',
      'pitch',
      'worth',
    ])
  })

  it('marks questions, what the buyer said of them, and what was shown too soon', () => {
    const [lane] = lanesOf(whole())
    expect(lane?.marks.map(({ kind, by, decision }) => `${decision} ${by} ${kind}`)).toEqual([
      '2 seller P',
      '2 buyer implied',
      '3 seller pitch',
      '4 seller N',
      '4 buyer explicit',
    ])
  })

  it('lets the level climb with what the buyer said', () => {
    expect(lanesOf(whole())[0]?.levels).toEqual([0, 0, 1, 1, 2])
  })

  it('calls the same line a benefit once the buyer wanted it', () => {
    const meeting = after(sitDown(MINI.scenario), say('stuck'), say('worth'), say('pitch'))
    expect(lanesOf(meeting)[0]?.marks.at(-1)?.kind).toBe('benefit')
  })

  it('forgets what was taken back', () => {
    const meeting = after(whole(), { kind: 'take-back', count: 3 })
    expect(lanesOf(meeting)[0]?.marks).toEqual([])
    expect(decisionsOf(meeting)).toHaveLength(2)
  })
})
