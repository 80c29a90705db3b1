import { describe, expect, it } from 'vitest'
import { openCase } from '../../src/cli/cases.ts'
import { caseIds } from '../../src/cli/story-files.ts'
import { PERSONAS } from '../../src/core/buyer/persona.ts'
import { gradableOf } from '../../src/core/grading/gradable.ts'
import { grade } from '../../src/core/grading/grade.ts'
import { playOut } from '../../src/core/players/player.ts'
import { PLAYERS } from '../../src/core/players/players.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'

const scenarioOf = (id: string): Scenario => {
  const opened = openCase(id)
  if (isRefusal(opened)) throw new Error(opened.detail)
  return opened.scenario
}

const playerOf = (name: string) => {
  const player = PLAYERS[name]
  if (!player) throw new Error(`no player ${name}`)
  return player
}

describe.each(caseIds())('%s', (id) => {
  const scenario = scenarioOf(id)

  it('[G1] every meeting has a grade within 0 and 100, whatever its ending', () => {
    for (const name of ['random', 'last', 'price-cutter']) {
      for (const persona of PERSONAS) {
        const { conduct, deal } = grade(gradableOf(playOut(scenario, persona, 11, playerOf(name))))
        expect(conduct).toBeGreaterThanOrEqual(0)
        expect(conduct).toBeLessThanOrEqual(100)
        if (scenario.bargaining) expect(deal).not.toBeNull()
        else expect(deal).toBeNull()
      }
    }
  })

  it('[P4] a full meeting is neither hurried nor endless', () => {
    for (const persona of PERSONAS) {
      const { decisions } = playOut(scenario, persona, 5, playerOf('model'))
      expect(decisions).toBeGreaterThanOrEqual(18)
      expect(decisions).toBeLessThanOrEqual(30)
    }
  })
})

describe('forklift', { timeout: 60_000 }, () => {
  const scenario = scenarioOf('forklift')

  it('[S17] gives the trainee ninety different things to say at least', () => {
    const choices = Object.values(scenario.entries).filter((entry) => entry.kind === 'choice')
    expect(choices.length).toBeGreaterThanOrEqual(90)
  })

  it('[S17] has four needs we can meet, and one that draws away from them', () => {
    expect(scenario.needs.filter((need) => need.solvable).length).toBeGreaterThanOrEqual(4)
    expect(scenario.needs.filter((need) => !need.solvable).length).toBeGreaterThanOrEqual(1)
  })

  it('[S17] leads every way past the opening to its temptation', () => {
    for (const name of Object.keys(PLAYERS)) {
      for (const persona of PERSONAS) {
        for (const seed of [1, 2, 3]) {
          const meeting = playOut(scenario, persona, seed, playerOf(name))
          const tempted = meeting.spoken.some((turn) => turn.tags.includes('buyer.ambush'))
          expect({ name, persona, seed, tempted }).toEqual({ name, persona, seed, tempted: true })
        }
      }
    }
  })
})
