/** Blocks of a city, lit from the left. */
import { rect, shape } from '../svg.ts'
import { darker, lighter, type Tone } from '../tone.ts'

export interface Tower {
  readonly x: number
  readonly top: number
  readonly w: number
  /** Height of a storey. */
  readonly storey?: number
}

const FOOT = 800
const HORIZON = 250

export function tower({ x, top, w, storey = 18 }: Tower, tone: Tone): string {
  const bright = lighter(tone, 0.2)
  const rows = Array.from(
    { length: Math.floor((FOOT - top - 14) / storey) },
    (_, r) => top + 10 + r * storey,
  )
  const bays = Math.max(2, Math.round(w / 15))
  const glass = rows
    .map((y) => `M${x + w * 0.32},${y}h${w * 0.63}v${storey * 0.5}h${-w * 0.63}Z`)
    .join('')
  const piers = Array.from({ length: bays }, (_, i) => x + w * 0.32 + ((w * 0.63) / bays) * i)
  const roof =
    top > HORIZON
      ? shape(
          `M${x},${top}L${x + (800 - x) * 0.05},${top - 10}L${x + w + (800 - x - w) * 0.05},${top - 10}L${x + w},${top}Z`,
          lighter(tone, 0.34),
        )
      : rect(x + w * 0.4, top - 9, w * 0.34, 9, darker(tone, 0.06))
  return (
    roof +
    rect(x, top, w, FOOT - top, tone) +
    rect(x, top, w * 0.27, FOOT - top, bright) +
    shape(glass, darker(tone, 0.2), 0.55) +
    piers.map((at) => rect(at, top + 8, 2.4, FOOT - top, tone)).join('')
  )
}

/** Some of its windows, lit. */
export function lights({ x, top, w, storey = 18 }: Tower, seed: number): string {
  let dice = seed * 9301 + 49297
  const roll = () => {
    dice = (dice * 9301 + 49297) % 233280
    return dice / 233280
  }
  const bays = Math.max(2, Math.round(w / 15))
  const wide = (w * 0.63) / bays
  const panes: string[] = []
  for (let y = top + 10; y < Math.min(FOOT, 560); y += storey)
    for (let i = 0; i < bays; i++)
      if (roll() < 0.34)
        panes.push(`M${x + w * 0.32 + wide * i + 3},${y}h${wide - 3}v${storey * 0.5}h${3 - wide}Z`)
  return shape(panes.join(''), roll() < 0.5 ? '#ffd795' : '#ffe7bd', 0.85)
}

export const skyline = (
  blocks: readonly (readonly [x: number, top: number, w: number])[],
  tone: Tone,
): string =>
  blocks
    .map(
      ([x, top, w]) =>
        rect(x, top, w, FOOT - top, tone) + rect(x, top, w * 0.3, FOOT - top, lighter(tone, 0.12)),
    )
    .join('')
