import { createRequire, SourceMap } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { Script } from 'node:vm'
import { build, type Rolldown } from 'vite'

type Wrapped = (
  exports: object,
  require: (id: string) => unknown,
  module: object,
  __filename: string | null,
) => void

/**
 * Everything the tests import, module by module, compiled once; `load` evaluates a test file and all below it anew, so that no mutant leaves
 * anything behind. `given` stands in for packages by name; other packages are the process's own.
 */
export interface Modules {
  readonly load: (file: string, given: Readonly<Record<string, unknown>>) => void
  /** The line and column, from 0, of a test file that a stack passed first. */
  readonly placeOf: (
    file: string,
    stack: string,
  ) => { readonly line: number; readonly column: number } | undefined
}

export async function modulesOf(files: readonly string[]): Promise<Modules> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: true,
      write: false,
      minify: false,
      sourcemap: true,
      target: 'esnext',
      rolldownOptions: {
        input: [...files],
        output: {
          format: 'cjs',
          preserveModules: true,
          preserveModulesRoot: process.cwd(),
          entryFileNames: '[name].cjs',
        },
      },
    },
  })
  const chunks = (built as Rolldown.RolldownOutput).output.filter((it) => it.type === 'chunk')
  const scripts = new Map(chunks.map((chunk) => [chunk.fileName, compiled(chunk)]))
  const sources = new Map(chunks.map((chunk) => [chunk.fileName, chunk.facadeModuleId]))
  const names = new Map(chunks.map((chunk) => [chunk.facadeModuleId, chunk.fileName]))
  const maps = new Map(chunks.map((chunk) => [chunk.fileName, chunk.map]))
  const outside = createRequire(join(process.cwd(), 'package.json'))
  const nameOf = (file: string): string => names.get(resolve(file)) ?? ''

  const load: Modules['load'] = (file, given) => {
    const loaded = new Map<string, { exports: object }>()
    const evaluate = (name: string): object => {
      const known = loaded.get(name)
      if (known) return known.exports
      const script = scripts.get(name)
      if (!script) throw new Error(`${name} is not among the modules of the tests`)
      const module = { exports: {} }
      loaded.set(name, module)
      const require = (id: string): unknown =>
        id.startsWith('.') ? evaluate(join(dirname(name), id)) : (given[id] ?? outside(id))
      script(module.exports, require, module, sources.get(name) ?? null)
      return module.exports
    }
    evaluate(nameOf(file))
  }
  const placeOf: Modules['placeOf'] = (file, stack) => {
    const name = nameOf(file)
    const at = stack.split('\n').find((line) => line.includes(`${name}:`))
    const [, line, column] = /:(\d+):(\d+)\)?$/.exec(at ?? '') ?? []
    const map = maps.get(name)
    if (!map || line === undefined) return undefined
    const entry = new SourceMap(map as never).findEntry(Number(line) - 1, Number(column) - 1)
    return 'originalLine' in entry
      ? { line: entry.originalLine, column: entry.originalColumn }
      : undefined
  }
  return { load, placeOf }
}

const compiled = ({ fileName, code }: Rolldown.OutputChunk): Wrapped =>
  new Script(`(function (exports, require, module, __filename) {${code}\n})`, {
    filename: fileName,
  }).runInThisContext() as Wrapped
