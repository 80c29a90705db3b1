import 'fake-indexeddb/auto'
import { join } from 'node:path'
import { compileFolder } from '../../src/cli/story-files.ts'
import { createSession } from '../../src/client/session.ts'
import type { Means, Session } from '../../src/client/session-state.ts'
import type { CaseFile } from '../../src/client/shelf-case.ts'
import { type Stopwatch, stopwatch } from '../../src/client/stopwatch.ts'
import { openStorage, type Storage } from '../../src/client/storage.ts'
import { gradableOf } from '../../src/core/grading/gradable.ts'
import { grade } from '../../src/core/grading/grade.ts'
import type { Scenario, Script } from '../../src/core/scenario/scenario.ts'

const compiled = compileFolder('mini', join(import.meta.dirname, '../stories'))
if (!('scenario' in compiled)) throw new Error(JSON.stringify(compiled.problems))

export const MINI: Scenario = compiled.scenario
export const SCRIPT: Script = compiled.scripts.owl

/** A file that is only asked whether it is there. */
const FILE = { lead: 'owl' } as CaseFile

/** A page with a database of its own name, as often reopened as a test likes. */
export interface Desk {
  readonly session: Session
  readonly storage: Storage
  readonly watch: Stopwatch
  /** Whatever was put off to a quiet moment. */
  readonly quiet: () => void
  readonly scenarios: Map<string, Scenario>
}

let desks = 0
export const newDatabase = (): string => `desk-${desks++}`

export async function sitDown(database: string, change: Partial<Means> = {}): Promise<Desk> {
  const storage = await openStorage(database)
  const later: (() => void)[] = []
  const watch = stopwatch()
  const scenarios = new Map([[MINI.id, MINI]])
  const session = createSession(
    {
      caseFile: (id) => (scenarios.has(id) ? FILE : undefined),
      loadScenario: async () => scenarios.get(MINI.id) ?? MINI,
      loadScriptIn: async () => SCRIPT,
      loadScript: async () => SCRIPT,
      storage: async () => storage,
      grade: async (meeting) => grade(gradableOf(meeting)),
      stopwatch: watch,
      today: () => 1_700_000_000_000,
      onKept: () => undefined,
      soon: (task) => void later.push(task),
      ...change,
    },
    'zh',
  )
  const quiet = (): void => later.splice(0).forEach((task) => void task())
  return { session, storage, watch, quiet, scenarios }
}

export const START = {
  scenario: 'mini',
  persona: 'owl',
  mode: 'guided',
  seed: 7,
  id: 'first',
} as const

export const say = (desk: Desk, choice: string): Promise<void> =>
  desk.session.move({ kind: 'say', choice })
