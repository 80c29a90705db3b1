import { round } from '../../package-words.ts'

/** A difference of points with its sign: +3, −1.5, ±0. */
export const signed = (points: number): string => {
  const rounded = round(points)
  return rounded === 0 ? '±0' : rounded > 0 ? `+${rounded}` : `−${-rounded}`
}
