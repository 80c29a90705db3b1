/** Shapes of light: pools of lamps, and the sun's patches. White where only place and strength are meant. */
import { shape } from '../svg.ts'
import type { Tone } from '../tone.ts'

/** Light that fades from its middle outwards. */
export function pool(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  tone: Tone,
  strength: number,
): string {
  const id = `p${Math.round(cx)}_${Math.round(cy)}_${Math.round(rx)}${tone.slice(1)}${Math.round(strength * 100)}`
  return (
    `<radialGradient id="${id}"><stop offset="0" stop-color="${tone}" stop-opacity="${strength}"/>` +
    `<stop offset=".45" stop-color="${tone}" stop-opacity="${strength * 0.45}"/>` +
    `<stop offset="1" stop-color="${tone}" stop-opacity="0"/></radialGradient>` +
    `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="url(#${id})"/>`
  )
}

/** A slanting patch as the sun throws it through a window: from the left, falling to the right. */
export const patch = (
  x: number,
  top: number,
  bottom: number,
  width: number,
  lean: number,
  strength: number,
): string =>
  shape(
    `M${x},${top}L${x + width},${top}L${x + width + lean},${bottom}L${x + lean},${bottom}Z`,
    '#ffffff',
    strength,
  )
