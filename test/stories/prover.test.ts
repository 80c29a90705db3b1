import { describe, expect, it } from 'vitest'
import { openCase } from '../../src/cli/cases.ts'
import { caseIds, readCase } from '../../src/cli/story-files.ts'
import { isUntoldMistake } from '../../src/core/prover/domination.ts'
import { problemsOf } from '../../src/core/prover/problems.ts'
import { prove } from '../../src/core/prover/prove.ts'
import { isRefusal } from '../../src/core/refusal.ts'

const BUDGET = { rounds: 400, plays: 1, climbs: 8, visits: 4, states: 0 }

describe.each(caseIds())('%s', (id) => {
  const opened = openCase(id)
  if (isRefusal(opened)) throw new Error(opened.detail)
  const { scenario } = opened
  const proof = prove(scenario, BUDGET)
  const problems = problemsOf(proof, scenario, readCase(id)).map(
    ({ file, line, message }) => `stories/${file}:${line}: ${message}`,
  )

  it('[S16][S18] every knot, choice and ending is reached, and no meeting stands still', () => {
    expect(problems).toEqual([])
  })

  it('[S4] no tag is outside the vocabulary', () => {
    expect(proof.unknownTags).toEqual([])
  })

  it('[S19] nothing decent is a mistake wherever it stands without the report saying why', () => {
    expect(proof.domination?.dominated.filter(isUntoldMistake)).toEqual([])
  })

  it('[S18] a trainee can do very badly and very well', () => {
    expect(proof.worst?.conduct).toBeLessThanOrEqual(10)
    expect(proof.best?.conduct).toBeGreaterThanOrEqual(95)
  })
})
