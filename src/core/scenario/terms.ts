import { spell } from '../meeting/price.ts'
import { levelsOf } from '../negotiation/table.ts'
import type { BargainingSource } from './bargaining-source.ts'
import { type Bargaining, type Issue, LANGS, type Lang, type Script } from './scenario.ts'

/** Ids of words no author wrote; a slash keeps them apart from the ids of lines [S1]. */
export const issueTerm = (issue: string): string => `term/${issue}`
export const levelTerm = (issue: string, level: string): string => `term/${issue}/${level}`

/** The words of every issue and level in both languages: a ladder's are its figure and what it counts [S9]. */
export const termsOf = ({ issues }: Pick<Bargaining, 'issues'>): Script => {
  const of = (lang: Lang): Readonly<Record<string, string>> =>
    Object.fromEntries(
      issues.flatMap((issue) => [
        [issueTerm(issue.id), issue.title[lang]],
        ...levelsOf(issue).map((level, i) => [
          levelTerm(issue.id, level),
          wordsOf(issue, level, i, lang),
        ]),
      ]),
    )
  const [zh, en] = LANGS.map(of)
  return { zh: zh ?? {}, en: en ?? {} }
}

const wordsOf = (issue: Issue, level: string, i: number, lang: Lang): string => {
  if (issue.levels) return issue.levels[i]?.[lang] ?? level
  return issue.of ? `${level} ${issue.of[lang]}` : spell(Number(level), lang)
}

const PRICES = ['counter', 'offer', 'cut']
const NAMES = ['gives', 'preferred', 'priority']

/** The placeholders that lines of a case may hold [S9]. */
export const knownPlaceholders = ({
  unit,
  seller,
  issues,
}: BargainingSource): readonly string[] => [
  ...(unit === '万元' ? PRICES : []),
  ...(seller ? [...NAMES, ...issues.flatMap(({ id }) => [`counter.${id}`, `offer.${id}`])] : []),
]
