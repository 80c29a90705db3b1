import type { Meeting } from '../meeting/meeting.ts'
import { buyerPriorities } from '../meeting/priorities.ts'
import { ownPoints } from '../negotiation/board.ts'
import { isPriced, levelsOf } from '../negotiation/table.ts'
import type { Bargaining } from '../scenario/scenario.ts'
import type { Move } from '../transcript/move.ts'

type Sheet = Extract<Move, { kind: 'prepare' }>['sheet']

/** What stood on the desk before the meeting, in the unit of the bargain; null for what was left blank (K-144, K-152, K-155). */
export interface Preparation {
  readonly target: number | null
  readonly floor: number | null
  /** Something was written down to ask in exchange; `asks` are those terms of the case it names. */
  readonly exchange: boolean
  /** One price and no terms: nothing can be asked in exchange. */
  readonly nothingToAsk?: true
  readonly asks: readonly string[]
  /** The last guess of what weighs most for the buyer, and the truth; issues of equal weight share a place. */
  readonly guess: readonly string[] | null
  readonly truth: readonly string[]
}

/** The last sheet and the last guess of a meeting [G59]. */
export function preparationOf(meeting: Meeting, bargaining: Bargaining): Preparation {
  const sheet = meeting.moves.findLast((move) => move.kind === 'prepare')?.sheet ?? {}
  const guess = meeting.moves.findLast((move) => move.kind === 'guess')?.order ?? null
  const planned = Object.keys(sheet).filter((key) => /^give\.\w+\.condition$/.test(key))
  const exchange = [
    ...entriesOf(sheet, 'conditions'),
    ...planned.map((key) => String(sheet[key])),
  ].join(' ')
  const words = exchange.split(/[^a-z0-9-]+/)
  return {
    target: amountOf(sheet, 'target', bargaining),
    floor: amountOf(sheet, 'floor', bargaining),
    exchange: exchange.trim() !== '',
    ...(bargaining.conditions.length === 0 && bargaining.issues.length === 1
      ? { nothingToAsk: true }
      : {}),
    asks: bargaining.conditions.map(({ id }) => id).filter((id) => words.includes(id)),
    guess,
    truth: bargaining.issues.length > 1 ? buyerPriorities(bargaining) : [],
  }
}

/** `key` itself, and `key.anything`. */
const entriesOf = (sheet: Sheet, key: string): readonly string[] =>
  Object.entries(sheet).flatMap(([name, value]) =>
    name === key || name.startsWith(`${key}.`) ? [String(value)] : [],
  )

/** A row of K-152's grid: one figure, the price's, or a level for each issue, which is worth its own points. */
function amountOf(sheet: Sheet, key: string, bargaining: Bargaining): number | null {
  const figure =
    numberOf(sheet[key]) ?? (isPriced(bargaining) ? numberOf(sheet[`${key}.price`]) : null)
  if (figure !== null) return figure
  if (isPriced(bargaining) || !bargaining.seller) return null
  const pack = Object.fromEntries(
    bargaining.issues.map((issue) => [issue.id, String(sheet[`${key}.${issue.id}`] ?? '')]),
  )
  const whole = bargaining.issues.every((issue) => levelsOf(issue).includes(pack[issue.id] ?? ''))
  return whole ? ownPoints(bargaining, pack) : null
}

const numberOf = (written: string | number | undefined): number | null => {
  if (written === undefined || String(written).trim() === '') return null
  const number = Number(written)
  return Number.isFinite(number) && number > 0 ? number : null
}
