import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { headerOf, openMeeting } from '../../../src/core/meeting/open.ts'
import { replay, transcriptOf } from '../../../src/core/meeting/replay.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import { decisionsMade } from '../../../src/core/review/decisions-made.ts'
import { optionsAt } from '../../../src/core/review/options.ts'
import { growTree } from '../../../src/core/review/tree.ts'
import type { Scenario } from '../../../src/core/scenario/scenario.ts'
import { after, ONCE, offer, STEPS, say, sitDown, TABLE } from '../mini-case.ts'
import { scenarioOf } from './reviewed.ts'

interface Seat {
  readonly name: string
  readonly scenario: Scenario
  readonly drill?: string
}
const SEATS: readonly Seat[] = [
  { name: 'once', scenario: ONCE.scenario },
  { name: 'steps', scenario: STEPS.scenario },
  { name: 'forklift', scenario: scenarioOf('forklift') },
  { name: 'forklift, the rival drill', scenario: scenarioOf('forklift'), drill: 'rival' },
  { name: 'tower-price', scenario: scenarioOf('tower-price') },
  { name: 'chips', scenario: scenarioOf('chips') },
]

const told = (meeting: Meeting) => ({
  open: meeting.open,
  said: meeting.spoken,
  mind: meeting.mind,
  table: meeting.table,
  ended: meeting.ended,
  report: grade(gradableOf(meeting)),
})

describe('the tree of positions', () => {
  it.each(SEATS)(
    '[R4] $name: a position is what its own moves make it, whatever was played beside it',
    ({ scenario, drill }) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...PERSONAS),
          fc.nat({ max: 50 }),
          fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 10 }), {
            minLength: 2,
            maxLength: 6,
          }),
          (persona, seed, walks) => {
            const header = headerOf(scenario, persona, seed, 'practice', undefined, drill)
            const root = openMeeting(scenario, header)
            const tree = growTree([])
            const ends = walks.map((dice) =>
              dice.reduce((now, die) => {
                const { moves } = optionsAt(now)
                const move = moves[die % Math.max(1, moves.length)]
                return move ? tree.way(now, move).to() : now
              }, root),
            )
            for (const end of ends) {
              const again = replay(scenario, transcriptOf(end))
              if (isRefusal(again)) throw new Error(again.detail)
              expect(told(end)).toEqual(told(again))
            }
          },
        ),
        { numRuns: 12 },
      )
    },
    120_000,
  )

  it('[R4] plays every position once, and takes no two ways for one', () => {
    const root = sitDown(ONCE.scenario)
    const tree = growTree([])
    const one = tree.way(root, say('stuck')).to()
    expect(tree.attempt(root, say('stuck'))?.to()).toBe(one)
    expect(tree.way(root, say('stuck')).to()).toBe(one)
    expect(tree.positions()).toBe(1)
    const other = tree.way(root, say('fleet')).to()
    const there = tree.way(one, say('fleet')).to()
    const back = tree.way(other, say('stuck')).to()
    expect(there).not.toBe(back)
    expect(tree.positions()).toBe(4)
  })

  it('[R4] holds the meeting as it was, with its times; beside it no time passes', () => {
    const meeting = after(
      sitDown(TABLE.scenario),
      { ...offer(12_000), atMs: 60_000 },
      { ...say('stop'), atMs: 90_000 },
    )
    const made = decisionsMade(meeting)
    const tree = growTree(made)
    const [first] = made
    if (!first) throw new Error('no decision')
    const was = tree.way(first.from, offer(12_000))
    expect(was.move.atMs).toBe(60_000)
    expect(was.to()).toBe(first.to)
    expect(tree.positions()).toBe(0)
    const [move] = optionsAt(first.to).moves.filter(
      (it) => it.kind !== 'say' || it.choice !== 'stop',
    )
    if (!move) throw new Error('nothing else to do')
    const beside = tree.way(first.to, { ...move, atMs: 70_000 })
    expect(beside.move.atMs).toBeUndefined()
    expect(beside.to().elapsedMs).toBe(60_000)
  })

  it('[R4] an attempt that is refused is none', () => {
    const tree = growTree([])
    const root = sitDown(TABLE.scenario)
    expect(tree.attempt(root, { kind: 'return' })).toBeNull()
    expect(() => tree.way(root, { kind: 'return' }).to()).toThrow(/refused/)
  })
})
