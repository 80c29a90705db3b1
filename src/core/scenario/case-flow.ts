import { Compiler } from 'inkjs/full'
import { type CaseSource, mainOf, type Problem } from './case-source.ts'
import type { ScenarioSource } from './source.ts'

/** A compiled story: Ink's JSON, and the knots it can be sent to. */
export interface Flow {
  readonly json: string
  readonly knots: readonly string[]
}

const ERROR_LINE = /'?([\w./-]+\.ink)?'?\s*line (\d+): (.*)/

/** Compiles a story whose words were taken out already; what is wrong is added to `problems`. */
export function compileFlow(
  source: CaseSource,
  bare: ReadonlyMap<string, string>,
  problems: Problem[],
): Flow | null {
  const main = mainOf(source)
  const before = problems.length
  try {
    const compiler = new Compiler(bare.get(main) ?? '', {
      sourceFilename: main,
      pluginNames: [],
      countAllVisits: false,
      errorHandler: (message: string) => {
        if (message.startsWith('TODO')) return
        const at = ERROR_LINE.exec(message)
        problems.push({
          // An included file is named as INCLUDE names it.
          file: at?.[1] === undefined || at[1] === main ? main : resolve(source.folder, at[1]),
          line: Number(at?.[2] ?? 1),
          message: at?.[3] ?? message,
        })
      },
      fileHandler: {
        ResolveInkFilename: (name: string) => resolve(source.folder, name),
        LoadInkFileContents: (path: string) => {
          const text = bare.get(path)
          if (text === undefined) throw new Error(`no file ${path} to include`)
          return text
        },
      },
    })
    const story = compiler.Compile()
    const json = story.ToJson()
    if (!json || problems.length > before) return null
    const knots = [...(story.mainContentContainer.namedOnlyContent?.keys() ?? [])]
    return { json, knots }
  } catch (error) {
    // inkjs can overflow its stack on a knot and a variable of one name, and throws on some broken sources.
    if (problems.length === before) {
      const message =
        error instanceof RangeError
          ? 'a knot and a variable may share a name'
          : String(error instanceof Error ? error.message : error)
      problems.push({ file: main, line: 1, message })
    }
    return null
  }
}

/** `../shared/stock.ink` seen from `forklift` is `shared/stock.ink`. */
const resolve = (folder: string, name: string): string => {
  const parts = folder.split('/')
  for (const part of name.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** The first line that says something. */
export const placeOf = (source: CaseSource, text: string): { file: string; line: number } => {
  for (const file of source.ink) {
    const line = file.text.split('\n').findIndex((it) => it.includes(text)) + 1
    if (line > 0) return { file: file.path, line }
  }
  return { file: mainOf(source), line: 1 }
}

/** Where a bargaining is sent after each of its moves [S12]. */
const TABLE_KNOTS = ['table_answer', 'table_accepted', 'table_left', 'table_returned']

export const missingKnots = (
  source: CaseSource,
  meta: ScenarioSource,
  knots: readonly string[],
): readonly Problem[] =>
  TABLE_KNOTS.filter((knot) => meta.bargaining && !knots.includes(knot)).map((knot) => ({
    file: mainOf(source),
    line: 1,
    message: `a bargaining needs a knot ${knot} [S12]`,
  }))
