import { readScript } from '../story/script-line.ts'
import type { CaseSource } from './case-source.ts'

/** Where something of a case is written. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** Every line and choice of a case by id: the file and line to mend. */
export const placesOf = (source: CaseSource): ReadonlyMap<string, Place> =>
  new Map(
    source.ink.flatMap(({ path, text }) =>
      readScript(text).lines.map(({ id, line }) => [id, { file: path, line }] as const),
    ),
  )
