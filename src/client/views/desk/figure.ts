import { ownPoints } from '../../../core/negotiation/board.ts'
import { isPriced, levelsOf } from '../../../core/negotiation/table.ts'
import type { Bargaining } from '../../../core/scenario/scenario.ts'
import type { Preparation } from '../../preparation.ts'

export const GOALS = ['quote', 'target', 'floor'] as const
export type Goal = (typeof GOALS)[number]

/** More than one column of terms: priorities have an order. */
export const isGrid = ({ issues }: Bargaining): boolean => issues.length > 1

/** Own points of a column of the grid; null while an issue is open. */
export function pointsOf(
  bargaining: Bargaining,
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
  bargaining: Bargaining,
  sheet: Preparation['sheet'],
  goal: Goal,
): number | null {
  if (!isPriced(bargaining)) return pointsOf(bargaining, sheet, goal)
  const price = Number(sheet[`${goal}.price`] || Number.NaN)
  return Number.isFinite(price) && price > 0 ? price : null
}
