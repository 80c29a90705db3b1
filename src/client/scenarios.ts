import { CASE_FILES } from 'virtual:case-files'
import type { Persona } from '../core/buyer/persona.ts'
import type { Lang, Scenario, Script } from '../core/scenario/scenario.ts'
import type { CaseFile } from './shelf-case.ts'

/** What a case is played from: the entry asks for it before anything else has arrived. */
const fetched = new Map<string, Promise<unknown>>()

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return response.json()
}

/** Each file is fetched once; one that failed is asked for again. */
const take = (url: string): Promise<unknown> => {
  const known = fetched.get(url)
  if (known) return known
  const asked = fetchJson(url)
  fetched.set(url, asked)
  asked.catch(() => fetched.delete(url))
  return asked
}

let files = CASE_FILES

/** In development a story has been changed. */
export const replaceFiles = (changed: typeof CASE_FILES): void => {
  files = changed
}

export const caseFile = (id: string): CaseFile | undefined => files[id]

/** The build compiled and checked these files: they are not parsed again. */
export const loadScenario = (file: CaseFile): Promise<Scenario> =>
  take(file.logic) as Promise<Scenario>

type Words = Script[Lang]
const loadWords = (file: CaseFile, persona: Persona, lang: Lang): Promise<Words> =>
  take(file.words[persona][lang]) as Promise<Words>

/** Starts the fetches of a first screen. */
export function fetchAhead(id: string, persona: Persona | null, lang: Lang): void {
  const file = caseFile(id)
  if (!file) return
  take(file.logic)
  if (persona) take(file.words[persona][lang])
}

const NOTHING: Words = {}

/** The words of a case in one language: enough to begin. */
export async function loadScriptIn(file: CaseFile, persona: Persona, lang: Lang): Promise<Script> {
  const words = await loadWords(file, persona, lang)
  return lang === 'zh' ? { zh: words, en: NOTHING } : { zh: NOTHING, en: words }
}

export async function loadScript(file: CaseFile, persona: Persona): Promise<Script> {
  const [zh, en] = await Promise.all([
    loadWords(file, persona, 'zh'),
    loadWords(file, persona, 'en'),
  ])
  return { zh, en }
}
