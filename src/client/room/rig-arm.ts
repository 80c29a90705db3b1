/** One arm of a figure, from the shoulder to the fingers, with what the hand holds. */
import { channelIndex, HANDS, type Side } from './channels.ts'
import type { Measures } from './measures.ts'
import { bone, clamp01, type Placement, placement, put } from './placement.ts'

const UPPER_ARM = 212
const FOREARM = 165
/** The build whose joints the gestures are written for. */
const COMMON_SHOULDER = 140
/** Where a cup stands, and where the middle of a palm is. */
export const CUP_X = 216
export const CUP_Y = 40
const PALM = 52
/** A forearm that points at us is still seen so long. */
const SHORTEST = 76

export interface Arm {
  readonly upper: Placement
  readonly fore: Placement
  readonly hands: readonly Placement[]
  readonly shadow: Placement
  readonly pose: (value: Float64Array, jointOut: number, jointY: number, rise: number) => void
  /** What was reached, as on the left of the picture: the wrist, the palm, and where the forearm points. */
  readonly grip: { wristX: number; wristY: number; palmX: number; palmY: number; turn: number }
}

export function arm(side: Side, { shoulder, hand: handSize }: Measures): Arm {
  const mirror = side === 'right'
  const build = shoulder / COMMON_SHOULDER
  const elbowOut = channelIndex(`${side}-elbow-out`)
  const elbowDown = channelIndex(`${side}-elbow-y`)
  const wristOut = channelIndex(`${side}-wrist-out`)
  const wristDown = channelIndex(`${side}-wrist-y`)
  const bend = channelIndex(`${side}-bend`)
  const sized = channelIndex(`${side}-hand-size`)
  const shown = HANDS.map((hand) => channelIndex(`${side}-hand-${hand}`))
  const upper = placement('arm-upper')
  const fore = placement('arm-fore', true)
  const shadow = placement('hand-shadow', true)
  const hands = HANDS.map((hand) => placement(`hand-${hand}`, true))
  const grip = { wristX: 0, wristY: 0, palmX: 0, palmY: 0, turn: 0 }
  return {
    upper,
    fore,
    hands,
    shadow,
    grip,
    pose(value, jointOut, jointY, rise) {
      const wristX = -(value[wristOut] ?? 0) * build
      const wristY = value[wristDown] ?? 0
      const elbowY = value[elbowDown] ?? 0
      let elbowX = -(value[elbowOut] ?? 0) * build
      // Where the way of an elbow leads through the wrist it goes around it, on the outer side.
      const apart = Math.hypot(elbowX - wristX, elbowY - wristY)
      if (apart < SHORTEST) elbowX -= SHORTEST - apart
      bone(upper, -jointOut, jointY, elbowX, elbowY, UPPER_ARM, mirror)
      const forearm = bone(fore, elbowX, elbowY, wristX, wristY, FOREARM, mirror)
      const turn = forearm + (value[bend] ?? 0)
      const size = (value[sized] ?? 1) * handSize
      for (let i = 0; i < hands.length; i++) {
        const hand = hands[i]
        if (!hand) continue
        put(hand, wristX, wristY, turn, size, size, mirror)
        hand.alpha = clamp01((value[shown[i] ?? 0] ?? 0) * 2)
      }
      const alongX = Math.cos(turn)
      const alongY = Math.sin(turn)
      put(shadow, wristX + alongX * 40, wristY + alongY * 40 + 14, 0, 0.9, 1.1, mirror)
      shadow.alpha = clamp01(1 - Math.abs(wristY - 44) / 60) * clamp01(1 - rise) * 0.55
      grip.wristX = wristX
      grip.wristY = wristY
      grip.palmX = wristX + alongX * PALM * size
      grip.palmY = wristY + alongY * PALM * size
      grip.turn = forearm
    },
  }
}
