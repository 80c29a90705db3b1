import { describe, expect, it } from 'vitest'
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { play } from '../../../src/core/meeting/play.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import { optionsAt } from '../../../src/core/review/options.ts'
import { standingOf } from '../../../src/core/review/standing.ts'
import type { Move } from '../../../src/core/transcript/move.ts'
import { after, ONCE, offer, STEPS, say, sitDown } from '../mini-case.ts'
import { reviewed } from './reviewed.ts'

/** The whole tree, played and graded leaf by leaf: no two ways are taken for one, nothing is left out. */
const openTree = () => {
  const seen = new Map<string, number>()
  const bestOf = (meeting: Meeting): number => {
    const way = JSON.stringify(meeting.moves)
    const value = seen.get(way) ?? seenFrom(meeting)
    seen.set(way, value)
    return value
  }
  const seenFrom = (meeting: Meeting): number => {
    if (meeting.ended) return standingOf({ ...grade(gradableOf(meeting)), merit: null })
    return Math.max(
      ...optionsAt(meeting).moves.map((move) => {
        const next = play(meeting, move)
        if (isRefusal(next)) throw new Error(`${JSON.stringify(move)}: ${next.detail}`)
        return bestOf(next)
      }),
    )
  }
  return { bestOf, ways: () => seen.size }
}

const rounded = (points: number): number => Math.round(points * 100) / 100

const TALKS: readonly (readonly string[])[] = [
  ['pitch', 'stuck', 'worth', 'next'],
  ['fleet', 'stuck', 'note', 'next'],
  ['stuck', 'slip', 'worth', 'pitch', 'next'],
]
const TABLES: readonly (readonly Move[])[] = [
  [offer(12_000), say('expect'), { kind: 'accept' }],
  [{ kind: 'leave' }, { kind: 'return' }, say('expect'), { kind: 'walk-away' }],
]

describe('what is small enough to be seen whole', () => {
  const cases = [
    ...TALKS.map((ids, i) => ({
      name: `talk ${i + 1}`,
      scenario: ONCE.scenario,
      persona: PERSONAS[i] ?? 'owl',
      moves: ids.map(say),
    })),
    ...TABLES.map((moves, i) => ({
      name: `table ${i + 1}`,
      scenario: STEPS.scenario,
      persona: PERSONAS[i + 1] ?? 'owl',
      moves,
    })),
  ]
  it.each(cases)(
    '[R6] $name: every option is worth what exhaustive search says',
    ({ scenario, moves, persona }) => {
      const tree = openTree()
      let now = sitDown(scenario, { persona, seed: 3 })
      const truth = moves.map((move) => {
        const at = now
        now = after(now, move)
        return optionsAt(at, move).moves.map((it) => tree.bestOf(after(at, it)))
      })
      expect(now.ended).not.toBeNull()
      expect(tree.ways()).toBeGreaterThan(300)
      const review = reviewed(now, 400_000)
      expect(review.exact).toBe(true)
      review.decisions.forEach(({ options, lost, chosen }, n) => {
        const values = options.map((it) => it.expected.standing)
        const found = (truth[n] ?? []).map(rounded)
        expect(values).toEqual(found.toSorted((a, b) => b - a))
        expect(lost.standing).toBe(rounded(Math.max(...found) - (values[chosen] ?? 0)))
      })
    },
    120_000,
  )
})
