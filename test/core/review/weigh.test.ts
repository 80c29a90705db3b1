import { describe, expect, it } from 'vitest'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { optionsAt } from '../../../src/core/review/options.ts'
import { standingOf } from '../../../src/core/review/standing.ts'
import { type Weighed, weighing } from '../../../src/core/review/weigh.ts'
import type { Move } from '../../../src/core/transcript/move.ts'
import { after, ONCE, offer, STEPS, say, sitDown, TABLE } from '../mini-case.ts'

function weighed(
  from: Meeting,
  moves: readonly Move[],
  positions?: number,
): { readonly found: readonly Weighed[]; readonly shares: readonly number[] } {
  const shares: number[] = []
  const steps = weighing(from, moves, positions)
  let step = steps.next()
  for (; !step.done; step = steps.next()) shares.push(step.value)
  return { found: step.value, shares }
}

/** What exhaustive search says a position is worth, leaf by leaf. */
const worthOf = (meeting: Meeting): number =>
  meeting.ended
    ? standingOf({ ...grade(gradableOf(meeting)), merit: null })
    : Math.max(...optionsAt(meeting).moves.map((it) => worthOf(after(meeting, it))))

describe('moves of a meeting that goes on', () => {
  const places: readonly (readonly [string, Meeting])[] = [
    ['a talk', after(sitDown(ONCE.scenario, { seed: 3 }), say('stuck'), say('worth'))],
    ['a table', after(sitDown(STEPS.scenario, { seed: 3 }), offer(12_000))],
  ]
  it.each(places)(
    '[CR18] %s small enough to be seen whole: as exhaustive search says',
    (_, from) => {
      const { moves } = optionsAt(from)
      expect(moves.length).toBeGreaterThan(1)
      const { found } = weighed(from, moves, 400_000)
      const worths = moves.map((it) => worthOf(after(from, it)))
      const best = Math.max(...worths)
      found.forEach(({ lost }, i) => {
        // On merit a red trap costs what the cap hides: more, never less.
        expect(lost).toBeGreaterThanOrEqual(best - (worths[i] ?? 0) - 0.01)
      })
      const without = found.flatMap(({ lost }, i) => (lost === 0 ? [worths[i]] : []))
      expect(without.length).toBeGreaterThan(0)
      for (const worth of without) expect(worth).toBeCloseTo(best, 6)
      expect(Math.max(...found.map((it) => it.lost))).toBeGreaterThan(0)
    },
  )

  it('[CR18] weighs offers somebody put forward beside what the list holds, the same each time', () => {
    const from = sitDown(TABLE.scenario, { seed: 5 })
    const moves = [offer(11_800), offer(11_000), say('stop'), say('expect')]
    const { found, shares } = weighed(from, moves)
    expect(found.map((it) => it.move)).toEqual(moves)
    expect(Math.min(...found.map((it) => it.lost))).toBe(0)
    expect(found[1]?.lost).toBeGreaterThan(0)
    expect(found[2]?.lost).toBeGreaterThan(0)
    expect(weighed(from, moves).found).toEqual(found)
    for (const share of shares) expect(share).toBeLessThanOrEqual(1)
    expect(weighed(from, []).found).toEqual([])
  })
})
