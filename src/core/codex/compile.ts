import type * as v from 'valibot'
import type { Problem, SourceData } from '../scenario/case-source.ts'
import { parseData } from '../scenario/parse-data.ts'
import { assemble } from './assemble.ts'
import type { Codex } from './codex.ts'
import { faults } from './faults.ts'
import {
  type CodexSource,
  constantsSource,
  figuresSource,
  itemsSource,
  type Parsed,
  type ParsedCodex,
  termsSource,
  trapsSource,
} from './source.ts'

export type CompiledCodex = { readonly codex: Codex } | { readonly problems: readonly Problem[] }

/** Compiles the codex, or says everything that is wrong with it as file, line and message. Never throws for bad content. */
export function compileCodex(source: CodexSource): CompiledCodex {
  const problems: Problem[] = []
  const read = <S extends v.GenericSchema>(schema: S, data: SourceData): Parsed<S>[] => {
    const value = parseData(schema, data, problems)
    return value === null ? [] : [{ data, value }]
  }
  const items = source.items.flatMap((data) => read(itemsSource, data))
  const figures = source.figures.flatMap((data) => read(figuresSource, data))
  const [terms] = read(termsSource, source.terms)
  const [traps] = read(trapsSource, source.traps)
  const [constants] = read(constantsSource, source.constants)
  if (problems.length > 0 || !terms || !traps || !constants) return { problems }
  const parsed: ParsedCodex = { items, figures, terms, traps, constants }
  const found = faults(parsed, source)
  return found.length > 0 ? { problems: found } : { codex: assemble(parsed, source.trapWords) }
}
