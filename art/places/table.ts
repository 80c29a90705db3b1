import { TABLE_Y, WORLD } from '../../src/client/room/framing.ts'
import { gradient, line, shape } from '../svg.ts'
import { darker, lighter, mix, type Tone } from '../tone.ts'
import { patch, pool } from './light-shapes.ts'
import { VANISHING } from './perspective.ts'

const FROM = TABLE_Y
/** The far edge's half. */
const HALF = 690

export interface Table {
  readonly wood: Tone
  /** How much of the window it gives back, 0..1. */
  readonly polish: number
  /** Where the window stands over it. */
  readonly window: readonly [left: number, right: number]
}

/** Further down, everything spreads from the vanishing point. */
const spread = (x: number, y: number, from = FROM): number =>
  VANISHING.x + ((x - VANISHING.x) * (y - VANISHING.y)) / (from - VANISHING.y)

export function table({ wood, polish, window: [left, right] }: Table): string {
  const end = WORLD.bottom
  const [l, r] = [800 - HALF, 800 + HALF]
  const grain = (y: number, sway: number, opacity: number) =>
    line(
      `M${spread(l, y) + 6},${y}C${spread(l + 420, y)},${y - sway} ${spread(l + 640, y)},${y + sway} ${spread(l + 860, y)},${y}S${spread(r - 160, y)},${y + sway * 0.6} ${spread(r, y) - 6},${y - sway * 0.3}`,
      darker(wood, 0.34),
      1.8,
      opacity,
    )
  const glimpse = (a: number, b: number, opacity: number) =>
    shape(
      `M${a},${FROM + 5}L${b},${FROM + 5}L${spread(b, FROM + 190)},${FROM + 190}L${spread(a, FROM + 190)},${FROM + 190}Z`,
      'url(#glimpse)',
      opacity,
    )
  const third = (right - left) / 3
  return (
    gradient('wood', [
      [0, lighter(wood, 0.2)],
      [0.14, lighter(wood, 0.06)],
      [0.45, wood],
      [0.72, darker(wood, 0.24)],
      [1, darker(wood, 0.44)],
    ]) +
    gradient('glimpse', [
      [0, mix(wood, '#fdf6ea', 0.8), 0.55],
      [1, mix(wood, '#fdf6ea', 0.8), 0],
    ]) +
    gradient('leant', [
      [0, '#24140c', 0.5],
      [1, '#24140c', 0],
    ]) +
    shape(
      `M${l + 26},${FROM}L${r - 26},${FROM}Q${r + 4},${FROM} ${spread(r, FROM + 24)},${FROM + 24}L${spread(r, end)},${end}L${spread(l, end)},${end}L${spread(l, FROM + 24)},${FROM + 24}Q${l - 4},${FROM} ${l + 26},${FROM}Z`,
      'url(#wood)',
    ) +
    [0, 1, 2]
      .map((i) => glimpse(left + third * i + 14, left + third * (i + 1) - 14, polish))
      .join('') +
    [34, 70, 118, 176, 246, 330]
      .map((y, i) => grain(FROM + y, 7 + i * 3, 0.2 - i * 0.014))
      .join('') +
    line(`M${l + 20},${FROM + 2.5}L${r - 20},${FROM + 2.5}`, lighter(wood, 0.5), 4, 0.8) +
    line(`M${l + 14},${FROM + 8}L${r - 14},${FROM + 8}`, darker(wood, 0.3), 2, 0.35)
  )
}

/** Where the sun lies on it. */
export const tableSun = (): string =>
  patch(250, FROM + 4, FROM + 330, 230, 330, 0.5) + patch(560, FROM + 4, FROM + 330, 120, 300, 0.4)

/** Lamps over a table: a pool on it. */
export const tableLamps = (tone: Tone = '#ffd79a'): string =>
  pool(800, FROM + 60, 820, 230, tone, 0.4) + pool(800, FROM + 20, 420, 60, tone, 0.25)
