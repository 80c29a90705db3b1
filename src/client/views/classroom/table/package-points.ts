import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { Lang, NamedIssue } from '../../../../core/scenario/scenario.ts'
import type { Package } from '../../../../core/transcript/move.ts'

type Card = Pick<PartOf<'card'>, 'issues' | 'points'>

/** What a package is worth to the holder of a card; issues that are not settled count nothing. */
export const worthOf = ({ issues, points }: Card, pack: Package): number =>
  issues.reduce((sum, { id, levels }) => {
    const at = levels.findIndex((it) => it.id === pack[id])
    return sum + (points[id]?.[at] ?? 0)
  }, 0)

export const isWhole = ({ issues }: Pick<Card, 'issues'>, pack: Package): boolean =>
  issues.every(({ id }) => pack[id] !== undefined)

/** The level of an issue in a package, in words. */
export const levelIn = (issue: NamedIssue, pack: Package, lang: Lang): string =>
  issue.levels.find((it) => it.id === pack[issue.id])?.[lang] ?? '–'
