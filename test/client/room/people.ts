import { type Actor, actor } from '../../../src/client/room/actor.ts'
import type { RoomPerson } from '../../../src/client/room/room-state.ts'

export const measures = { shoulder: 140, shoulderY: -208, height: 0, hand: 1, eyeOpening: 9 }
export const FRAME_MS = 1000 / 60

export const person: RoomPerson = {
  look: 'owl',
  expression: 'neutral',
  gesture: 'rest',
  speaking: false,
  tempo: 'quick',
}

export function seated(tempo: RoomPerson['tempo'] = 'quick'): Actor {
  const acting = actor(measures, 1)
  acting.direct({ ...person, tempo }, 0, false)
  return acting
}

export function run(acting: Actor, ms: number): void {
  for (let gone = 0; gone < ms; gone += FRAME_MS) acting.advance(FRAME_MS)
}

/** Where every part is, as one list of numbers: places in units of the drawing, the rest weighed to be as plain to see. */
export const pose = ({ placements }: Actor): readonly number[] =>
  placements.flatMap(({ part, x, y, rotation, scaleX, scaleY, alpha }) => [
    x,
    y,
    // An angle and its full turn are one.
    Math.cos(rotation) * 100,
    Math.sin(rotation) * 100,
    scaleX * 100,
    scaleY * 100,
    // Lips may change within a frame; everything else takes longer.
    part.startsWith('mouth-') ? 0 : alpha * 50,
  ])

export const farthest = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((n, i) => Math.abs(n - (b[i] ?? Number.NaN))))
