import type { Persona } from '../buyer/persona.ts'

/** A file of a case, or of what it includes. Paths are relative to `stories/`, such as `forklift/main.ink`. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A parsed YAML file; `lineOf` finds the line of a path of keys, for errors that name it. */
export interface SourceData {
  readonly path: string
  readonly value: unknown
  readonly lineOf: (keys: readonly (string | number)[]) => number
  /** Why the file could not be read as YAML. */
  readonly broken?: { readonly line: number; readonly message: string }
}

/** Everything a case is made of, as read from its folder. */
export interface CaseSource {
  readonly folder: string
  readonly ink: readonly SourceFile[]
  readonly scenario: SourceData
  readonly english: SourceData
  /** `voices/<persona>.yaml` of the case and `personas/<persona>.yaml` of all cases. */
  readonly voices: Readonly<Partial<Record<Persona, readonly SourceData[]>>>
}

export interface Problem {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** The file a story begins in. */
export const mainOf = ({ folder }: CaseSource): string => `${folder}/main.ink`
