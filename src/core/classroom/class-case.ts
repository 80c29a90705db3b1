import type { Persona } from '../buyer/persona.ts'
import type { Scenario, Script } from '../scenario/scenario.ts'

/** A compiled case with the words of every buyer. */
export interface ClassCase {
  readonly scenario: Scenario
  readonly scripts: Readonly<Record<Persona, Script>>
}

/** Where a fold finds the case that was played, by its hashes; what was once played is kept for ever. */
export type CaseBook = (logicHash: string, textHash: string) => ClassCase | undefined
