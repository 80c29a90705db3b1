import type { Better, Span } from './tactics.ts'

/**
 * Behaviour-dependent tactics (Faratin, Sierra & Jennings 1998): give as was given [N29]. Each takes the other's offers,
 * oldest first, and the own last value; with too few offers to read, it holds. The values may be prices, or utilities of
 * one's own (then `better` is `up`, since what the other concedes raises them).
 */
export interface Exchange {
  readonly theirs: readonly number[]
  readonly own: number
  readonly span: Span
}

/** Two neighbouring offers of the other, `lag` offers ago (1 = the two newest). */
const pair = (theirs: readonly number[], lag: number): readonly [number, number] | null => {
  const before = theirs[theirs.length - 1 - lag]
  const after = theirs[theirs.length - lag]
  return before === undefined || after === undefined ? null : [before, after]
}

const kept = (value: number, { least, most }: Span): number =>
  Math.min(Math.max(value, least), most)

const scaled = ({ own, span }: Exchange, from: number, to: number): number =>
  kept(to === 0 ? own : (own * from) / to, span)

/** Relative tit-for-tat: the same proportion as the other moved by, `lag` offers ago. */
export const relative = (exchange: Exchange, lag = 1): number => {
  const moved = pair(exchange.theirs, lag)
  return moved ? scaled(exchange, ...moved) : kept(exchange.own, exchange.span)
}

/** What random-absolute tit-for-tat adds to the same step: up to `most`, towards conceding, by a share drawn in 0…1. */
export interface Slip {
  readonly most: number
  readonly share: number
  readonly better: Better
}

/** Random-absolute tit-for-tat: the same amount as the other moved by, and a little more to get out of a rut. */
export const randomAbsolute = (exchange: Exchange, slip: Slip, lag = 1): number => {
  const { own, span, theirs } = exchange
  const moved = pair(theirs, lag)
  if (!moved) return kept(own, span)
  const [before, after] = moved
  const more = slip.most * slip.share
  return kept(own + (before - after) + (slip.better === 'up' ? -more : more), span)
}

/** Averaged tit-for-tat: the proportion the other moved by over the last `window` steps together. */
export const averaged = (exchange: Exchange, window: number): number => {
  const { theirs } = exchange
  const newest = theirs.at(-1)
  const before = theirs[theirs.length - 1 - window]
  return newest === undefined || before === undefined
    ? kept(exchange.own, exchange.span)
    : scaled(exchange, before, newest)
}
