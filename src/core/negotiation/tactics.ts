/**
 * Time-dependent and behaviour-dependent tactics (Faratin, Sierra & Jennings 1998) [N28]–[N29].
 *
 *   polynomial({ start: 0, beta: 0.25 }, 0.5)          // 0.0625: a Boulware holds at half time
 *   offered(0.0625, { least: 188, most: 310 }, 'up')   // and a seller asks 302.375
 */

/** How much of the way from the best to the last offer a party has gone, by the share of time that has. */
export type Curve = (shape: CurveShape, elapsedShare: number) => number

export interface CurveShape {
  /** κ: the share of the way already gone with the first offer; 0…1, above 0 for the exponential. */
  readonly start: number
  /** β: below 1 holds and drops late (Boulware), above 1 gives early (conceder); 1 is a straight line in the polynomial. */
  readonly beta: number
}

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most)

const demandBeta = ({ beta }: CurveShape): void => {
  if (!(beta > 0)) throw new RangeError(`beta must be above 0, not ${beta}`)
}

export const polynomial: Curve = (shape, elapsedShare) => {
  demandBeta(shape)
  const { start, beta } = shape
  return start + (1 - start) * within(elapsedShare, 0, 1) ** (1 / beta)
}

export const exponential: Curve = (shape, elapsedShare) => {
  demandBeta(shape)
  const { start, beta } = shape
  if (!(start > 0 && start <= 1)) {
    throw new RangeError(`an exponential starts above 0 and at 1 at most, not ${start}`)
  }
  return Math.exp((1 - within(elapsedShare, 0, 1)) ** beta * Math.log(start))
}

export const curves = { polynomial, exponential } as const
export type CurveName = keyof typeof curves

/** Between what values a party moves; which way is better for it: `up` a seller's price, `down` a buyer's. */
export interface Span {
  readonly least: number
  readonly most: number
}
export type Better = 'up' | 'down'

/** The value on the table when `conceded` of the way is gone. */
export const offered = (conceded: number, { least, most }: Span, better: Better): number =>
  least + (better === 'up' ? 1 - conceded : conceded) * (most - least)
