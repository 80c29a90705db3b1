import { describe, expect, test } from 'vitest'
import { openCase } from '../../src/cli/cases.ts'
import { caseIds } from '../../src/cli/story-files.ts'
import { PERSONAS } from '../../src/core/buyer/persona.ts'
import { gradableOf } from '../../src/core/grading/gradable.ts'
import { grade } from '../../src/core/grading/grade.ts'
import { RUBRICS } from '../../src/core/grading/rubric-ids.ts'
import { replay, transcriptOf } from '../../src/core/meeting/replay.ts'
import { model } from '../../src/core/players/model.ts'
import { playOut } from '../../src/core/players/player.ts'
import { random } from '../../src/core/players/simple.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'

const cases = caseIds().map((id): Scenario => {
  const opened = openCase(id)
  if (isRefusal(opened)) throw new Error(opened.detail)
  return opened.scenario
})
const drills = cases.flatMap((scenario) => scenario.drills.map((drill) => ({ scenario, drill })))

describe('the drills of the cases', () => {
  test('[S30] there is one of each kind at least', () => {
    const kinds = new Set(drills.map(({ drill }) => drill.kind))
    expect([...kinds].sort()).toEqual(['concession', 'need-thread', 'objection', 'opening'])
  })

  describe.each(drills)('$scenario.id $drill.id', ({ scenario, drill }) => {
    test('[S30] what it is for is true of whoever sits there', () => {
      expect(drill.goal.zh).not.toMatch(/[他她]/)
      expect(drill.goal.en).not.toMatch(/\b(he|him|his|she|her|hers|man|woman)\b/i)
    })

    const played = PERSONAS.flatMap((persona) =>
      [model, random].map((player) => playOut(scenario, persona, 2, player, undefined, drill.id)),
    )

    test('[T7] ends with every buyer, within its decisions, and folds again to the same', () => {
      for (const meeting of played) {
        expect(meeting.ended).not.toBeNull()
        expect(meeting.decisions).toBeLessThanOrEqual(drill.decisions)
        const again = replay(scenario, transcriptOf(meeting))
        expect(isRefusal(again) ? again : again.spoken).toEqual(meeting.spoken)
      }
    })

    test('[G90] is graded in its own rubrics alone, on conduct and not on a deal', () => {
      for (const meeting of played) {
        const report = grade(gradableOf(meeting))
        const scored = RUBRICS.filter((it) => report.rubrics[it]?.score !== null)
        expect(RUBRICS.filter((it) => drill.weights[it] !== undefined)).toEqual(
          expect.arrayContaining(scored),
        )
        expect(scored.length).toBeGreaterThan(0)
        expect(report.deal).toBeNull()
      }
    })

    test('[P20] skill shows: the model player is well above chance', () => {
      const conduct = (player: typeof model): number => {
        const all = PERSONAS.flatMap((persona) =>
          [1, 2, 3, 4].map((seed) => {
            const meeting = playOut(scenario, persona, seed, player, undefined, drill.id)
            return grade(gradableOf(meeting)).conduct ?? 0
          }),
        )
        return all.reduce((sum, it) => sum + it, 0) / all.length
      }
      expect(conduct(model)).toBeGreaterThan(conduct(random) + 15)
    })
  })
})
