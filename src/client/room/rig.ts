/**
 * From the channels of a figure to where each of its parts is drawn. Knows nothing of Phaser: the
 * room and the contact sheets are both drawn from it.
 */
import { channelIndex, HANDS, MOUTHS, type Side } from './channels.ts'

/** The measures a figure's file brings with it. */
export interface Measures {
  /** Shoulder joint from the middle line. */
  readonly shoulder: number
  /** Half the height of an open eye. */
  readonly eyeOpening: number
}

export interface Placement {
  readonly part: string
  /** In front of the table, or behind it. */
  readonly before: boolean
  x: number
  y: number
  rotation: number
  scaleX: number
  scaleY: number
  alpha: number
}

/** What a living body adds to its pose from moment to moment. */
export interface Life {
  /** −1..1. */
  breath: number
  /** 0 open, 1 shut. */
  blink: number
}

const UPPER_ARM = 212
const FOREARM = 165
const SHOULDER_Y = -208
const FACE_Y = -402
const HEAD_SIZE = 1.12
/** The head turns about the top of the neck, this far under the eyes. */
const NECK = 84
/** The build whose joints the gestures are written for. */
const COMMON_SHOULDER = 140

const at = (name: Parameters<typeof channelIndex>[0]): number => channelIndex(name)
const C = {
  lean: at('lean'),
  sway: at('sway'),
  rise: at('rise'),
  shrug: at('shrug'),
  tilt: at('tilt'),
  turn: at('turn'),
  nod: at('nod'),
  gazeX: at('gaze-x'),
  gazeY: at('gaze-y'),
  lid: at('lid'),
  lowerLid: at('lower-lid'),
  laugh: at('laugh'),
  furrow: at('furrow'),
  smileLines: at('smile-lines'),
  cup: at('cup'),
  pen: at('pen'),
  document: at('document'),
}
const armChannels = (side: Side) => ({
  elbowOut: at(`${side}-elbow-out`),
  elbowY: at(`${side}-elbow-y`),
  wristOut: at(`${side}-wrist-out`),
  wristY: at(`${side}-wrist-y`),
  bend: at(`${side}-bend`),
  size: at(`${side}-hand-size`),
  hands: HANDS.map((hand) => at(`${side}-hand-${hand}`)),
})
const ARMS = { left: armChannels('left'), right: armChannels('right') }
const MOUTH_CHANNELS = MOUTHS.map((mouth) => at(`mouth-${mouth}`))

const clamp01 = (n: number): number => (n < 0 ? 0 : n > 1 ? 1 : n)

export interface Rig {
  /** From back to front. The same objects every time: `pose` only changes their numbers. */
  readonly placements: readonly Placement[]
  readonly pose: (value: Float64Array, life: Life) => void
}

