import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CompiledCodex, compileCodex } from '../core/codex/compile.ts'
import type { CardWords, CodexSource } from '../core/codex/source.ts'
import type { SourceData } from '../core/scenario/case-source.ts'
import { readYaml } from './read-yaml.ts'

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/** Where the codex is kept. */
export const CODEX = path('codex')

/** Compiles the codex from its folder; broken files come back as problems with file and line. */
export const compileCodexFolder = (folder: string = CODEX): CompiledCodex =>
  compileCodex(readCodex(folder))

export function readCodex(folder: string = CODEX): CodexSource {
  const all = (part: string): readonly SourceData[] =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => readYaml(folder, `${part}/${name}`))
  const cards = (lang: 'zh' | 'en'): CardWords['zh'] =>
    JSON.parse(readFileSync(path(`src/client/i18n/traps.${lang}.json`), 'utf8'))
  return {
    items: all('items'),
    figures: all('figures'),
    terms: readYaml(folder, 'terms.yaml'),
    traps: readYaml(folder, 'traps.yaml'),
    constants: readYaml(folder, 'constants.yaml'),
    trapWords: { zh: cards('zh'), en: cards('en') },
    named: findingItems(),
  }
}

/** Every slug that the grading code names as a finding's item, with its place. */
export function findingItems(): CodexSource['named'] {
  const grading = path('src/core/grading')
  return readdirSync(grading, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => {
      const file = join('src/core/grading', relative(grading, join(grading, name)))
      return readFileSync(join(grading, name), 'utf8')
        .split('\n')
        .flatMap((text, i) =>
          [...text.matchAll(/\bitem(?::| =) '([a-z0-9-]+)'/g)].map(([, slug = '']) => ({
            slug,
            file: file.split(sep).join('/'),
            line: i + 1,
          })),
        )
    })
}
