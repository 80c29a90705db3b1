/** What mutants of grading and of the bargaining are tried against: the tests of the same folders. */
export const TESTS = ['test/core/{grading,negotiation}/**/*.test.ts']
/**
 * Whole cases, thousands of random meetings and millions of packages take long and seldom notice one sign: what they alone would kill
 * counts as survived.
 */
export const SLOW = [
  '**/*properties.test.ts',
  '**/calibration.test.ts',
  '**/curriculum.test.ts',
  '**/true-of-the-moment.test.ts',
  '**/speed.test.ts',
  '**/answer-size.test.ts',
  '**/axioms.test.ts',
]
