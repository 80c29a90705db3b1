import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PERSONAS, type Persona } from '../core/buyer/persona.ts'
import type { CaseSource, SourceData, SourceFile } from '../core/scenario/case-source.ts'
import { type Compiled, compileCase } from '../core/scenario/compile.ts'
import { readYaml } from './read-yaml.ts'

/** Where cases are kept. */
export const STORIES = fileURLToPath(new URL('../../stories', import.meta.url))

/** The cases of a stories folder: every folder with a scenario.yaml, by name. */
export const caseIds = (stories: string = STORIES): readonly string[] =>
  readdirSync(stories, { withFileTypes: true })
    .filter((it) => it.isDirectory() && exists(join(stories, it.name, 'scenario.yaml')))
    .map((it) => it.name)
    .sort()

/** Compiles one case from its folder; broken files come back as problems with file and line. */
export const compileFolder = (id: string, stories: string = STORIES): Compiled =>
  compileCase(readCase(id, stories))

export function readCase(id: string, stories: string = STORIES): CaseSource {
  const voices: Partial<Record<Persona, readonly SourceData[]>> = {}
  for (const persona of PERSONAS) {
    voices[persona] = [`${id}/voices/${persona}.yaml`, `personas/${persona}.yaml`]
      .filter((path) => exists(join(stories, path)))
      .map((path) => readYaml(stories, path))
  }
  return {
    folder: id,
    ink: readInk(stories, `${id}/main.ink`, new Map()),
    scenario: readYaml(stories, `${id}/scenario.yaml`),
    english: exists(join(stories, `${id}/strings.en.yaml`))
      ? readYaml(stories, `${id}/strings.en.yaml`)
      : { path: `${id}/strings.en.yaml`, value: {}, lineOf: () => 1 },
    voices,
  }
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

const posix = (path: string): string => path.split(sep).join('/')

/** The file and everything it includes, each once. */
function readInk(
  stories: string,
  path: string,
  found: Map<string, SourceFile>,
): readonly SourceFile[] {
  if (found.has(path) || !exists(join(stories, path))) return [...found.values()]
  const text = readFileSync(join(stories, path), 'utf8')
  found.set(path, { path, text })
  for (const [, name = ''] of text.matchAll(/^\s*INCLUDE\s+(\S+)/gm)) {
    const folder = path.slice(0, path.lastIndexOf('/'))
    readInk(stories, posix(relative(stories, join(stories, folder, name))), found)
  }
  return [...found.values()]
}
