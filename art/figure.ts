/** A figure as the room would show it, as one still SVG group: for the contact sheets. */

import { actor } from '../src/client/room/actor.ts'
import type { Placement } from '../src/client/room/placement.ts'
import type { Expression, Gesture } from '../src/core/buyer/cue.ts'
import type { Part } from './atlas.ts'
import type { Look } from './look.ts'
import { measures, personParts } from './person.ts'
import { THINGS } from './things.ts'

export interface Still {
  readonly behind: string
  readonly before: string
}

export interface Moment {
  readonly expression: Expression
  readonly gesture: Gesture
  /** How far into it. */
  readonly afterMs: number
}

export function still(look: Look, moment: Moment): Still {
  const parts = new Map<string, Part>([...THINGS, ...personParts(look)].map((p) => [p.name, p]))
  const figure = actor(measures(look), 1)
  const person = { ...moment, look: look.id, speaking: false, tempo: 'measured' } as const
  figure.direct({ ...person, gesture: 'rest' }, 0, false)
  figure.direct(person, 0, false)
  // Life (breath, blinks) is left out by short steps from rest to the moment asked for.
  for (let ms = 0; ms < moment.afterMs; ms += 20) figure.advance(20)
  const drawn = (before: boolean) =>
    figure.placements
      .filter((p) => p.before === before && p.alpha > 0.01)
      .map((p) => draw(p, parts.get(p.part), look.id))
      .join('')
  return { behind: drawn(false), before: drawn(true) }
}

function draw(p: Placement, part: Part | undefined, look: string): string {
  if (!part) return ''
  const cos = Math.cos(p.rotation)
  const sin = Math.sin(p.rotation)
  const matrix = [cos * p.scaleX, sin * p.scaleX, -sin * p.scaleY, cos * p.scaleY, p.x, p.y]
  // A sheet holds many people: their gradients and clips must not share names.
  const body = part.body
    .replaceAll(/id="(\w+)"/g, `id="${look}-$1"`)
    .replaceAll(/href="#(\w+)"/g, `href="#${look}-$1"`)
    .replaceAll(/url\(#(\w+)\)/g, `url(#${look}-$1)`)
  return `<g transform="matrix(${matrix.map((n) => n.toFixed(3)).join(' ')})" opacity="${p.alpha.toFixed(2)}">${body}</g>`
}
