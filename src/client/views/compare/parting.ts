import type { Turn } from '../../../core/meeting/turn.ts'
import type { Saying } from '../debrief/telling.ts'

/** Two talks beside each other: what was the same at first, then each as it went on. */
export interface Parting {
  /** How many of the trainee's moves at the beginning are the same. */
  readonly moves: number
  /** How many turns at the beginning are the same. */
  readonly turns: number
}

const alike = (a: Turn | undefined, b: Turn | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.actor === b.actor &&
  a.choice === b.choice &&
  a.value === b.value &&
  a.points === b.points &&
  a.cond === b.cond &&
  a.tags.join() === b.tags.join()

/** Where two runs of a case part [R20]. A run that another goes on from parts where it ends. */
export function partingOf(one: readonly Turn[], other: readonly Turn[]): Parting {
  let turns = 0
  while (alike(one[turns], other[turns])) turns++
  const moves = one.slice(0, turns).filter(({ actor }) => actor === 'seller').length
  return { moves, turns }
}

export const readable = (sayings: ReadonlyMap<number, Saying>): readonly Saying[] =>
  [...sayings.values()].filter(({ text, deed }) => text !== '' || deed !== '')
