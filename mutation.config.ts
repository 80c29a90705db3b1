import { defineConfig } from 'vitest/config'

/** The tests that mutants of grading and of the bargaining are tried against: those of the same folders, nothing that plays whole cases. */
export default defineConfig({
  // Instrumented code is slow, and a busy machine slower: only an endless loop should count as timed out.
  test: { include: ['test/core/{grading,negotiation}/**/*.test.ts'], testTimeout: 60_000 },
})
