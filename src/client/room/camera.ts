/** The camera's own small moves: what happens at the table draws it nearer or away, slowly, and it stays there. */
import type { Turning } from '../../core/meeting/things.ts'

export interface Camera {
  readonly want: (turning: Turning | null, atOnce: boolean) => void
  /** True while it moves. */
  readonly advance: (ms: number) => boolean
  /** Nearer than at rest, as a share of the zoom; and how far to the right and down, in units of the world. */
  readonly at: { push: number; right: number; down: number }
}

interface Aim {
  readonly push: number
  readonly right: number
  readonly down: number
}

/** [D] Small enough to be felt rather than seen. */
const AIMS: Readonly<Record<Turning, Aim>> = {
  concession: { push: 0.05, right: 8, down: 4 },
  refusal: { push: -0.045, right: -16, down: -4 },
  risen: { push: -0.03, right: 10, down: 0 },
  deal: { push: 0.065, right: 0, down: 22 },
}
const AT_REST: Aim = { push: 0, right: 0, down: 0 }
/** Of a critically damped spring, in radians a second. */
const SWIFTNESS = 2.4
/** Less than this nobody sees. */
const STILL = 0.0004
const UNITS = 400

export function camera(): Camera {
  const at = { push: 0, right: 0, down: 0 }
  const speed = { push: 0, right: 0, down: 0 }
  let aim = AT_REST
  function follow(axis: keyof Aim, seconds: number): number {
    const away = at[axis] - aim[axis]
    const decay = Math.exp(-SWIFTNESS * seconds)
    const carried = (speed[axis] + SWIFTNESS * away) * seconds
    at[axis] = aim[axis] + (away + carried) * decay
    speed[axis] = (speed[axis] - SWIFTNESS * carried) * decay
    return Math.abs(away) + Math.abs(speed[axis])
  }
  return {
    at,
    want(turning, atOnce) {
      aim = turning && !atOnce ? AIMS[turning] : AT_REST
      if (!atOnce) return
      Object.assign(at, AT_REST)
      Object.assign(speed, AT_REST)
    },
    advance(ms) {
      const seconds = Math.min(ms, 100) / 1000
      const moving =
        follow('push', seconds) + (follow('right', seconds) + follow('down', seconds)) / UNITS
      return moving > STILL
    },
  }
}
