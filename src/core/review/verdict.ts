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

/** @param lost points of standing, 0 or more */
export function classOf(lost: number, red: boolean): Class {
  if (red) return 'red'
  for (const name of ['best', 'good', 'inaccuracy', 'mistake'] as const)
    if (lost <= LOSES_AT_MOST[name] + EQUAL) return name
  return 'blunder'
}

export const isRedMove = ({ scenario }: Meeting, move: Move): boolean => {
  const choice = move.kind === 'say' ? move.choice : move.kind === 'offer' ? move.say : undefined
  const tags = choice === undefined ? [] : (scenario.entries[choice]?.tags ?? [])
  return tags.some((tag) => tag.startsWith('red.'))
}
