/** The poses that gestures are put together from. */
import type { Hand, Pose, Side } from './channels.ts'

export type Hands = Readonly<Record<Side, Hand>>

/** Elbow and wrist, from the middle of the body outwards and from the table's edge down. */
const arm =
  (side: Side) =>
  (
    elbowOut: number,
    elbowY: number,
    wristOut: number,
    wristY: number,
    bend = 0,
    size = 1,
  ): Pose => ({
    [`${side}-elbow-out`]: elbowOut,
    [`${side}-elbow-y`]: elbowY,
    [`${side}-wrist-out`]: wristOut,
    [`${side}-wrist-y`]: wristY,
    [`${side}-bend`]: bend,
    [`${side}-hand-size`]: size,
  })
export const left = arm('left')
export const right = arm('right')

/** Hands one over the other on the table. Every gesture starts from here. */
export const AT_EASE: Pose = { ...left(168, -30, 80, 36, -0.06), ...right(168, -30, 74, 27, 0.04) }
export const FLAT: Hands = { left: 'rest', right: 'rest' }
/** Eyes on what lies before one. */
export const READING: Pose = { nod: 0.85, 'gaze-y': 0.9, lid: 0.42 }
