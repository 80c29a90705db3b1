import { isEnding } from '../meeting/ending.ts'
import { isMeaning, isVocabulary } from '../meeting/tag.ts'
import type { ScriptLine } from '../story/script-line.ts'
import type { Problem } from './case-source.ts'
import { isPresenceMark } from './presence-marks.ts'
import type { Entry } from './scenario.ts'
import type { ScenarioSource } from './source.ts'
import { knownPlaceholders } from './terms.ts'

/** A line or a choice as its author wrote it, and where. */
export interface Authored extends ScriptLine {
  readonly file: string
}

/** Figures that a line names and the meeting cannot fill in [S9]. */
export const strangeFigures = (text: string, { bargaining }: ScenarioSource): readonly string[] => {
  const known = bargaining ? knownPlaceholders(bargaining) : []
  return (text.match(/%[\w.-]+%/g) ?? []).filter((it) => !known.includes(it.slice(1, -1)))
}

/** What a line means to the rules, without its words; its problems go to `problems` [S1][S4][S11]. */
export function readEntry(
  it: Authored,
  meta: ScenarioSource,
  problems: Problem[],
): Omit<Entry, 'words'> {
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
