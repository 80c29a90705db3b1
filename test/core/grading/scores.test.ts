import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade, scoresOf } from '../../../src/core/grading/grade.ts'
import { after, allowedMove, CASES, sitDown } from '../mini-case.ts'

describe('scores alone', () => {
  it('[CR61] are those of the report, wherever a meeting stands', () => {
    const start = fc.record({
      id: fc.constantFrom('mini' as const, 'mini-table' as const),
      persona: fc.constantFrom(...PERSONAS),
      seed: fc.nat(99),
    })
    const steps = fc.array(fc.tuple(fc.nat(999), fc.nat(9999)), { maxLength: 15 })
    fc.assert(
      fc.property(start, steps, ({ id, ...header }, taken) => {
        let meeting = sitDown(CASES[id], header)
        for (const [which, how] of taken) {
          const move = allowedMove(meeting, which, how)
          if (!move) break
          meeting = after(meeting, move)
          const { conduct, deal, rubrics } = grade(gradableOf(meeting))
          expect(scoresOf(gradableOf(meeting))).toEqual({ conduct, deal, rubrics })
        }
      }),
      { numRuns: 60 },
    )
  })
})
