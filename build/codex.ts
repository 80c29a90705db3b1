import { sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { compileCodexFolder } from '../src/cli/codex-files.ts'
import type { Codex } from '../src/core/codex/codex.ts'
import type { CompiledCodex } from '../src/core/codex/compile.ts'
import type { Problem } from '../src/core/scenario/case-source.ts'

/** What the page imports: the index at once, and each section when it is opened. */
const INDEX = 'virtual:codex'

/** A problem of the codex lies in its folder; one of a finding names the file of the project. */
const problemText = ({ file, line, message }: Problem): string =>
  `${file.startsWith('src/') ? file : `codex/${file}`}:${line}: ${message}`

/** A file may vanish while it is being saved: that is a problem of the codex, not the end of the server. */
const compileSafely = (folder: string): CompiledCodex => {
  try {
    return compileCodexFolder(folder)
  } catch (error) {
    return { problems: [{ file: '', line: 1, message: String(error) }] }
  }
}

/** The source of a virtual module: the index with a way to each section, or one section. */
export function codexModule(codex: Codex, id: string): string | null {
  if (id === INDEX) {
    const loaders = Object.keys(codex.bodies).map((it) => `${it}: () => import('${INDEX}/${it}')`)
    return `export const INDEX = ${JSON.stringify(codex.index)}
const LOADERS = { ${loaders.join(', ')} }
export const loadSection = async (id) => (await LOADERS[id]()).default
`
  }
  const section = Object.entries(codex.bodies).find(([it]) => id === `${INDEX}/${it}`)
  return section ? `export default ${JSON.stringify(section[1])}` : null
}

/**
 * Compiles the codex into an index and sections that a page loads when it opens them. In development a change compiles again; a
 * broken file is shown, and the last sound codex stays.
 */
export function codex(folder: string): Plugin {
  let sound: Codex | null = null
  let problems: readonly Problem[] = []
  let serving = false

  const compile = (): void => {
    const compiled = compileSafely(folder)
    problems = 'problems' in compiled ? compiled.problems : []
    if ('codex' in compiled) sound = compiled.codex
  }

  const overlay = (server: ViteDevServer): void => {
    const [first] = problems
    if (!first) return
    const message = problems.map(problemText).join('\n')
    server.config.logger.error(message, { timestamp: true })
    server.ws.send({
      type: 'error',
      err: { message, stack: '', plugin: 'codex', id: problemText(first) },
    })
  }

  return {
    name: 'codex',
    configResolved(config) {
      serving = config.command === 'serve'
    },
    buildStart() {
      compile()
      if (!serving && problems.length > 0) this.error(problems.map(problemText).join('\n'))
    },
    resolveId: (id) => (id === INDEX || id.startsWith(`${INDEX}/`) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${INDEX}`)) return null
      if (!sound) this.error(problems.map(problemText).join('\n'))
      return codexModule(sound, id.slice(1))
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.ws.on('connection', () => overlay(server))
      const changed = (path: string): void => {
        if (!path.startsWith(folder + sep)) return
        compile()
        if (problems.length > 0) {
          overlay(server)
          return
        }
        for (const module of server.moduleGraph.idToModuleMap.values())
          if (module.id?.startsWith(`\0${INDEX}`)) server.moduleGraph.invalidateModule(module)
        server.ws.send({ type: 'full-reload' })
      }
      for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, changed)
    },
  }
}
