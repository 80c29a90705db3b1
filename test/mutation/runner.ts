/**
 * A test runner for Stryker. Vitest starts a worker for every mutant, which takes a hundred times as long as our unit tests; here all is
 * compiled once and every mutant has the modules evaluated anew, in the same process.
 */
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import type { InstrumenterContext } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { expect } from 'vitest'
import { collecting } from './collecting.ts'
import { type Modules, modulesOf } from './modules.ts'
import { SLOW, TESTS } from './tests.ts'

const mutants = globalThis as unknown as { __stryker__?: InstrumenterContext }
mutants.__stryker__ ??= {}
const stryker = mutants.__stryker__

class InProcess implements TestRunner {
  private modules: Modules | undefined
  private files = globSync(TESTS, { exclude: SLOW }).toSorted()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    this.modules = await modulesOf(this.files)
  }

  async dryRun(): Promise<DryRunResult> {
    delete stryker.activeMutant
    const tests: TestResult[] = []
    const took = new Map<string, number>()
    for (const file of this.files) {
      const began = performance.now()
      tests.push(...(await this.run(file, () => true, false)))
      took.set(file, performance.now() - began)
    }
    // The quick ones are asked first.
    this.files = this.files.toSorted((a, b) => (took.get(a) ?? 0) - (took.get(b) ?? 0))
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: stryker.mutantCoverage ?? { static: {}, perTest: {} },
    }
  }

  async mutantRun({
    testFilter,
    activeMutant,
    mutantActivation,
    hitLimit,
  }: MutantRunOptions): Promise<MutantRunResult> {
    const asked = testFilter && new Set(testFilter)
    const files = asked
      ? this.files.filter((file) => testFilter.some((id) => id.startsWith(`${file}#`)))
      : this.files
    stryker.hitCount = 0
    if (hitLimit !== undefined) stryker.hitLimit = hitLimit
    const tests: TestResult[] = []
    for (const file of files) {
      if (mutantActivation === 'static') stryker.activeMutant = activeMutant.id
      else delete stryker.activeMutant
      tests.push(...(await this.run(file, (id) => asked?.has(id) ?? true, true, activeMutant.id)))
      if (tests.some(({ status }) => status === TestStatus.Failed)) break
    }
    delete stryker.activeMutant
    const looped = determineHitLimitReached(stryker.hitCount, hitLimit)
    return toMutantRunResult(looped ?? { status: DryRunStatus.Complete, tests })
  }

  /** Evaluates the file and runs the tests asked for; with `bail` up to the first that fails. */
  private async run(
    file: string,
    isAsked: (id: string) => boolean,
    bail: boolean,
    mutant?: string,
  ): Promise<TestResult[]> {
    if (!this.modules) throw new Error('init comes first')
    const results: TestResult[] = []
    const { api, tests } = collecting(expect)
    try {
      this.modules.load(file, api)
    } catch (error) {
      return [{ id: `${file}#`, name: file, timeSpentMs: 0, ...failed(error) }]
    }
    if (mutant !== undefined) stryker.activeMutant = mutant
    for (const { name, stack, run } of tests) {
      const id = `${file}#${name}`
      if (!isAsked(id)) continue
      const place = mutant === undefined ? this.modules.placeOf(file, stack) : undefined
      if (mutant === undefined) stryker.currentTestId = id
      const began = performance.now()
      const found = await outcome(run)
      const timeSpentMs = performance.now() - began
      delete stryker.currentTestId
      results.push({
        id,
        name,
        timeSpentMs,
        fileName: resolve(file),
        ...(place ? { startPosition: place } : {}),
        ...found,
      })
      if (bail && found.status === TestStatus.Failed) break
    }
    return results
  }
}

type Outcome =
  | { readonly status: TestStatus.Success }
  | { readonly status: TestStatus.Failed; readonly failureMessage: string }

const failed = (error: unknown): Outcome => ({
  status: TestStatus.Failed,
  failureMessage: error instanceof Error ? error.message : String(error),
})

async function outcome(run: () => unknown): Promise<Outcome> {
  try {
    await run()
    return { status: TestStatus.Success }
  } catch (error) {
    return failed(error)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)]
