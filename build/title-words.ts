import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readYaml } from '../src/cli/read-yaml.ts'
import { caseIds } from '../src/cli/story-files.ts'

const WORDS = fileURLToPath(new URL('../src/client/i18n', import.meta.url))

/** Keys of the page's words that stand as titles where src/client/styles/titles.css sets them; their parts are joined by dots. */
const TITLES = /(^|\.)title|^page\.name$|^(lobby|ending)\.[\w-]+$|^finding\.gap$|dealAt$/
/** A title is short; what is longer under such a name is a text. */
const LONGEST = 40
/** Keys under which a case names itself, its people, and what can be agreed, which the debrief has in its title. */
const NAMES = /(^|\.)(title|name|of|levels\.\d+)\.(zh|en)$/

/** What titles put between and into their words: the printable signs of ASCII, and the marks of both languages. */
const SIGNS = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}，。、：；？！（）《》“”‘’…—–·−万亿元第`

/** Every text below `value`, with the way to it. */
function* textsIn(value: unknown, way = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [way, value]
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      yield* textsIn(inner, way === '' ? key : `${way}.${key}`)
}

const pageTitles = (): readonly string[] =>
  readdirSync(WORDS)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => [...textsIn(JSON.parse(readFileSync(join(WORDS, name), 'utf8')))])
    .filter(([way, text]) => TITLES.test(way) && text.length <= LONGEST)
    .map(([, text]) => text)

/** Titles of the cases of a stories folder, the names of whom one meets there, and the terms there are to agree on. */
export const caseNames = (stories: string): readonly string[] =>
  caseIds(stories)
    .flatMap((id) => [...textsIn(readYaml(stories, `${id}/scenario.yaml`).value)])
    .filter(([way]) => NAMES.test(way))
    .map(([, text]) => text)

/** Each sign a title of the page may hold, once. */
export const titleSigns = (stories: string): ReadonlySet<string> =>
  new Set([...pageTitles(), ...caseNames(stories), SIGNS].join(''))
