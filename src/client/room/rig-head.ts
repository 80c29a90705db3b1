/** The head of a figure: everything on it turns and nods together, what is nearer to us farther. */
import { channelIndex, MOUTHS } from './channels.ts'
import type { Measures } from './measures.ts'
import { clamp01, type Placement, placement } from './placement.ts'

const HEAD_SIZE = 1.12
/** The head turns about the top of the neck, this far under the eyes. */
export const NECK = 84
const EYE_X = 29
const BROW_Y = 23
/** Brows at ease fall a little towards the nose. */
const BROW_SET = 0.07
const MOUTH_Y = 59
/** Share of a blink from which the shut eye is drawn. */
const SHUT_FROM = 0.8

const C = {
  tilt: channelIndex('tilt'),
  turn: channelIndex('turn'),
  nod: channelIndex('nod'),
  gazeX: channelIndex('gaze-x'),
  gazeY: channelIndex('gaze-y'),
  lid: channelIndex('lid'),
  lowerLid: channelIndex('lower-lid'),
  laugh: channelIndex('laugh'),
  furrow: channelIndex('furrow'),
  smileLines: channelIndex('smile-lines'),
  leftLift: channelIndex('brow-left-lift'),
  leftFrown: channelIndex('brow-left-frown'),
  rightLift: channelIndex('brow-right-lift'),
  rightFrown: channelIndex('brow-right-frown'),
  mouths: MOUTHS.map((mouth) => channelIndex(`mouth-${mouth}`)),
}

/** How far a part moves with a whole turn and with a whole nod. */
const NEARNESS = {
  'hair-back': [-7, -6],
  ears: [-6, -5],
  head: [0, 0],
  'eye-whites': [8, 8],
  irises: [8, 8],
  'lids-lower': [8, 8],
  'lids-upper': [8, 8],
  'eye-frames': [8, 8],
  'eyes-shut': [8, 8],
  'eyes-laughing': [8, 8],
  'smile-lines': [8, 8],
  furrow: [9, 8],
  mouth: [10, 9],
  nose: [14, 11],
  brow: [8, 7],
  glasses: [9.5, 8],
  'hair-front': [2, 4],
} as const

type HeadPart = Exclude<keyof typeof NEARNESS, 'mouth' | 'brow'>

export interface Head {
  /** Behind the body, and before it; from back to front. */
  readonly behind: readonly Placement[]
  readonly before: readonly Placement[]
  /** `blink`: 0 open, 1 shut. */
  readonly pose: (value: Float64Array, x: number, y: number, lean: number, blink: number) => void
}

export function head({ eyeOpening }: Measures): Head {
  const at: Record<HeadPart, Placement> = {
    'hair-back': placement('hair-back'),
    ears: placement('ears'),
    head: placement('head'),
    'eye-whites': placement('eye-whites'),
    irises: placement('irises'),
    'lids-lower': placement('lids-lower'),
    'lids-upper': placement('lids-upper'),
    'eye-frames': placement('eye-frames'),
    'eyes-shut': placement('eyes-shut'),
    'eyes-laughing': placement('eyes-laughing'),
    'smile-lines': placement('smile-lines'),
    furrow: placement('furrow'),
    nose: placement('nose'),
    glasses: placement('glasses'),
    'hair-front': placement('hair-front'),
  }
  const names = Object.keys(at) as readonly HeadPart[]
  const mouths = MOUTHS.map((mouth) => placement(`mouth-${mouth}`))
  const browLeft = placement('brow-left')
  const browRight = placement('brow-right')
  const eyes = [at['eye-whites'], at.irises, at['lids-lower'], at['lids-upper'], at['eye-frames']]
  const before = [
    at.ears,
    at.head,
    ...eyes,
    at['eyes-shut'],
    at['eyes-laughing'],
    at['smile-lines'],
    at.furrow,
    ...mouths,
    at.nose,
    browLeft,
    browRight,
    at.glasses,
    at['hair-front'],
  ]
  let neckX = 0
  let neckY = 0
  let cos = 1
  let sin = 0
  let tilt = 0
  let size = HEAD_SIZE
  /** Puts a part where it is on a head that looks straight at us. */
  function set(it: Placement, x: number, y: number, spin: number): void {
    const dx = x * size
    const dy = (y - NECK) * size
    it.x = neckX + dx * cos - dy * sin
    it.y = neckY + dx * sin + dy * cos
    it.rotation = tilt + spin
    it.scaleX = size
    it.scaleY = size
  }

  function eyesAndBrows(value: Float64Array, x: number, y: number, blink: number): void {
    const open = value[C.lid] ?? 0
    const closed = open + (1 - open) * blink
    set(at.irises, x + (value[C.gazeX] ?? 0) * 5.2, y + (value[C.gazeY] ?? 0) * 3.6, 0)
    // A lid that comes down flattens as it goes over the ball.
    const lid = clamp01(closed)
    set(at['lids-upper'], x, y + lid * eyeOpening * 0.66, 0)
    at['lids-upper'].scaleY = size * (1 - 0.74 * lid)
    set(at['lids-lower'], x, y - (value[C.lowerLid] ?? 0) * eyeOpening * 0.62, 0)
    at['eyes-shut'].alpha = clamp01((closed - SHUT_FROM) * 9)
    at['eyes-laughing'].alpha = clamp01((value[C.laugh] ?? 0) * 3 - 1.4)
    at.furrow.alpha = clamp01(value[C.furrow] ?? 0)
    at['smile-lines'].alpha = clamp01(value[C.smileLines] ?? 0)
  }

  function lips(value: Float64Array, x: number, y: number): void {
    let strongest = 0.001
    for (let i = 0; i < mouths.length; i++)
      strongest = Math.max(strongest, value[C.mouths[i] ?? 0] ?? 0)
    for (let i = 0; i < mouths.length; i++) {
      const it = mouths[i]
      if (!it) continue
      const weight = value[C.mouths[i] ?? 0] ?? 0
      set(it, x, y, 0)
      // Lips are seen one way or the other, never both, and go through a narrow mouth.
      it.alpha = weight >= strongest ? 1 : 0
      it.scaleY *= 0.5 + 0.5 * clamp01((weight - 0.4) * 2)
    }
  }

  return {
    behind: [at['hair-back']],
    before,
    pose(value, x, y, lean, blink) {
      const turn = value[C.turn] ?? 0
      const nod = value[C.nod] ?? 0
      neckX = x + turn * 5
      neckY = y + nod * 6
      tilt = value[C.tilt] ?? 0
      cos = Math.cos(tilt)
      sin = Math.sin(tilt)
      size = HEAD_SIZE * (1 + 0.085 * lean)
      for (let i = 0; i < names.length; i++) {
        const name = names[i] as HeadPart
        const near = NEARNESS[name]
        set(at[name], turn * near[0], nod * near[1], 0)
      }
      eyesAndBrows(value, turn * NEARNESS.irises[0], nod * NEARNESS.irises[1], blink)
      const [browX, browY] = [turn * NEARNESS.brow[0], nod * NEARNESS.brow[1] - BROW_Y]
      const [leftTurn, rightTurn] = [value[C.leftFrown] ?? 0, value[C.rightFrown] ?? 0]
      set(browLeft, browX - EYE_X, browY - (value[C.leftLift] ?? 0), leftTurn + BROW_SET)
      set(browRight, browX + EYE_X, browY - (value[C.rightLift] ?? 0), -rightTurn - BROW_SET)
      lips(value, turn * NEARNESS.mouth[0], MOUTH_Y + nod * NEARNESS.mouth[1])
    },
  }
}
