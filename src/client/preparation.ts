import type { Move } from '../core/transcript/move.ts'
import { session } from './page.ts'
import type { Timeless } from './session-state.ts'

/** What is written down before a bargaining: moves of the meeting once it begins. */
export interface Preparation {
  readonly sheet: Extract<Move, { kind: 'prepare' }>['sheet']
  /** A guess of what matters to the buyer, the dearest first; blank where a place is open. */
  readonly guess: readonly string[]
}

const EMPTY: Preparation = { sheet: {}, guess: [] }
const keyOf = (scenario: string): string => `counterpart.prepared.${scenario}`

/** Kept by case until it is written anew; a browser may forbid keeping anything. */
export function readPreparation(scenario: string): Preparation {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(scenario)) ?? 'null')
    return isPreparation(kept) ? kept : EMPTY
  } catch {
    return EMPTY
  }
}

const isPreparation = (it: unknown): it is Preparation =>
  typeof it === 'object' &&
  it !== null &&
  'sheet' in it &&
  typeof it.sheet === 'object' &&
  it.sheet !== null &&
  'guess' in it &&
  Array.isArray(it.guess)

export function keepPreparation(scenario: string, preparation: Preparation): void {
  try {
    localStorage.setItem(keyOf(scenario), JSON.stringify(preparation))
  } catch {
    // See readPreparation().
  }
}

let carried: { readonly scenario: string; readonly preparation: Preparation } | null = null

/** Takes a preparation along into the next meeting of that case. */
export const carry = (scenario: string, preparation: Preparation): void => {
  carried = { scenario, preparation }
}

/** Puts what was carried along into the meeting that has just begun, before anything is said. */
export async function layOut(scenario: string, id: string): Promise<void> {
  const { id: here, status, meeting } = session.store.getState()
  if (carried?.scenario !== scenario || here !== id || status !== 'seated' || !meeting) return
  const { preparation } = carried
  carried = null
  const issues = meeting.scenario.bargaining?.issues ?? []
  for (const move of movesOf(preparation, issues)) await session.move(move)
}

/** A preparation as moves: what was left blank is left out, and an order that is not whole. */
export function movesOf(
  { sheet, guess }: Preparation,
  issues: readonly { readonly id: string }[],
): readonly Timeless[] {
  const written = Object.fromEntries(Object.entries(sheet).filter(([, text]) => text !== ''))
  const whole = issues.length === guess.length && issues.every(({ id }) => guess.includes(id))
  const moves: Timeless[] = []
  if (Object.keys(written).length > 0) moves.push({ kind: 'prepare', sheet: written })
  if (issues.length > 1 && whole) moves.push({ kind: 'guess', order: [...guess] })
  return moves
}
