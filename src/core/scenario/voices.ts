import * as v from 'valibot'
import type { Persona } from '../buyer/persona.ts'
import type { CaseSource, Problem } from './case-source.ts'
import { type Authored, strangeFigures } from './entry.ts'
import { parseData } from './parse-data.ts'
import type { Bargaining, Script } from './scenario.ts'
import type { ScenarioSource } from './source.ts'
import { termsOf } from './terms.ts'

const wordsTable = v.record(v.string(), v.pipe(v.string(), v.nonEmpty()))
const voiceTable = v.record(
  v.string(),
  v.strictObject({ zh: v.pipe(v.string(), v.nonEmpty()), en: v.pipe(v.string(), v.nonEmpty()) }),
)

/** Every line in both languages as each persona says it; what is missing or strange goes to `problems` [S5][S6][S9]. */
export function readScripts(
  source: CaseSource,
  meta: ScenarioSource,
  authored: ReadonlyMap<string, Authored>,
  problems: Problem[],
): Record<Persona, Script> {
  // A list that cannot be read is one problem, not one for each of its lines.
  const readable = parseData(wordsTable, source.english, problems)
  const english = readable ?? {}
  const own = (it: Authored): boolean => it.file.startsWith(`${source.folder}/`)
  for (const it of authored.values()) {
    if (!own(it) && !(it.who === 'BUYER' && it.kind === 'line'))
      problems.push({
        file: it.file,
        line: it.line,
        message: `${it.id}: only BUYER speaks in a shared file [S5]`,
      })
    if (readable && own(it) && english[it.id] === undefined)
      problems.push({
        file: source.english.path,
        line: 1,
        message: `no English for ${it.id} (${it.file}:${it.line}) [S6]`,
      })
  }
  for (const [id, said] of Object.entries(english)) {
    const it = authored.get(id)
    for (const figure of strangeFigures(said, meta))
      problems.push({
        file: source.english.path,
        line: source.english.lineOf([id]),
        message: `${id}: no figure ${figure} [S9]`,
      })
    if (!it || !own(it))
      problems.push({
        file: source.english.path,
        line: source.english.lineOf([id]),
        message: `${id} is no line of this case [S6]`,
      })
  }
  const scriptOf = (persona: Persona): Script => {
    const zh: Record<string, string> = {}
    const en: Record<string, string> = {}
    const voices = (source.voices[persona] ?? []).map((data) => ({
      data,
      table: parseData(voiceTable, data, problems),
    }))
    const complete = voices.every(({ table }) => table !== null)
    for (const it of authored.values()) {
      const spoken = voices.map(({ table }) => table?.[it.id]).find((found) => found !== undefined)
      const varies = it.who === 'BUYER' && it.kind === 'line'
      if (varies && spoken) {
        zh[it.id] = spoken.zh
        en[it.id] = spoken.en
      } else if (varies && (persona !== meta.lead || !own(it))) {
        if (!complete) continue
        const at = voices[0]?.data.path ?? `${source.folder}/voices/${persona}.yaml`
        problems.push({
          file: at,
          line: 1,
          message: `${persona} has no words for ${it.id} (${it.file}:${it.line}) [S6]`,
        })
      } else {
        zh[it.id] = it.text
        en[it.id] = english[it.id] ?? it.text
      }
    }
    for (const { data, table } of voices) {
      for (const [id, said] of Object.entries(table ?? {})) {
        const it = authored.get(id)
        if (data.path.startsWith(`${source.folder}/`) && it?.who !== 'BUYER') {
          problems.push({
            file: data.path,
            line: data.lineOf([id]),
            message: `${id} is no buyer's line of this case [S6]`,
          })
        }
        for (const figure of it ? strangeFigures(said.zh + said.en, meta) : [])
          problems.push({
            file: data.path,
            line: data.lineOf([id]),
            message: `${id}: no figure ${figure} [S9]`,
          })
      }
    }
    return { zh, en }
  }
  return {
    tiger: scriptOf('tiger'),
    peacock: scriptOf('peacock'),
    koala: scriptOf('koala'),
    owl: scriptOf('owl'),
  }
}

/** The names of what is bargained over, beside the lines that name them [S9]. */
export const withTerms = (
  scripts: Readonly<Record<Persona, Script>>,
  bargaining: Bargaining | null,
): Readonly<Record<Persona, Script>> => {
  if (!bargaining?.seller) return scripts
  const terms = termsOf(bargaining)
  const spoken = (script: Script): Script => ({
    zh: { ...script.zh, ...terms.zh },
    en: { ...script.en, ...terms.en },
  })
  return {
    tiger: spoken(scripts.tiger),
    peacock: spoken(scripts.peacock),
    koala: spoken(scripts.koala),
    owl: spoken(scripts.owl),
  }
}
