import type { Dress } from '../../look.ts'
import { both, ellipse, line, shape } from '../../svg.ts'
import { darker, lighter, type Tone } from '../../tone.ts'

/** What a tailor works with: the clothes, and n = half the width of the neck. */
export interface Cloth extends Dress {
  readonly n: number
  /** Shoulder joint from the middle. */
  readonly s: number
}

export type Tailor = (cloth: Cloth) => string

export const seam = (tone: Tone): Tone => darker(tone, 0.42)

export const button = (y: number, tone: Tone, x = 0): string =>
  ellipse(x, y, 4, 4, darker(tone, 0.3)) + ellipse(x - 0.4, y - 0.6, 3.2, 3.2, tone)

/** Notched lapels that meet at `depth`. */
export function lapels(n: number, cloth: Tone, depth: number, notch: number): string {
  const edge = seam(cloth)
  const outer = `C${-n - 22},-288 ${-n - 32},-268 ${-n - 33},-250L${-54 - notch},${-222 - notch * 0.2}L${-72},-206`
  return both(
    shape(
      // A lapel stands off the coat a little and throws a shadow.
      `M${-n - 30},-248L${-50 - notch},-214L-70,-198C-50,-150 -24,${depth - 10} 2,${depth + 6}L-4,${depth - 30}Z`,
      darker(cloth, 0.4),
      0.45,
    ) +
      shape(
        `M${-n - 7},-302${outer}C-52,-156 -26,${depth - 20} -1,${depth}L-4,${depth - 34}C-20,-196 ${-n - 1},-240 ${-n - 3},-282Z`,
        lighter(cloth, 0.08),
      ) +
      line(
        `M${-n - 33},-250L${-54 - notch},${-222 - notch * 0.2}L-72,-206C-52,-156 -26,${depth - 20} -1,${depth}`,
        edge,
        2,
        0.75,
      ) +
      line(`M${-n - 33},-250L${-n - 15},-236`, edge, 1.8, 0.65),
  )
}

/** The two leaves of a buttoned shirt collar. */
export const leaves = (n: number, tone: Tone): string =>
  both(
    shape(
      `M${-n - 2},-310C${-n - 8},-298 ${-n - 8},-284 ${-n - 4},-272L-31,-228L-2,-257L${-n + 10},-284C${-n + 4},-292 ${-n + 1},-300 ${-n + 1},-312Z`,
      tone,
    ) + line(`M${-n - 4},-272L-31,-228L-2,-257`, darker(tone, 0.32), 1.8, 0.65),
  )

/** The leaves of a collar worn open: they fall apart over the collarbones. */
export const openLeaves = (n: number, tone: Tone, point = -214): string =>
  both(
    shape(
      `M${-n - 2},-310C${-n - 13},-298 ${-n - 14},-278 ${-n - 11},-262L-42,${point}L-10,${point + 4}C-14,-244 ${-n + 7},-266 ${-n + 1},-308Z`,
      tone,
    ) + line(`M${-n - 11},-262L-42,${point}L-10,${point + 4}`, darker(tone, 0.32), 1.8, 0.65),
  )

/** A breast pocket with its flap, its upper left corner at x,y. */
export const pocket = (
  x: number,
  y: number,
  w: number,
  h: number,
  tone: Tone,
  flap: boolean,
): string =>
  line(
    `M${x},${y}L${x},${y + h - 6}L${x + w / 2},${y + h}L${x + w},${y + h - 6}L${x + w},${y}`,
    seam(tone),
    1.8,
    0.5,
  ) +
  (flap
    ? shape(
        `M${x - 2},${y - 2}L${x + w + 2},${y - 2}L${x + w},${y + 16}L${x + w / 2},${y + 23}L${x},${y + 16}Z`,
        lighter(tone, 0.07),
      ) + line(`M${x},${y + 16}L${x + w / 2},${y + 23}L${x + w},${y + 16}`, seam(tone), 1.8, 0.6)
    : line(`M${x},${y}L${x + w},${y}`, seam(tone), 2.4, 0.65))

/** A zip down the front from y. */
export const zip = (y: number, cloth: Tone): string =>
  line(`M0,${y}L0,190`, seam(cloth), 5) +
  line(`M0,${y}L0,190`, '#aab0b8', 1.8) +
  shape(`M-3.5,${y + 12}L3.5,${y + 12}L3.5,${y + 30}L-3.5,${y + 30}Z`, '#d3d6da')
