/**
 * A test runner for Stryker. Vitest starts a worker for every mutant, which takes a hundred times as long as our unit tests; here all is
 * compiled once and every mutant has the modules evaluated anew, in the same process.
 */
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { Script } from 'node:vm'
import type { InstrumenterContext } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  type BaseTestResult,
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
import * as fc from 'fast-check'
import { expect } from 'vitest'
import { type Collected, collecting } from './collecting.ts'
import { type Modules, modulesOf } from './modules.ts'
import { SLOW, TESTS } from './tests.ts'

const global = globalThis as unknown as {
  __stryker__?: InstrumenterContext
  __asked__?: () => unknown
}
global.__stryker__ ??= {}
const stryker = global.__stryker__

/**
 * Properties with few examples, always the same: what only the hundredth would kill counts as survived. The smallest example of a failure
 * would take minutes and nobody reads it.
 */
const EXAMPLES = { numRuns: 25, seed: 1, endOnFailure: true }
const assert = (property: fc.IRawProperty<unknown>, given?: fc.Parameters<unknown>) =>
  fc.assert(property, { ...given, ...EXAMPLES })
const fewer = { ...fc, assert, default: { ...fc.default, assert }, __esModule: true }

const asking = new Script('__asked__()')
const TEN_MINUTES = 600_000
/** Milliseconds for a test that took so long unmutated: an endless loop is broken off without a new process. */
const patience = (took = 2_000): number => Math.round(2_000 + 5 * took)

class InProcess implements TestRunner {
  private modules: Modules | undefined
  private files = globSync(TESTS, { exclude: SLOW }).toSorted()
  /** Milliseconds by file and by test, when nothing was mutated. */
  private readonly took = new Map<string, number>()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    this.modules = await modulesOf(this.files)
  }

  async dryRun(): Promise<DryRunResult> {
    delete stryker.activeMutant
    const tests: TestResult[] = []
    for (const file of this.files) {
      const began = performance.now()
      for (const { name, stack, run } of this.testsOf(file)) {
        const id = `${file}#${name}`
        stryker.currentTestId = id
        const result = await this.ask({ id, name, file, run }, TEN_MINUTES)
        delete stryker.currentTestId
        const place = this.modules?.placeOf(file, stack)
        this.took.set(id, result.timeSpentMs)
        tests.push({ ...result, ...(place ? { startPosition: place } : {}) })
      }
      this.took.set(file, performance.now() - began)
    }
    // The quick ones are asked first.
    this.files = this.files.toSorted(by((file) => this.took.get(file)))
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: stryker.mutantCoverage ?? { static: {}, perTest: {} },
    }
  }

  /** The files anew with the mutant in them, up to the first test that fails. */
  async mutantRun({
    testFilter,
    activeMutant,
    mutantActivation,
    hitLimit,
  }: MutantRunOptions): Promise<MutantRunResult> {
    const asked = testFilter && new Set(testFilter)
    stryker.hitCount = 0
    if (hitLimit !== undefined) stryker.hitLimit = hitLimit
    const tests: TestResult[] = []
    try {
      for (const file of this.files) {
        if (testFilter && !testFilter.some((id) => id.startsWith(`${file}#`))) continue
        if (mutantActivation === 'static') stryker.activeMutant = activeMutant.id
        const found = this.testsOf(file)
        stryker.activeMutant = activeMutant.id
        for (const { name, run } of found.toSorted(
          by(({ name }) => this.took.get(`${file}#${name}`)),
        )) {
          const id = `${file}#${name}`
          if (asked && !asked.has(id)) continue
          const result = await this.ask({ id, name, file, run }, patience(this.took.get(id)))
          tests.push(result)
          if (result.status === TestStatus.Failed) break
        }
        delete stryker.activeMutant
        if (tests.at(-1)?.status === TestStatus.Failed) break
      }
    } catch (error) {
      if (!isEndless(error)) throw error
      return toMutantRunResult({ status: DryRunStatus.Timeout, reason: 'an endless loop' })
    } finally {
      delete stryker.activeMutant
    }
    const looped = determineHitLimitReached(stryker.hitCount, hitLimit)
    return toMutantRunResult(looped ?? { status: DryRunStatus.Complete, tests })
  }

  /** Evaluates a test file and everything below it; one that cannot be is a test that fails. */
  private testsOf(file: string): readonly Collected[] {
    if (!this.modules) throw new Error('init comes first')
    const { api, tests } = collecting(expect)
    try {
      this.modules.load(file, { vitest: api, 'fast-check': fewer })
      return tests
    } catch (error) {
      const run = (): never => {
        throw error
      }
      return [...tests, { name: '', stack: '', run }].map((test) => ({ ...test, run }))
    }
  }

  private async ask({ id, name, file, run }: Asked, timeout: number): Promise<TestResult> {
    const began = performance.now()
    const of = (): Omit<BaseTestResult, 'startPosition'> => ({
      id,
      name,
      fileName: resolve(file),
      timeSpentMs: performance.now() - began,
    })
    try {
      global.__asked__ = run
      await asking.runInThisContext({ timeout })
      return { ...of(), status: TestStatus.Success }
    } catch (error) {
      if (isEndless(error)) throw error
      const failureMessage = error instanceof Error ? error.message : String(error)
      return { ...of(), status: TestStatus.Failed, failureMessage }
    }
  }
}

const by =
  <T>(cost: (it: T) => number | undefined) =>
  (a: T, b: T): number =>
    (cost(a) ?? 0) - (cost(b) ?? 0)

interface Asked {
  readonly id: string
  readonly name: string
  readonly file: string
  readonly run: () => unknown
}

const isEndless = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)]
