import { ownPoints } from '../../../core/negotiation/board.ts'
import { isPriced, levelsOf } from '../../../core/negotiation/table.ts'
import type { OpenBargaining } from '../../../core/scenario/scenario.ts'
import type { Preparation } from '../../preparation.ts'

export const GOALS = ['quote', 'target', 'floor'] as const
export type Goal = (typeof GOALS)[number]

/** More than one column of terms: priorities have an order. */
export const isGrid = ({ issues }: OpenBargaining): boolean => issues.length > 1

/** Own points of a column of the grid; null while an issue is open. */
export function pointsOf(
  bargaining: OpenBargaining,
  sheet: Preparation['sheet'],
  goal: Goal,
): number | null {
  const pack = Object.fromEntries(
    bargaining.issues.map(({ id }) => [id, String(sheet[`${goal}.${id}`] ?? '')]),
  )
  const whole = bargaining.issues.every((it) => levelsOf(it).includes(pack[it.id] ?? ''))
  return whole ? ownPoints(bargaining, pack) : null
}

/** In the unit of the concessions: the price where one is in money, else the own points. */
export function figureOf(
  bargaining: OpenBargaining,
  sheet: Preparation['sheet'],
  goal: Goal,
): number | null {
  if (!isPriced(bargaining)) return pointsOf(bargaining, sheet, goal)
  const price = Number(sheet[`${goal}.price`] || Number.NaN)
  return Number.isFinite(price) && price > 0 ? price : null
}

/** Figures of the grid that no price of this table can be, by key; a blank is none. */
export const unreadable = (
  { issues }: OpenBargaining,
  sheet: Preparation['sheet'],
): readonly string[] =>
  issues.flatMap((issue) => {
    if (issue.levels) return []
    return GOALS.map((goal) => `${goal}.${issue.id}`).filter((key) => {
      const text = String(sheet[key] ?? '').trim()
      const figure = Number(text)
      return text !== '' && !(figure >= issue.from && figure <= issue.to)
    })
  })

/** Where the planned steps lead from the quote down; they end where a step is no figure. */
export function landings(
  bargaining: OpenBargaining,
  sheet: Preparation['sheet'],
): readonly number[] {
  const quote =
    figureOf(bargaining, sheet, 'quote') ?? (isPriced(bargaining) ? bargaining.quote : null)
  if (quote === null) return []
  const path = [quote]
  for (const n of [1, 2, 3]) {
    const width = Number(String(sheet[`give.${n}.width`] ?? '').trim() || Number.NaN)
    if (!(width > 0)) break
    path.push((path.at(-1) ?? quote) - width)
  }
  return path
}

/** A condition written in the words of one of the case's terms is that term [G59]. */
export function termIds(
  { conditions }: OpenBargaining,
  sheet: Preparation['sheet'],
): Preparation['sheet'] {
  const idOf = (text: string | number): string | undefined =>
    conditions.find((it) => it.text.zh === text || it.text.en === text)?.id
  return Object.fromEntries(
    Object.entries(sheet).map(([key, text]) => [
      key,
      key.endsWith('.condition') ? (idOf(text) ?? text) : text,
    ]),
  )
}
