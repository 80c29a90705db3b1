import type { Persona } from '../core/buyer/persona.ts'
import type { Drill } from '../core/scenario/drill.ts'
import type { Lang, Role, Text } from '../core/scenario/scenario.ts'

/** What the shelf says of a case before anything of it has been fetched. */
export interface ShelfCase {
  readonly id: string
  readonly title: Text
  readonly summary: Text
  /** Where it plays: names a drawing. */
  readonly place: string
  /** What its windows look out on: names a drawing. */
  readonly view: string
  readonly lead: Persona
  readonly people: Readonly<Record<Persona, Role>>
  readonly bargaining: boolean
  readonly minutes: number
  readonly practises: readonly string[]
  readonly drills: readonly Pick<Drill, 'id' | 'kind' | 'title' | 'goal'>[]
}

/** Where a case's files lie. */
export interface CaseFile {
  readonly lead: Persona
  readonly logic: string
  readonly words: Readonly<Record<Persona, Readonly<Record<Lang, string>>>>
}

export type CaseFiles = Readonly<Partial<Record<string, CaseFile>>>
