/**
 * The one eye of every picture: a trainee sitting at the table. Metres go in (x to the right of his nose, y up from the floor, z away
 * from him), units of the world come out, so that table, walls and windows vanish to one point and the horizon is at eye level.
 */
import type { Ink } from '../svg.ts'
import { path } from '../svg.ts'

export const VANISHING = { x: 800, y: 250 } as const
const EYE_HEIGHT = 1.2
const UNITS_AT_A_METRE = 1200

export type Point = readonly [x: number, y: number, z: number]

export const unitsAt = (z: number): number => UNITS_AT_A_METRE / z

export const seen = ([x, y, z]: Point): readonly [number, number] => [
  VANISHING.x + x * unitsAt(z),
  VANISHING.y - (y - EYE_HEIGHT) * unitsAt(z),
]

export const outline = (points: readonly Point[], closed = true): string =>
  `M${points.map((point) => seen(point).join(',')).join('L')}${closed ? 'Z' : ''}`

export const face = (
  points: readonly Point[],
  fill: NonNullable<Ink['fill']>,
  opacity?: number,
): string => path(outline(points), opacity === undefined ? { fill } : { fill, opacity })

/** A wall that runs from the eye: a rectangle of it, from z to z and from height to height. */
export const onSide = (
  x: number,
  [near, far]: readonly [number, number],
  [low, high]: readonly [number, number],
): readonly Point[] => [
  [x, high, near],
  [x, high, far],
  [x, low, far],
  [x, low, near],
]

/** Something that lies: a rectangle of floor, table or ceiling. */
export const lying = (
  [left, right]: readonly [number, number],
  y: number,
  [near, far]: readonly [number, number],
): readonly Point[] => [
  [left, y, near],
  [left, y, far],
  [right, y, far],
  [right, y, near],
]

/** A box with its front, its top where it is below the eye, and the side that is turned to us. */
export function box(
  [left, right]: readonly [number, number],
  [low, high]: readonly [number, number],
  [near, far]: readonly [number, number],
  tones: {
    readonly front: NonNullable<Ink['fill']>
    readonly top: NonNullable<Ink['fill']>
    readonly side: NonNullable<Ink['fill']>
  },
): string {
  const side = left > 0 ? left : right < 0 ? right : null
  return (
    (high < EYE_HEIGHT ? face(lying([left, right], high, [near, far]), tones.top) : '') +
    (side === null ? '' : face(onSide(side, [near, far], [low, high]), tones.side)) +
    face(
      [
        [left, high, near],
        [right, high, near],
        [right, low, near],
        [left, low, near],
      ],
      tones.front,
    )
  )
}
