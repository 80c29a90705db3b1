/** Short spellings of the SVG elements that the parts are made of. */
import type { Tone } from './tone.ts'

export interface Ink {
  readonly fill?: Tone | 'none' | `url(${string})`
  readonly stroke?: Tone
  readonly width?: number
  readonly opacity?: number
}

/** Art is written with a decimal at most: files stay small and nobody sees the difference. */
const round = (n: number): string => bare(Math.round(n * 10) / 10)
/** Without the nought before a point. */
const bare = (n: number): string => `${n}`.replace(/^(-?)0\./, '$1.')
const tidy = (d: string): string =>
  d
    .replace(/-?\d*\.\d+/g, (n) => round(Number(n)))
    // A minus parts two numbers well enough, and so does a letter.
    .replace(/[ ,]-/g, '-')
    .replace(/([A-Za-z]) /g, '$1')
    .replace(/(^|[^\d.])0\.(\d)/g, '$1.$2')

function style({ fill = 'none', stroke, width = 2.5, opacity }: Ink): string {
  const line = stroke ? ` stroke="${stroke}" stroke-width="${round(width)}"` : ''
  return `${fill === 'none' ? '' : ` fill="${fill}"`}${line}${opacity === undefined ? '' : ` opacity="${bare(opacity)}"`}`
}

export const path = (d: string, ink: Ink): string => `<path d="${tidy(d)}"${style(ink)}/>`

export const shape = (d: string, fill: NonNullable<Ink['fill']>, opacity?: number): string =>
  path(d, opacity === undefined ? { fill } : { fill, opacity })

export const line = (d: string, stroke: Tone, width: number, opacity?: number): string =>
  path(d, opacity === undefined ? { stroke, width } : { stroke, width, opacity })

export const ellipse = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: NonNullable<Ink['fill']>,
  opacity?: number,
): string =>
  `<ellipse cx="${round(cx)}" cy="${round(cy)}" rx="${round(rx)}" ry="${round(ry)}"${style(
    opacity === undefined ? { fill } : { fill, opacity },
  )}/>`

export const rect = (
  x: number,
  y: number,
  w: number,
  h: number,
  fill: NonNullable<Ink['fill']>,
  r = 0,
  opacity?: number,
): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}"${r ? ` rx="${r}"` : ''}${style(
    opacity === undefined ? { fill } : { fill, opacity },
  )}/>`

/** The same drawing seen in a mirror that stands at x = 0. */
export const mirrored = (body: string): string => `<g transform="scale(-1 1)">${body}</g>`
/** A drawing and its mirror image, which is written as a reference where that is shorter. */
export function both(body: string): string {
  if (body.length < 90) return body + mirrored(body)
  const id = nameOf(body)
  return `<g id="${id}">${body}</g><use href="#${id}" transform="scale(-1 1)"/>`
}

/** The same drawing always has the same name (FNV-1a), so that a file can be drawn again. */
function nameOf(body: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < body.length; i++) hash = Math.imul(hash ^ body.charCodeAt(i), 0x01000193)
  return `m${(hash >>> 0).toString(36)}`
}
export const moved = (x: number, y: number, body: string): string =>
  `<g transform="translate(${round(x)} ${round(y)})">${body}</g>`

/** What every drawing inherits: lines round off, and nothing is filled unless it says so. */
export const INHERITED = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'

/** A spot of colour that fades out towards its rim; refer to it as url(#id). */
export const glow = (id: string, tone: Tone, opacity: number): string =>
  `<radialGradient id="${id}"><stop offset="0" stop-color="${tone}" stop-opacity="${opacity}"/><stop offset="1" stop-color="${tone}" stop-opacity="0"/></radialGradient>`

/** A gradient from top to bottom (or left to right); refer to it as url(#id). */
export const gradient = (
  id: string,
  stops: readonly (readonly [offset: number, tone: Tone, opacity?: number])[],
  across = false,
): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="${across ? 1 : 0}" y2="${across ? 0 : 1}">${stops
    .map(
      ([offset, tone, opacity]) =>
        `<stop offset="${offset}" stop-color="${tone}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`,
    )
    .join('')}</linearGradient>`
