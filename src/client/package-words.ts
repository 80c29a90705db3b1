import type { Meeting } from '../core/meeting/meeting.ts'
import type { Turn } from '../core/meeting/turn.ts'
import type { Bargaining, Issue, Lang, Script } from '../core/scenario/scenario.ts'
import { levelTerm } from '../core/scenario/terms.ts'
import type { Package } from '../core/transcript/move.ts'

export const levelWords = (issue: Issue, level: string, script: Script, lang: Lang): string =>
  script[lang][levelTerm(issue.id, level)] ?? level

/** A level that stands by itself: a figure is told with what it is of, a named level says so already. */
export const termWords = (issue: Issue, level: string, script: Script, lang: Lang): string => {
  const words = levelWords(issue, level, script, lang)
  return issue.levels ? words : `${inline(issue.title[lang])} ${words}`
}

/** A title within a sentence; an abbreviation keeps its capitals. */
const inline = (title: string): string =>
  /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title

/** A sentence of its own, said within another: without its stop, and small where only its place made it a capital. */
export const clause = (sentence: string): string => inline(sentence.replace(/[.。]$/, ''))

export const packageWords = (
  { issues }: Pick<Bargaining, 'issues'>,
  pack: Package,
  script: Script,
  lang: Lang,
): string =>
  issues
    .map((issue) => termWords(issue, pack[issue.id] ?? '', script, lang))
    .join(lang === 'zh' ? '、' : ', ')

/** At most one decimal: straight lines of points have some. */
export const round = (points: number): number => Math.round(points * 10) / 10

/** What was put on the table or taken from it with a turn, over several issues; the n-th offer belongs to the n-th turn that made one. */
export function putDown(turn: Turn, { spoken, table }: Meeting): readonly Package[] {
  if (!table || turn.points === undefined) return []
  if (turn.tags.includes('price.accept')) return table.agreed ? [table.agreed] : []
  const made = spoken.filter(
    (it) => it.actor === 'seller' && it.points !== undefined && !it.tags.includes('price.accept'),
  )
  return table.offers[made.findIndex((it) => it.n === turn.n)]?.packages ?? []
}
