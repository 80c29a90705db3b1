import type { ClassState } from './class.ts'
import type { PartValue } from './parts.ts'
import type { Role } from './role.ts'

/** What an instructor looks at closely. */
export interface Watched {
  readonly what: 'seat' | 'table' | 'results'
  readonly number: number
}

export type Put = (key: string, part: PartValue) => void

/** Lays out what a role may see of an activity; `watched` is the instructor's alone. */
export type Look<A> = (
  state: ClassState,
  activity: A,
  role: Role,
  watched: Watched | null,
  put: Put,
) => void

export const watchedTable = <T>(
  { tables }: { readonly tables: readonly T[] },
  watched: Watched | null,
): T | undefined => (watched?.what === 'table' ? tables[watched.number - 1] : undefined)
