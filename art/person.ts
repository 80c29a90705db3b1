import type { Measures } from '../src/client/room/measures.ts'
import { type Part, packParts } from './atlas.ts'
import type { Look } from './look.ts'
import { armParts } from './parts/arms.ts'
import { browParts } from './parts/face/brows.ts'
import { eyeParts } from './parts/face/eyes.ts'
import { glassesPart } from './parts/face/glasses.ts'
import { headParts } from './parts/face/head.ts'
import { mouthParts } from './parts/face/mouth.ts'
import { nosePart } from './parts/face/nose.ts'
import { hairParts } from './parts/hair/hair.ts'
import { SHOULDER_Y, torsoParts } from './parts/torso.ts'

export const personParts = (look: Look): readonly Part[] => [
  ...torsoParts(look),
  ...hairParts(look),
  ...headParts(look),
  ...eyeParts(look),
  ...browParts(look),
  nosePart(look),
  ...mouthParts(look),
  ...(look.glasses ? [glassesPart(look.glasses)] : []),
  ...armParts(look),
]

/** The few measures that the room needs to join the parts. */
export const measures = ({ build, eyes }: Look): Measures => ({
  shoulder: build.shoulder,
  shoulderY: SHOULDER_Y + build.slope,
  height: build.height,
  hand: Math.round((0.32 + build.limbs * 0.68) * 100) / 100,
  eyeOpening: eyes.opening,
})

export const drawPerson = (look: Look): string =>
  packParts(personParts(look), { measures: measures(look) })
