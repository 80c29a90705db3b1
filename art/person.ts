import type { Measures } from '../src/client/room/rig.ts'
import { type Part, packParts } from './atlas.ts'
import type { Look } from './look.ts'
import { armParts } from './parts/arms.ts'
import { eyeParts } from './parts/eyes.ts'
import { hairParts } from './parts/hair.ts'
import { headParts } from './parts/head.ts'
import { torsoParts } from './parts/torso.ts'

export const personParts = (look: Look): readonly Part[] => [
  ...torsoParts(look),
  ...hairParts(look),
  ...headParts(look),
  ...eyeParts(look),
  ...armParts(look),
]

/** The few measures that the room needs to join the parts. */
export const measures = ({ build, eyes }: Look): Measures => ({
  shoulder: build.shoulder,
  eyeOpening: eyes.opening,
})

export const drawPerson = (look: Look): string =>
  packParts(personParts(look), { measures: measures(look) })
