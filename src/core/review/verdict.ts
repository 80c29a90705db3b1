import type { Meeting } from '../meeting/meeting.ts'
import type { Move } from '../transcript/move.ts'

/** As chess sites name moves, and red for a trap that no result excuses (K: §3). */
export const CLASSES = ['best', 'good', 'inaccuracy', 'mistake', 'blunder', 'red'] as const
export type Class = (typeof CLASSES)[number]

/** The most a move of each class loses, in points of standing [D] [R5]. */
export const LOSES_AT_MOST: Readonly<Record<Exclude<Class, 'blunder' | 'red'>, number>> = {
  best: 0,
  good: 1,
  inaccuracy: 3,
  mistake: 7,
}

const EQUAL = 0.05 // less is no difference in a report

export interface Judged {
  /** Points lost on merit, 0 or more. */
  readonly lost: number
  readonly red: boolean
  /** False for what nobody who knows the trade says. */
  readonly decent: boolean
}

export function classOf({ lost, red, decent }: Judged): Class {
  if (red) return 'red'
  if (lost <= LOSES_AT_MOST.best + EQUAL && decent) return 'best'
  if (lost <= LOSES_AT_MOST.good + EQUAL && decent) return 'good'
  if (lost <= LOSES_AT_MOST.inaccuracy + EQUAL) return 'inaccuracy'
  return lost <= LOSES_AT_MOST.mistake + EQUAL ? 'mistake' : 'blunder'
}

export const isRedMove = ({ scenario }: Meeting, move: Move): boolean => {
  const choice = move.kind === 'say' ? move.choice : move.kind === 'offer' ? move.say : undefined
  const tags = choice === undefined ? [] : (scenario.entries[choice]?.tags ?? [])
  return tags.some((tag) => tag.startsWith('red.'))
}
