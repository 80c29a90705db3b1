import { defineConfig } from 'vitest/config'

/** The tests that mutants of grading and of the bargaining are tried against: those of the same folders, nothing that plays whole cases. */
export default defineConfig({
  test: { include: ['test/core/{grading,negotiation}/**/*.test.ts'] },
})
