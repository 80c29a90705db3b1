import * as v from 'valibot'
import { PERSONAS, type Persona } from '../buyer/persona.ts'
import { fingerprint } from '../chance/draw.ts'
import { isEnding } from '../meeting/ending.ts'
import { isMeaning, isVocabulary } from '../meeting/tag.ts'
import { strayContent } from '../story/flow.ts'
import { readScript, type ScriptLine } from '../story/script-line.ts'
import { compileBargaining } from './bargaining.ts'
import { compileFlow, type Flow, missingKnots, placeOf } from './case-flow.ts'
import { type CaseSource, mainOf, type Problem } from './case-source.ts'
import { type Drill, type PlacedMark, placeDrills } from './drill.ts'
import { parseData } from './parse-data.ts'
import { isPresenceMark, presenceOf } from './presence-marks.ts'
import type { Bargaining, Entry, Scenario, Script } from './scenario.ts'
import type { SettingChange } from './setting.ts'
import { settingsOf } from './setting-marks.ts'
import { type ScenarioSource, scenarioSource } from './source.ts'
import { knownPlaceholders, termsOf } from './terms.ts'
import { countWords } from './words.ts'

export type Compiled =
  | { readonly scenario: Scenario; readonly scripts: Readonly<Record<Persona, Script>> }
  | { readonly problems: readonly Problem[] }

interface Authored extends ScriptLine {
  readonly file: string
}

const wordsTable = v.record(v.string(), v.pipe(v.string(), v.nonEmpty()))
const voiceTable = v.record(
  v.string(),
  v.strictObject({ zh: v.pipe(v.string(), v.nonEmpty()), en: v.pipe(v.string(), v.nonEmpty()) }),
)

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

/** What a line shows beside its words: no logic [S40][S46]. */
type Shown = Pick<Entry, 'setting' | 'presence'>

/** Who is said to be there must be of the cast; nobody is of both sides, and one at most sits beside the trainee [S47][S48]. */
function checkPeople({ scenario }: CaseSource, meta: ScenarioSource, problems: Problem[]): void {
  const wrong = (keys: readonly (string | number)[], message: string): void =>
    void problems.push({
      file: scenario.path,
      line: scenario.lineOf(keys),
      message: `${keys.join('.')}: ${message}`,
    })
  const known = Object.keys(meta.cast).filter((who) => who !== 'BUYER')
  for (const [i, who] of (meta.present ?? []).entries())
    if (!known.includes(who))
      wrong(['present', i], `no "${who}" beside the buyer in the cast: ${known.join(', ')} [S47]`)
  const team = Object.entries(meta.team ?? {})
  for (const [who] of team)
    if (who in meta.cast || who === 'ROOM' || who === 'SELLER')
      wrong(['team', who], `${who} is taken [S48]`)
  const beside = team.filter(([, it]) => it.beside).map(([who]) => who)
  for (const who of beside.slice(1)) wrong(['team', who], `${beside[0]} sits beside already [S48]`)
}

/** Figures that a line names and the meeting cannot fill in [S9]. */
const strangeFigures = (text: string, { bargaining }: ScenarioSource): readonly string[] => {
  const known = bargaining ? knownPlaceholders(bargaining) : []
  return (text.match(/%[\w.-]+%/g) ?? []).filter((it) => !known.includes(it.slice(1, -1)))
}

