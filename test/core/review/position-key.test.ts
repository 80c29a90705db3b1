import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCase } from '../../../src/cli/cases.ts'
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import { draw } from '../../../src/core/chance/draw.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { totalsOf } from '../../../src/core/grading/grade.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { headerOf, openMeeting } from '../../../src/core/meeting/open.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import { optionsAt } from '../../../src/core/review/options.ts'
import { keyOf } from '../../../src/core/review/position-key.ts'
import { after, MINI, ONCE, STEPS } from '../mini-case.ts'

const scenarioOf = (id: string) => {
  const opened = openCase(id)
  if (isRefusal(opened)) throw new Error(opened.detail)
  return opened.scenario
}
const SCENARIOS = [MINI, ONCE, ONCE, STEPS]
  .map((it) => it.scenario)
  .concat(scenarioOf('forklift'), scenarioOf('forklift'), scenarioOf('tower-price'))

/** One of what may be decided, by a number; walking out would end most meetings at once. */
const wander = (meeting: Meeting, dice: number): Meeting => {
  const moves = optionsAt(meeting).moves.filter(({ kind }) => kind !== 'walk-away')
  const move = moves[dice % Math.max(1, moves.length)]
  return move && !meeting.ended ? after(meeting, move) : meeting
}

/** What comes of a position by the same dice: what is open, what is said, what it is worth. */
const future = (from: Meeting, dice: readonly number[]) => {
  let now = from
  return dice.map((die) => {
    now = wander(now, die)
    return {
      options: optionsAt(now).moves,
      said: now.spoken.slice(from.spoken.length).map(({ choice }) => choice),
      mind: now.mind,
      ended: now.ended,
      totals: totalsOf(gradableOf(now)),
    }
  })
}

describe('the transposition key', () => {
  it('[R4] never takes two positions for one that have different futures', () => {
    let merged = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...SCENARIOS),
        fc.constantFrom(...PERSONAS),
        fc.nat({ max: 50 }),
        fc.nat({ max: 6 }),
        fc.nat(),
        fc.array(fc.nat(), { minLength: 3, maxLength: 12 }),
        (scenario, persona, seed, deep, some, dice) => {
          let root = openMeeting(scenario, headerOf(scenario, persona, seed, 'practice'))
          for (let i = 0; i < deep; i++) root = wander(root, draw(seed, i, 'deep'))
          // Every order of a few moves, so that ways have a chance to meet.
          const open = root.open.toSorted()
          const from = open.map((_, i) => open[(some + i) % open.length] ?? '').slice(0, 3)
          const ways = orders(from).map((order) => order.reduce(sayIfOpen, root))
          const seen = new Map<string, Meeting>()
          for (const meeting of ways) {
            const key = keyOf(meeting)
            const before = seen.get(key)
            if (before && JSON.stringify(before.moves) !== JSON.stringify(meeting.moves)) {
              merged++
              expect(future(meeting, dice)).toEqual(future(before, dice))
            }
            seen.set(key, meeting)
          }
        },
      ),
      { numRuns: 120 },
    )
    expect(merged).toBeGreaterThan(20)
  }, 120_000)

  it('[R4] tells the same position the same, whatever was played in between', () => {
    const root = openMeeting(ONCE.scenario, headerOf(ONCE.scenario, 'owl', 1, 'practice'))
    const one = wander(root, 1)
    const key = keyOf(one)
    wander(wander(root, 2), 3)
    expect(keyOf(one)).toBe(key)
    expect(keyOf(root)).not.toBe(key)
  })
})

const sayIfOpen = (meeting: Meeting, choice: string): Meeting =>
  meeting.open.includes(choice) ? after(meeting, { kind: 'say', choice }) : meeting

const orders = (items: readonly string[]): readonly (readonly string[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((item, i) =>
        orders([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
      )
