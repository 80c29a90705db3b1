import type { Persona } from '../buyer/persona.ts'
import { strayContent } from '../story/flow.ts'
import { readScript } from '../story/script-line.ts'
import { assemble, type Shown } from './assemble.ts'
import { compileBargaining } from './bargaining.ts'
import { compileFlow, missingKnots, placeOf } from './case-flow.ts'
import { type CaseSource, mainOf, type Problem } from './case-source.ts'
import { type PlacedMark, placeDrills } from './drill.ts'
import { type Authored, readEntry } from './entry.ts'
import { parseData } from './parse-data.ts'
import { checkPeople } from './people.ts'
import { presenceOf } from './presence-marks.ts'
import type { Entry, Scenario, Script } from './scenario.ts'
import type { SettingChange } from './setting.ts'
import { settingsOf } from './setting-marks.ts'
import { scenarioSource } from './source.ts'
import { readScripts, withTerms } from './voices.ts'

export type Compiled =
  | { readonly scenario: Scenario; readonly scripts: Readonly<Record<Persona, Script>> }
  | { readonly problems: readonly Problem[] }

/** Compiles a case, or says everything that is wrong with it as file, line and message. Never throws for bad content. */
export function compileCase(source: CaseSource): Compiled {
  const problems: Problem[] = []
  const meta = parseData(scenarioSource, source.scenario, problems)
  const authored = new Map<string, Authored>()
  const bare = new Map<string, string>()
  const marks: PlacedMark[] = []
  const settings = new Map<string, SettingChange>()
  for (const file of source.ink) {
    const read = readScript(file.text)
    bare.set(file.path, read.bare)
    for (const it of read.drills) marks.push({ ...it, file: file.path })
    for (const [id, change] of settingsOf(file.path, read, problems)) settings.set(id, change)
    for (const it of read.problems) problems.push({ file: file.path, ...it })
    for (const it of read.lines) {
      const twin = authored.get(it.id)
      if (twin)
        problems.push({
          file: file.path,
          line: it.line,
          message: `id ${it.id} stands at ${twin.file}:${twin.line} too [S1]`,
        })
      authored.set(it.id, { ...it, file: file.path })
    }
  }
  if (authored.size === 0)
    problems.push({ file: mainOf(source), line: 1, message: 'a story says something [S1]' })
  if (!meta) return { problems }
  const bargaining = meta.bargaining
    ? compileBargaining(meta.bargaining, (below, message) => {
        const keys = ['bargaining', ...below]
        const line = source.scenario.lineOf(keys)
        problems.push({
          file: source.scenario.path,
          line,
          message: `${keys.join('.')}: ${message}`,
        })
      })
    : null
  const drills = placeDrills(meta.drills, marks, meta.needs, ({ keys, mark, message }) =>
    problems.push(
      mark
        ? { file: mark.file, line: mark.line, message: `${message} [S30]` }
        : {
            file: source.scenario.path,
            line: source.scenario.lineOf(keys),
            message: `${keys.join('.')}: ${message} [S30]`,
          },
    ),
  )
  checkPeople(source, meta, problems)
  const flow = compileFlow(source, bare, problems)
  const entries = new Map<string, Omit<Entry, 'words'>>()
  const shown = new Map<string, Shown>()
  for (const it of authored.values()) {
    entries.set(it.id, readEntry(it, meta, problems))
    const setting = settings.get(it.id)
    const presence = presenceOf(it.tags, Object.keys(meta.cast), (message) =>
      problems.push({ file: it.file, line: it.line, message: `${it.id}: ${message}` }),
    )
    if (setting || presence)
      shown.set(it.id, { ...(setting ? { setting } : {}), ...(presence ? { presence } : {}) })
  }
  const scripts = readScripts(source, meta, authored, problems)
  if (flow !== null) {
    for (const text of strayContent(flow.json, new Set(authored.keys()))) {
      problems.push({
        ...placeOf(source, text),
        message: `"${text}" is shown without an id [S1]`,
      })
    }
    problems.push(...missingKnots(source, meta, flow.knots))
  }
  if (problems.length > 0 || flow === null) return { problems }
  const spoken = withTerms(scripts, bargaining)
  return {
    scenario: assemble(meta, bargaining, drills, entries, spoken, shown, flow),
    scripts: spoken,
  }
}