function readEntry(it: Authored, meta: ScenarioSource, problems: Problem[]): Omit<Entry, 'words'> {
  const wrong = (message: string): void =>
    void problems.push({ file: it.file, line: it.line, message: `${it.id}: ${message}` })
  const needs = it.tags.filter((tag) => tag.startsWith('need:')).map((tag) => tag.slice(5))
  const ends = it.tags.filter((tag) => tag.startsWith('end:')).map((tag) => tag.slice(4))
  const tags = it.tags.filter(
    (tag) => !/^(need|end):/.test(tag) && tag !== 'known' && !isPresenceMark(tag),
  )
  for (const tag of tags) if (!isVocabulary(tag)) wrong(`unknown tag #${tag} [S4]`)
  for (const id of needs)
    if (!meta.needs.some((need) => need.id === id)) wrong(`no need "${id}" in scenario.yaml [S4]`)
  if (needs.length > 1) wrong('one need a line [S4]')
  if (it.kind === 'choice' && !tags.some(isMeaning))
    wrong('a choice says what it means: no meaning tag [S4]')
  if (it.kind === 'choice' && tags.some((tag) => tag.startsWith('buyer.')))
    wrong('a buyer tag on a choice [S4]')
  if (it.kind === 'choice' && ends.length > 0)
    wrong('an ending on a choice: it belongs to the last line [S11]')
  for (const figure of strangeFigures(it.text, meta)) wrong(`no figure ${figure} [S9]`)
  if (it.kind === 'line' && tags.some(isMeaning)) wrong("a trainee's tag on a line [S4]")
  if (
    it.kind === 'line' &&
    it.who !== 'ROOM' &&
    !(it.who in meta.cast || it.who in (meta.team ?? {}))
  )
    wrong(`no ${it.who} in the cast [S1]`)
  const end = ends[0]
  if (end !== undefined && !isEnding(end)) wrong(`no ending "${end}" [S11]`)
  if (end !== undefined && isEnding(end) && !meta.endings.includes(end))
    wrong(`ending ${end} is not in scenario.yaml [S11]`)
  return {
    kind: it.kind,
    who: it.who,
    knot: it.knot,
    tags,
    ...(needs[0] === undefined ? {} : { need: needs[0] }),
    ...(it.tags.includes('known') ? { known: true } : {}),
    ...(end !== undefined && isEnding(end) ? { end } : {}),
  }
}

function readScripts(
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
const withTerms = (
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

function assemble(
  meta: ScenarioSource,
  bargaining: Bargaining | null,
  drills: readonly Drill[],
  bare: ReadonlyMap<string, Omit<Entry, 'words'>>,
  scripts: Readonly<Record<Persona, Script>>,
  shown: ReadonlyMap<string, Shown>,
  flow: Flow,
): Scenario {
  const entries: Record<string, Entry> = {}
  for (const [id, entry] of bare) {
    const counts = Object.fromEntries(
      PERSONAS.map((it) => [it, countWords(scripts[it].zh[id] ?? '')]),
    ) as Record<Persona, number>
    const same = PERSONAS.every((it) => counts[it] === counts.tiger)
    entries[id] = {
      ...entry,
      words: same ? counts.tiger : counts,
      ...shown.get(id),
    }
  }
  const { BUYER, ...others } = meta.cast
  const logic = {
    id: meta.id,
    lead: meta.lead,
    needs: meta.needs.map(({ title: _title, impacts: _impacts, ...need }) => need),
    threads: meta.threads,
    weights: meta.weights,
    endings: meta.endings,
    limitMs: meta.limit.minutes * 60_000,
    bargaining: wordless(bargaining),
    drills: drills.map(({ title: _title, goal: _goal, ...drill }) => drill),
    knots: flow.knots,
    flow: flow.json,
  }
  const tagged = [...bare].map(([id, entry]) => [id, entry])
  return {
    format: 'counterpart-scenario/1',
    ...logic,
    bargaining,
    drills,
    title: meta.title,
    summary: meta.summary,
    place: meta.place,
    ...(meta.light ? { light: meta.light } : {}),
    ...(meta.view ? { view: meta.view } : {}),
    buyer: BUYER,
    others: others as Scenario['others'],
    ...(meta.present ? { present: meta.present } : {}),
    ...(meta.team ? { team: meta.team as NonNullable<Scenario['team']> } : {}),
    ...(meta.sample ? { sample: meta.sample } : {}),
    brief: meta.brief,
    needs: meta.needs as Scenario['needs'],
    practises: meta.practises,
    weights: meta.weights as Scenario['weights'],
    invented: meta.invented,
    entries,
    logicHash: fingerprint(JSON.stringify([logic, tagged])),
    textHash: fingerprint(
      JSON.stringify(shown.size > 0 ? [meta, scripts, [...shown]] : [meta, scripts]),
    ),
  }
}

/** What logicHash covers of a bargaining: its figures, not its words [S7]. */
const wordless = (bargaining: Bargaining | null) =>
  bargaining && {
    ...bargaining,
    issues: bargaining.issues.map((issue) =>
      issue.levels
        ? { id: issue.id, levels: issue.levels.map((it) => it.id) }
        : { id: issue.id, from: issue.from, to: issue.to, step: issue.step },
    ),
    conditions: bargaining.conditions.map(({ text: _text, ...condition }) => condition),
  }