export function rig({ shoulder, eyeOpening }: Measures): Rig {
  const placements: Placement[] = []
  const add = (part: string, before = false): Placement => {
    const placement = { part, before, x: 0, y: 0, rotation: 0, scaleX: 1, scaleY: 1, alpha: 1 }
    placements.push(placement)
    return placement
  }
  const chair = add('chair')
  const hairBack = add('hair-back')
  const torso = add('torso')
  const upper = { left: add('arm-upper'), right: add('arm-upper') }
  const head = add('head')
  const whites = add('eye-whites')
  const irises = add('irises')
  const lower = add('lids-lower')
  const lids = add('lids-upper')
  const frames = add('eye-frames')
  const shut = add('eyes-shut')
  const laughing = add('eyes-laughing')
  const smileLines = add('smile-lines')
  const furrow = add('furrow')
  const mouths = MOUTHS.map((mouth) => add(`mouth-${mouth}`))
  const nose = add('nose')
  const browLeft = add('brow-left')
  const browRight = add('brow-right')
  const glasses = add('glasses')
  const hairFront = add('hair-front')
  const page = add('page', true)
  const shadows = { left: add('hand-shadow', true), right: add('hand-shadow', true) }
  const saucer = add('saucer', true)
  const hands: Record<Side, readonly Placement[]> = { left: [], right: [] }
  const pen = add('pen', true)
  hands.left = HANDS.map((hand) => add(`hand-${hand}`, true))
  const foreLeft = add('arm-fore', true)
  const cup = add('cup', true)
  hands.right = HANDS.map((hand) => add(`hand-${hand}`, true))
  const fore = { left: foreLeft, right: add('arm-fore', true) }
  const watch = add('watch', true)

  /** Parts of the head, with how far each moves when the head turns and nods (nearer moves more). */
  const headParts: readonly (readonly [Placement, number, number])[] = [
    [hairBack, -5, -4],
    [head, 0, 0],
    [whites, 6, 6],
    [irises, 6, 6],
    [lower, 6, 6],
    [lids, 6, 6],
    [frames, 6, 6],
    [shut, 6, 6],
    [laughing, 6, 6],
    [smileLines, 5, 5],
    [furrow, 7, 6],
    [nose, 10, 8],
    [browLeft, 6, 5],
    [browRight, 6, 5],
    [glasses, 7, 6],
    [hairFront, 1.5, 2.5],
    ...mouths.map((mouth) => [mouth, 7, 6] as const),
  ]
  const build = shoulder / COMMON_SHOULDER

  function arm(
    side: Side,
    value: Float64Array,
    jointOut: number,
    jointY: number,
    rise: number,
  ): void {
    const c = ARMS[side]
    const get = (i: number): number => value[i] ?? 0
    // Reckoned for the left of the picture; the right is its mirror image.
    const elbowX = -get(c.elbowOut) * build
    const elbowY = get(c.elbowY)
    const wristX = -get(c.wristOut) * build
    const wristY = get(c.wristY)
    const mirror = side === 'right'
    const size = get(c.size)
    bone(upper[side], -jointOut, jointY, elbowX, elbowY, UPPER_ARM, mirror)
    const turn = bone(fore[side], elbowX, elbowY, wristX, wristY, FOREARM, mirror)
    const handTurn = turn + get(c.bend)
    const onTable = clamp01(1 - Math.abs(wristY - 44) / 60) * clamp01(1 - rise)
    for (const [i, placement] of hands[side].entries()) {
      put(placement, wristX, wristY, handTurn, size, size, mirror)
      placement.alpha = clamp01(get(c.hands[i] ?? 0) * 2)
    }
    put(
      shadows[side],
      wristX + Math.cos(handTurn) * 40,
      wristY + Math.sin(handTurn) * 40 + 14,
      0,
      0.9,
      1.1,
      mirror,
    )
    shadows[side].alpha = onTable * 0.55
    if (side === 'left') {
      put(
        pen,
        wristX + Math.cos(handTurn) * 48 * size,
        wristY + Math.sin(handTurn) * 48,
        0,
        1,
        1,
        false,
      )
      pen.alpha = clamp01(get(C.pen) * 2)
    } else {
      put(watch, wristX - Math.cos(turn) * 2, wristY - Math.sin(turn) * 2, turn, 1, 1, true)
      const held = clamp01(get(C.cup))
      const palmX = -(wristX + Math.cos(handTurn) * 52)
      const palmY = wristY + Math.sin(handTurn) * 52 - 4
      cup.x = CUP_X + (palmX - CUP_X) * held
      cup.y = CUP_Y + (palmY - CUP_Y) * held
    }
  }

  return {
    placements,
    pose(value, { breath, blink }) {
      const get = (i: number): number => value[i] ?? 0
      const lean = get(C.lean)
      const sway = get(C.sway)
      const rise = get(C.rise)
      const turn = get(C.turn)
      const nod = get(C.nod)
      const size = 1 + 0.045 * lean + 0.003 * breath
      const lift = -rise * RISE - breath * 1.6
      const base = 120
      const bodyY = (y: number) => base + (y - base) * size + lean * 12 + lift
      // Whoever sits hides it.
      chair.alpha = clamp01(rise * 20 + clamp01(-lean - 0.6))
      torso.x = sway
      torso.y = bodyY(0)
      torso.scaleX = size
      torso.scaleY = size
      const shoulderY = bodyY(SHOULDER_Y) - get(C.shrug) * 9
      arm('left', value, shoulder * size - sway, shoulderY, rise)
      arm('right', value, shoulder * size + sway, shoulderY, rise)

      const headSize = HEAD_SIZE * (1 + 0.085 * lean)
      const tilt = get(C.tilt)
      const neckX = sway + turn * 4
      const neckY = bodyY(FACE_Y + NECK) + lean * 20 + nod * 5
      const cos = Math.cos(tilt)
      const sin = Math.sin(tilt)
      const inHead = (placement: Placement, x: number, y: number, spin = 0) => {
        const dx = x * headSize
        const dy = (y - NECK) * headSize
        placement.x = neckX + dx * cos - dy * sin
        placement.y = neckY + dx * sin + dy * cos
        placement.rotation = tilt + spin
        placement.scaleX = headSize
        placement.scaleY = headSize
      }
      for (const [placement, nearX, nearY] of headParts)
        inHead(placement, turn * nearX, nod * nearY)

      const faceX = turn * 6
      const faceY = nod * 6
      const travel = 2 * eyeOpening + 1
      const open = get(C.lid)
      const closed = open + (1 - open) * blink
      inHead(irises, faceX + get(C.gazeX) * 5.5, faceY + get(C.gazeY) * 4)
      inHead(lids, faceX, faceY + closed * travel)
      inHead(lower, faceX, faceY - get(C.lowerLid) * eyeOpening * 0.8)
      shut.alpha = clamp01((closed - 0.78) * 8)
      laughing.alpha = clamp01(get(C.laugh) * 2)
      furrow.alpha = clamp01(get(C.furrow))
      smileLines.alpha = clamp01(get(C.smileLines))
      const raised = open < 0 ? -open * 8 : 0
      inHead(
        browLeft,
        faceX - EYE_X,
        faceY - BROW_Y - get(BROW.leftLift) - raised,
        get(BROW.leftFrown) + BROW_SET,
      )
      inHead(
        browRight,
        faceX + EYE_X,
        faceY - BROW_Y - get(BROW.rightLift) - raised,
        -get(BROW.rightFrown) - BROW_SET,
      )
      let strongest = 0.001
      for (const channel of MOUTH_CHANNELS) strongest = Math.max(strongest, get(channel))
      for (const [i, placement] of mouths.entries()) {
        const weight = get(MOUTH_CHANNELS[i] ?? 0)
        inHead(placement, turn * 7, MOUTH_Y + nod * 6)
        // Lips are seen one way or the other, hardly ever both, and go through a narrow mouth.
        placement.alpha = clamp01((weight / strongest - 0.75) * 6)
        placement.scaleY *= 0.55 + 0.45 * clamp01((weight - 0.4) * 2)
      }

      const pushed = get(C.document)
      page.x = 0
      page.y = PAGE_Y + pushed * 62
      page.scaleX = 1 + pushed * 0.22
      page.scaleY = 1 + pushed * 0.22
      saucer.x = CUP_X
      saucer.y = CUP_Y + 14
    },
  }
}

const EYE_X = 30
const BROW_Y = 23
/** Brows at ease fall a little towards the nose. */
const BROW_SET = 0.07
const MOUTH_Y = 58
/** How far a body goes up when it stands. */
export const RISE = 96
const CUP_X = 216
const CUP_Y = 40
const PAGE_Y = 92
const BROW = {
  leftLift: at('brow-left-lift'),
  leftFrown: at('brow-left-frown'),
  rightLift: at('brow-right-lift'),
  rightFrown: at('brow-right-frown'),
}

function put(
  placement: Placement,
  x: number,
  y: number,
  turn: number,
  scaleX: number,
  scaleY: number,
  mirror: boolean,
): void {
  placement.x = mirror ? -x : x
  placement.y = y
  placement.rotation = mirror ? Math.PI - turn : turn
  placement.scaleX = scaleX
  placement.scaleY = mirror ? -scaleY : scaleY
}

/** Lays a bone from joint to joint, as long as the way between them; returns its direction. */
function bone(
  placement: Placement,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  length: number,
  mirror: boolean,
): number {
  const turn = Math.atan2(toY - fromY, toX - fromX)
  put(placement, fromX, fromY, turn, Math.hypot(toX - fromX, toY - fromY) / length, 1, mirror)
  return turn
}
