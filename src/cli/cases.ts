import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Persona } from '../core/buyer/persona.ts'
import { type Refusal, refuse } from '../core/refusal.ts'
import type { Problem } from '../core/scenario/case-source.ts'
import { compileCase } from '../core/scenario/compile.ts'
import type { Scenario, Script } from '../core/scenario/scenario.ts'
import { caseIds, readCase, STORIES } from './story-files.ts'

export interface Case {
  readonly scenario: Scenario
  readonly scripts: Readonly<Record<Persona, Script>>
}

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/counterpart', import.meta.url))
/** Raised when the compiled form changes: an old cache is then another file. */
const COMPILER = 'counterpart-scenario/1.3'

/** A compiled case; compiled once for each state of its files. Broken stories throw: that is the authors' mistake, not the player's. */
export function openCase(id: string, stories: string = STORIES): Case | Refusal {
  if (!caseIds(stories).includes(id))
    return refuse('scenario/unknown', `there are ${caseIds(stories).join(', ')}`)
  const source = readCase(id, stories)
  const key = createHash('sha256').update(COMPILER).update(JSON.stringify(source)).digest('hex')
  const file = join(CACHE, `${id}.${key}.json`)
  const kept = readKept(file)
  if (kept) return kept
  const compiled = compileCase(source)
  if ('problems' in compiled) {
    throw new Error(`${id} does not compile\n${tell(compiled.problems)}`)
  }
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(file, JSON.stringify(compiled))
  return compiled
}

const TOLD = 20 // problems named at once; mending those often mends the rest

const tell = (problems: readonly Problem[]): string => {
  const told = problems.slice(0, TOLD).map((it) => `stories/${it.file}:${it.line}: ${it.message}`)
  const rest = problems.length - told.length
  return [...told, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n')
}

const readKept = (file: string): Case | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Case
  } catch {
    return null
  }
}
