/**
 * From the channels of a figure to where each of its parts is drawn. Knows nothing of Phaser: the
 * room and the contact sheets are both drawn from it.
 */
import { channelIndex } from './channels.ts'
import type { Measures } from './measures.ts'
import { clamp01, type Placement, placement, put } from './placement.ts'
import { arm, CUP_X, CUP_Y } from './rig-arm.ts'
import { head, NECK } from './rig-head.ts'

/** What a living body adds to its pose from moment to moment. */
export interface Life {
  /** −1..1. */
  breath: number
  /** 0 open, 1 shut. */
  blink: number
}

/** The eyes of the common person over the table's edge. */
const FACE_Y = -402
/** How far a body goes up when it stands. */
export const RISE = 96
/** Bodies grow about a point under the table when they come nearer. */
const BASE = 120
const PAGE_Y = 92

const C = {
  lean: channelIndex('lean'),
  sway: channelIndex('sway'),
  rise: channelIndex('rise'),
  shrug: channelIndex('shrug'),
  cup: channelIndex('cup'),
  pen: channelIndex('pen'),
  document: channelIndex('document'),
}

export interface Rig {
  /** From back to front. The same objects every time: `pose` only changes their numbers. */
  readonly placements: readonly Placement[]
  readonly pose: (value: Float64Array, life: Life) => void
}

export function rig(measures: Measures): Rig {
  const { shoulder, shoulderY, height } = measures
  const chair = placement('chair')
  const torso = placement('torso')
  const face = head(measures)
  const left = arm('left', measures)
  const right = arm('right', measures)
  const page = placement('page', true)
  const saucer = placement('saucer', true)
  const pen = placement('pen', true)
  const cup = placement('cup', true)
  const watch = placement('watch', true)
  const placements = [
    chair,
    ...face.behind,
    torso,
    left.upper,
    right.upper,
    ...face.before,
    page,
    left.shadow,
    right.shadow,
    saucer,
    pen,
    ...left.hands,
    left.fore,
    cup,
    ...right.hands,
    right.fore,
    watch,
  ]

  function things(value: Float64Array): void {
    put(pen, left.grip.palmX, left.grip.palmY, 0, 1, 1, false)
    pen.alpha = clamp01((value[C.pen] ?? 0) * 2)
    const { wristX, wristY, palmX, palmY, turn } = right.grip
    put(watch, wristX - Math.cos(turn) * 2, wristY - Math.sin(turn) * 2, turn, 1, 1, true)
    const held = clamp01(value[C.cup] ?? 0)
    cup.x = CUP_X + (-palmX - CUP_X) * held
    cup.y = CUP_Y + (palmY - 4 - CUP_Y) * held
    saucer.x = CUP_X
    saucer.y = CUP_Y + 14
    const pushed = value[C.document] ?? 0
    page.y = PAGE_Y + pushed * 62
    page.scaleX = 1 + pushed * 0.22
    page.scaleY = 1 + pushed * 0.22
  }

  return {
    placements,
    pose(value, { breath, blink }) {
      const lean = value[C.lean] ?? 0
      const sway = value[C.sway] ?? 0
      const rise = value[C.rise] ?? 0
      const size = 1 + 0.045 * lean + 0.003 * breath
      const lift = lean * 12 - rise * RISE - height - breath * 1.6
      const grown = (y: number): number => BASE + (y - BASE) * size + lift
      // Whoever sits hides it.
      chair.alpha = clamp01(rise * 20)
      torso.x = sway
      torso.y = BASE - BASE * size + lift
      torso.scaleX = size
      torso.scaleY = size
      const shrug = value[C.shrug] ?? 0
      // The coat goes up with the shoulders, though not as far.
      torso.y -= shrug * 5
      const jointY = grown(shoulderY) - shrug * 8
      left.pose(value, shoulder * size - sway, jointY, rise)
      right.pose(value, shoulder * size + sway, jointY, rise)
      face.pose(value, sway, grown(FACE_Y + NECK) + lean * (lean < 0 ? 8 : 20), lean, blink)
      things(value)
    },
  }
}
