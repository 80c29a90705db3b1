import { isAsk } from '../meeting/tag.ts'
import { hasAny, inFamily, type Turn } from '../meeting/turn.ts'

export const isSeller = (turn: Turn): boolean => turn.actor === 'seller'
export const isBuyer = (turn: Turn): boolean => turn.actor === 'buyer'

export const asks = (turn: Turn): boolean => isSeller(turn) && turn.tags.some(isAsk)

/** A question whose answer stands in the brief (K-059, K-092). */
export const asksKnown = (turn: Turn): boolean => turn.known === true && asks(turn)

export const isRed = (turn: Turn): boolean => isSeller(turn) && inFamily(turn, 'red.')

/**
 * Whether a move can earn anything at all: a red trap is never rewarded (K: §3), a question that need not be asked neither. Their
 * costs stand, so that taking such a move out never lowers a score [G3].
 */
export const earns = (turn: Turn): boolean => isSeller(turn) && !isRed(turn) && !asksKnown(turn)

export const presents = (turn: Turn): boolean => isSeller(turn) && inFamily(turn, 'present.')

/** What makes a need explicit: the buyer says what he wants, or by what he will choose (K-060). */
const WANT_TAGS = ['buyer.need-explicit', 'buyer.criteria']
export const voicesWant = (turn: Turn): boolean => isBuyer(turn) && hasAny(turn, WANT_TAGS)
