import { hasAny, inFamily, type Turn } from '../meeting/turn.ts'
import { earns, presents } from './earning.ts'
import { JARS_WITH_ANYONE } from './persona-matrix.ts'

/** A move that can win somebody: it earns [G3], carries no trap of either colour and nothing that annoys. */
export const isSound = (turn: Turn): boolean =>
  earns(turn) && !inFamily(turn, 'amber.') && !hasAny(turn, JARS_WITH_ANYONE)

/** A capability told after its want was spoken, or, of no need, after any want (K-069). */
export const presentsInTime = (turn: Turn, wanted: ReadonlySet<string>): boolean =>
  presents(turn) && (turn.need === undefined ? wanted.size > 0 : wanted.has(turn.need))

/** Words that only sour the talk. */
export const isSour = (turn: Turn): boolean => hasAny(turn, JARS_WITH_ANYONE)
