import { describe, expect, it } from 'vitest'
import { solveInput } from '../../../src/core/negotiation/solve.ts'

/** Four issues of 34 levels, all of one worth: 1,336,336 packages, and each solves it by all four rules. */
const ISSUES = 4
const LEVELS = 34
const party = {
  weights: Array(ISSUES).fill(1 / ISSUES),
  utilities: Array(ISSUES).fill(Array(LEVELS).fill(0.5)),
  reservation: 0,
}
const alike = {
  issues: Array.from({ length: ISSUES }, (_, i) => ({
    name: `issue ${i}`,
    values: Array.from({ length: LEVELS }, (_, k) => k),
  })),
  A: party,
  B: party,
}

describe('what is no domain', () => {
  it('[N22] whose answer could not be written down', () => {
    expect(solveInput(alike)).toMatchObject({ refused: 'domain/too-many-points' })
  }, 30_000)
})
