/** `npm run mutation [-- --mutate FILES]`: would the tests notice a wrong sign in grading or the bargaining? Only what changed is tried again. */
export default {
  testRunner: 'in-process',
  plugins: ['./test/mutation/runner.ts'],
  mutate: ['src/core/grading/**/*.ts', 'src/core/negotiation/**/*.ts'],
  coverageAnalysis: 'perTest',
  // Numbers that are ours to tune stand in tables: a mutant of static code is tried against every test and tells little.
  ignoreStatic: true,
  // TypeScript 7 has no JavaScript interface, which the rewriting of a tsconfig asks for; the tests need none.
  tsconfigFile: 'none',
  incremental: true,
  incrementalFile: 'node_modules/.cache/stryker/incremental.json',
  tempDirName: '.mutation',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'node_modules/.cache/stryker/mutation.json' },
  concurrency: 1,
  timeoutMS: 10_000,
  thresholds: { high: 90, low: 85, break: 85 },
}
