/**
 * The walls between the layers, proved by trying to climb them: a scratch project gets this project's own
 * settings, first clean files that must pass, then one bad file per wall, and each must be reported
 * in that very file, by the tool that is meant to hold the wall.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const layers = ['core', 'client', 'server', 'cli'] as const

const clean = {
  'src/core/offer.ts': `
    import { Story } from 'inkjs'
    import * as v from 'valibot'
    export const offerSchema = v.object({ price: v.number() })
    export const isStory = (value: unknown): boolean => value instanceof Story
    export const rounded = Math.round(1.5)`,
  'src/client/session.ts': `
    import { rounded } from '../core/offer.ts'
    export const shown = document.title + rounded`,
  'src/client/room/Table.ts': `
    import Phaser from 'phaser'
    import { shown } from '../session.ts'
    export const table = [Phaser.VERSION, shown]`,
  'src/client/views/Debrief.tsx': `
    import { useState } from 'react'
    import { shown } from '../session.ts'
    export const Debrief = () => <p>{useState(shown)[0]}</p>`,
  'src/server/seat.ts': `
    import { readFileSync } from 'node:fs'
    import { rounded } from '../core/offer.ts'
    export const seat = readFileSync.length + rounded`,
  'src/cli/play.ts': `
    import { argv } from 'node:process'
    import { rounded } from '../core/offer.ts'
    export const play = argv.length + rounded`,
}

const references = /^TS(6059|6307|2307)$/
const unknownName = /^TS(2304|2584|2580|2591|2868)$/
const restricted = /noRestrictedImports$/

/** [what is planted, where, its text, the codes of the tool that must catch it] */
const plants: readonly (readonly [string, string, string, RegExp])[] = [
  ['core imports client', 'core/a.ts', `export * from '../client/session.ts'`, references],
  ['core imports server', 'core/b.ts', `export * from '../server/seat.ts'`, references],
  ['core imports cli', 'core/c.ts', `export * from '../cli/play.ts'`, references],
  ['client imports server', 'client/d.ts', `export * from '../server/seat.ts'`, references],
  ['client imports cli', 'client/e.ts', `export * from '../cli/play.ts'`, references],
  ['server imports client', 'server/f.ts', `export * from '../client/session.ts'`, references],
  ['server imports cli', 'server/f2.ts', `export * from '../cli/play.ts'`, references],
  ['cli imports server', 'cli/g2.ts', `export * from '../server/seat.ts'`, references],
  ['cli imports client', 'cli/g.ts', `export * from '../client/session.ts'`, references],
  ['core uses the DOM', 'core/h.ts', `export const h = document.title`, unknownName],
  ['core uses the process', 'core/i.ts', `export const i = process.argv`, unknownName],
  ['core fetches', 'core/j.ts', `export const j = fetch('/')`, unknownName],
  ['core imports node:fs', 'core/k.ts', `export * from 'node:fs'`, /^TS(2307|2591)$/],
  ['core imports a package', 'core/l.ts', `export { useState } from 'react'`, restricted],
  ['core throws dice', 'core/m.ts', `export const m = Math.random()`, /^plugin$/],
  ['core hides its dice', 'core/n.ts', `const { random } = Math\nexport { random }`, /^plugin$/],
  ['core asks Date', 'core/o.ts', `export const o = Date.now()`, /noRestrictedGlobals$/],
  ['core makes a Date', 'core/p.ts', `export const p = new Date()`, /noRestrictedGlobals$/],
  ['core imports in a circle', 'core/q.ts', `export * from './r.ts'`, /noImportCycles$/],
  ['the circle closes', 'core/r.ts', `export * from './q.ts'`, /noImportCycles$/],
  ['room imports views', 'client/room/s.ts', `export * from '../views/Debrief.tsx'`, restricted],
  ['room imports react', 'client/room/t.ts', `export { useState } from 'react'`, restricted],
  ['views import room', 'client/views/u.ts', `export * from '../room/Table.ts'`, restricted],
  ['views import phaser', 'client/views/v.ts', `export { Scene } from 'phaser'`, restricted],
]

let scratch = ''
let cleanReports: readonly string[] = []
let plantedReports: readonly string[] = []

function put(path: string, text: string) {
  mkdirSync(dirname(join(scratch, path)), { recursive: true })
  writeFileSync(join(scratch, path), text)
}

/** Every package by a link of its own, so that what tsc keeps stays out of the real node_modules. */
function linkPackages() {
  mkdirSync(join(scratch, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules')).filter((name) => !/^\./.test(name)))
    symlinkSync(join(root, 'node_modules', name), join(scratch, 'node_modules', name), 'junction')
}

function copySettings() {
  for (const name of ['biome.json', 'core.grit', '.gitignore'])
    copyFileSync(join(root, name), join(scratch, name))
  for (const layer of layers) {
    const own = join(root, 'src', layer, 'tsconfig.json')
    const text = existsSync(own)
      ? readFileSync(own, 'utf8')
      : readFileSync(join(root, 'src/cli/tsconfig.json'), 'utf8').replace('tsc/cli', `tsc/${layer}`)
    put(`src/${layer}/tsconfig.json`, text)
  }
  const settings = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
  const projects = layers.map((layer) => ({ path: `src/${layer}` }))
  put('tsconfig.json', JSON.stringify({ ...settings, references: projects }))
}

function print(program: string, args: readonly string[]) {
  const script = join(root, 'node_modules', '.bin', program)
  const shell = process.platform === 'win32'
  return spawnSync(script, args, { cwd: scratch, encoding: 'utf8', maxBuffer: 2 ** 26, shell })
    .stdout
}

/** What both tools complain about, as `path code`. */
function inspect(): readonly string[] {
  const types = print('tsc', ['-b', '--pretty', 'false']).matchAll(
    /^(\S+?)\(.*?\): error (TS\d+)/gm,
  )
  const lint = JSON.parse(print('biome', ['lint', '--reporter=json', '--max-diagnostics=none']))
  return [
    ...[...types].map(([, path, code]) => `${path} ${code}`),
    ...lint.diagnostics
      .filter(({ severity }: { severity: string }) => severity === 'error')
      .map((found: { category: string; location: { path: string } }) =>
        [found.location.path, found.category].join(' '),
      ),
  ]
}

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'walls-'))
  linkPackages()
  copySettings()
  for (const [path, text] of Object.entries(clean)) put(path, text)
  cleanReports = inspect()
  for (const [, path, text] of plants) put(`src/${path}`, `${text}\n`)
  plantedReports = inspect()
}, 60_000)

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('the walls between the layers', () => {
  test('files that keep to their layer pass', () => {
    expect(cleanReports).toEqual([])
  })

  test.each(plants)('planted and caught: %s', (_, path, __, codes) => {
    const found = plantedReports
      .filter((report) => report.startsWith(`src/${path} `))
      .map((report) => report.slice(`src/${path} `.length))
    expect(
      found.filter((code) => codes.test(code)),
      `reported: ${found.join(', ')}`,
    ).not.toEqual([])
  })
})

test('no tracked file names a place outside the project', () => {
  const outside = [
    /(?<![\w.])\/work\//,
    // A case includes `../shared/stock.ink`, which lies in stories/.
    /\.\.\/shared(?![\w-])(?!\/[\w-]+\.ink\b)/,
    /\bregistry\.(npmjs|yarnpkg|npmmirror)\./,
  ]
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((name) => name !== '' && existsSync(join(root, name)))
  const guilty = files.filter((name) => {
    const text = readFileSync(join(root, name), 'utf8')
    return outside.some((place) => place.test(text))
  })
  expect(guilty).toEqual([])
})
