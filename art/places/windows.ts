/** Openings, their frames, and what the glass itself shows. */
import { WORLD } from '../../src/client/room/framing.ts'
import { line, rect, shape } from '../svg.ts'
import { darker, lighter, type Tone } from '../tone.ts'

export type Opening = readonly [left: number, top: number, right: number, bottom: number]

export const asPath = ([l, t, r, b]: Opening): string => `M${l},${t}L${r},${t}L${r},${b}L${l},${b}Z`

/** A wall one can see through where the openings are. */
export const pierced = (wall: string, openings: string): string =>
  `<mask id="pierced" maskUnits="userSpaceOnUse" x="0" y="${WORLD.top}" width="${WORLD.width}" height="${WORLD.bottom - WORLD.top}">` +
  rect(0, WORLD.top, WORLD.width, WORLD.bottom - WORLD.top, '#ffffff') +
  shape(openings, '#000000') +
  `</mask><g mask="url(#pierced)">${wall}</g>`

/** Posts and bars with a lit and a shaded edge. */
export function frames(
  [l, t, r, b]: Opening,
  posts: readonly number[],
  bars: readonly number[],
  tone: Tone,
  width = 12,
): string {
  const post = (x: number) =>
    rect(x - width / 2, t, width, b - t, tone) +
    rect(x - width / 2, t, width * 0.28, b - t, lighter(tone, 0.28)) +
    rect(x + width * 0.24, t, width * 0.26, b - t, darker(tone, 0.3))
  const bar = (y: number, w = width * 0.75) =>
    rect(l, y - w / 2, r - l, w, tone) + rect(l, y - w / 2, r - l, w * 0.3, lighter(tone, 0.24))
  return (
    bars.map((y) => bar(y)).join('') +
    [l, ...posts, r].map(post).join('') +
    bar(t, width) +
    bar(b, width)
  )
}

/** What glass gives back: two slanting bands of the sky, a little of the room. */
export const shine = ([l, t, r, b]: Opening): string => {
  const w = r - l
  const h = b - t
  const band = (from: number, wide: number, opacity: number) =>
    shape(
      `M${l + w * from},${t}L${l + w * (from + wide)},${t}L${l + w * (from + wide) - h * 0.42},${b}L${l + w * from - h * 0.42},${b}Z`,
      '#ffffff',
      opacity,
    )
  return (
    `<clipPath id="c${l}_${t}"><path d="${asPath([l, t, r, b])}"/></clipPath><g clip-path="url(#c${l}_${t})">` +
    band(0.2, 0.1, 0.13) +
    band(0.34, 0.03, 0.1) +
    band(0.88, 0.13, 0.1) +
    '</g>'
  )
}

/** A roller blind let down from the top of an opening. */
export const blind = ([l, t, r]: Opening, down: number, tone: Tone): string =>
  rect(l - 4, t - 14, r - l + 8, 18, darker(tone, 0.14), 3) +
  rect(l, t, r - l, down, tone, 0, 0.94) +
  rect(l, t + down - 8, r - l, 9, darker(tone, 0.1)) +
  line(`M${l},${t + down + 1}L${r},${t + down + 1}`, darker(tone, 0.3), 1.6, 0.6)
