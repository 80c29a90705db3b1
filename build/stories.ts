import { createHash } from 'node:crypto'
import { sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { caseIds, compileFolder } from '../src/cli/story-files.ts'
import type { CaseFiles, ShelfCase } from '../src/client/shelf-case.ts'
import { PERSONAS } from '../src/core/buyer/persona.ts'
import type { Problem } from '../src/core/scenario/case-source.ts'
import type { Compiled } from '../src/core/scenario/compile.ts'
import { LANGS, type Scenario } from '../src/core/scenario/scenario.ts'
import { USUAL_VIEW } from '../src/core/scenario/setting.ts'

/** What the page imports: where each case's files lie, and what the shelf says of it. */
const FILES = 'virtual:case-files'
const SHELF = 'virtual:case-shelf'

type Sound = Extract<Compiled, { scenario: Scenario }>
const isSound = (compiled: Compiled): compiled is Sound => 'scenario' in compiled

/** The files to serve, by name, and where the page finds them. */
interface Emitted {
  readonly texts: ReadonlyMap<string, string>
  readonly files: CaseFiles
}

/** The file's name carries a hash of what is in it, so that it may be cached for ever. */
const fileName = (name: string, text: string): string =>
  `assets/${name}-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.json`

/** A file may vanish while it is being saved: that is a problem of the case, not the end of the server. */
const compileSafely = (id: string, folder: string): Compiled => {
  try {
    return compileFolder(id, folder)
  } catch (error) {
    return { problems: [{ file: id, line: 1, message: String(error) }] }
  }
}

const problemText = ({ file, line, message }: Problem): string =>
  `stories/${file}:${line}: ${message}`

/**
 * Compiles the cases of a stories folder into files that the page fetches one at a time: the logic of a case, and its words by
 * persona and language. In development a change compiles again; a broken story is shown, and the last sound one plays on.
 */
export function stories(folder: string): Plugin {
  const sound = new Map<string, Sound>()
  let problems: readonly Problem[] = []
  let out: Emitted = { texts: new Map(), files: {} }
  let base = '/'
  let serving = false

  const compile = (): void => {
    const found: Problem[] = []
    const ids = caseIds(folder)
    for (const id of sound.keys()) if (!ids.includes(id)) sound.delete(id)
    for (const id of ids) {
      const compiled = compileSafely(id, folder)
      if (isSound(compiled)) sound.set(id, compiled)
      else found.push(...compiled.problems)
    }
    problems = found
    out = emit()
  }

  const emit = (): Emitted => {
    const texts = new Map<string, string>()
    const put = (name: string, value: unknown): string => {
      const text = JSON.stringify(value)
      texts.set(fileName(name, text), text)
      return base + fileName(name, text)
    }
    const files = [...sound].map(([id, { scenario, scripts }]) => {
      const words = PERSONAS.map((persona) => [
        persona,
        Object.fromEntries(
          LANGS.map((lang) => [lang, put(`${id}.${persona}.${lang}`, scripts[persona][lang])]),
        ),
      ])
      return [
        id,
        { lead: scenario.lead, logic: put(id, scenario), words: Object.fromEntries(words) },
      ]
    })
    return { texts, files: Object.fromEntries(files) as CaseFiles }
  }

  const overlay = (server: ViteDevServer): void => {
    const [first] = problems
    if (!first) return
    const message = problems.map(problemText).join('\n')
    server.config.logger.error(message, { timestamp: true })
    server.ws.send({
      type: 'error',
      err: { message, stack: '', plugin: 'stories', id: `stories/${first.file}` },
    })
  }

  return {
    name: 'stories',
    configResolved(config) {
      base = config.base
      serving = config.command === 'serve'
    },
    buildStart() {
      compile()
      if (!serving && problems.length > 0) this.error(problems.map(problemText).join('\n'))
    },
    resolveId: (id) => (id === FILES || id === SHELF ? `\0${id}` : null),
    load(id) {
      if (id === `\0${SHELF}`) {
        const shelf = [...sound.values()].map(({ scenario }) => shelfCase(scenario))
        return `export const SHELF = ${JSON.stringify(shelf)}`
      }
      if (id !== `\0${FILES}`) return null
      if (!serving)
        for (const [name, source] of out.texts)
          this.emitFile({ type: 'asset', fileName: name, source })
      return `export const CASE_FILES = ${JSON.stringify(out.files)}`
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.ws.on('connection', () => overlay(server))
      server.middlewares.use((request, response, next) => {
        const name = (request.url ?? '').slice(base.length).split('?')[0] ?? ''
        const text = out.texts.get(name)
        if (text === undefined) return next()
        response.setHeader('content-type', 'application/json; charset=utf-8')
        response.end(text)
      })
      const changed = (path: string): void => {
        if (!path.startsWith(folder + sep)) return
        compile()
        if (problems.length > 0) {
          overlay(server)
          return
        }
        for (const id of [FILES, SHELF]) {
          const module = server.moduleGraph.getModuleById(`\0${id}`)
          if (module) server.moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'custom', event: 'stories:changed', data: out.files })
      }
      for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, changed)
    },
  }
}

const shelfCase = (scenario: Scenario): ShelfCase => ({
  id: scenario.id,
  title: scenario.title,
  summary: scenario.summary,
  lead: scenario.lead,
  place: scenario.place,
  view: scenario.view ?? USUAL_VIEW[scenario.place],
  people: scenario.buyer,
  bargaining: scenario.bargaining !== null,
  minutes: Math.round(scenario.limitMs / 60_000),
  practises: scenario.practises,
  drills: scenario.drills.map(({ id, kind, title, goal }) => ({ id, kind, title, goal })),
})
