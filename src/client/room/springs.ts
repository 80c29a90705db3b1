import { CHANNEL_SWIFTNESS, CHANNELS } from './channels.ts'

/**
 * One critically damped spring a channel. Wherever a movement is interrupted, the next one starts
 * from the place and the speed reached, so nothing ever jumps.
 */
export interface Springs {
  readonly value: Float64Array
  readonly speed: Float64Array
  readonly target: Float64Array
}

export const springs = (): Springs => ({
  value: new Float64Array(CHANNELS.length),
  speed: new Float64Array(CHANNELS.length),
  target: new Float64Array(CHANNELS.length),
})

/** The exact solution over the step: stable however long a frame took. */
export function advance({ value, speed, target }: Springs, seconds: number, tempo: number): void {
  for (let i = 0; i < value.length; i++) {
    const goal = target[i] ?? 0
    const offset = (value[i] ?? 0) - goal
    const v = speed[i] ?? 0
    const w = (CHANNEL_SWIFTNESS[i] ?? 1) * tempo
    const decay = Math.exp(-w * seconds)
    const push = v + w * offset
    value[i] = goal + (offset + push * seconds) * decay
    speed[i] = (v - w * push * seconds) * decay
  }
}

/** Straight to the end of every movement: the first frame, and reduced motion. */
export function settle({ value, speed, target }: Springs): void {
  value.set(target)
  speed.fill(0)
}
