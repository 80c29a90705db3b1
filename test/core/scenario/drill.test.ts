import { describe, expect, it } from 'vitest'
import {
  type DrillProblem,
  type DrillSource,
  type PlacedMark,
  placeDrills,
} from '../../../src/core/scenario/drill.ts'

const source = (over: Partial<DrillSource> = {}): DrillSource => ({
  id: 'waiting',
  kind: 'need-thread',
  title: { zh: '等车', en: 'Waiting' },
  goal: { zh: '问到底', en: 'Ask to the end' },
  decisions: 6,
  given: {},
  weights: { spin: 1 },
  ...over,
})
const mark = (id: string, knot = 'floor'): PlacedMark => ({ id, knot, line: 7, file: 'a/main.ink' })
const NEEDS = [{ id: 'waiting' }]

const placed = (sources: readonly DrillSource[], marks: readonly PlacedMark[]) => {
  const problems: DrillProblem[] = []
  const drills = placeDrills(sources, marks, NEEDS, (problem) => problems.push(problem))
  return { drills, told: problems.map((it) => it.message), problems }
}

describe('placing drills', () => {
  it('[S30] a drill begins at the knot that carries its mark', () => {
    const { drills, told } = placed([source()], [mark('waiting', 'w_ask')])
    expect(told).toEqual([])
    expect(drills[0]).toMatchObject({ id: 'waiting', knot: 'w_ask' })
  })

  it('[S30] what does not fit is told, and where', () => {
    expect(placed([source()], []).told).toEqual(['waiting is marked in 0 knots, not in one'])
    expect(placed([source()], [mark('waiting'), mark('waiting', 'b')]).told).toEqual([
      'waiting is marked in 2 knots, not in one',
    ])
    expect(placed([source()], [mark('waiting', '')]).told).toHaveLength(1)
    const stray = placed([], [mark('ghost')])
    expect(stray.told).toEqual(['no drill ghost in scenario.yaml'])
    expect(stray.problems[0]?.mark).toMatchObject({ file: 'a/main.ink', line: 7 })
    expect(placed([source({ need: 'gate' })], [mark('waiting')]).told).toEqual(['no need gate'])
    const given = source({ given: { needs: { gate: 'implied' } } })
    expect(placed([given], [mark('waiting')]).told).toEqual(['no need gate'])
    expect(placed([source(), source()], [mark('waiting')]).told).toEqual(['two drills waiting'])
  })
})
