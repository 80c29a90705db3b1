/** Somebody's way to a seat, from one seat to another, or out of the picture [S49]. */
export interface Passage {
  /** Where he is, across the world. */
  x: number
  /** 0 at the table, 1 on his feet: what is before him on the table is not carried along. */
  walking: number
  readonly sitAt: (x: number) => void
  readonly leaveBy: (x: number) => void
  readonly advance: (ms: number) => void
  readonly isLeaving: () => boolean
  /** On his way in or out: not yet, or no more, to be seen sitting. */
  readonly isUp: () => boolean
  readonly isGone: () => boolean
}

/** Of a critically damped spring, in radians a second [D]. */
const SWIFTNESS = 3.4
/** Nobody walks before he has stood up. */
const RISE_MS = 520
/** So near to his seat one sits down. */
const AT_SEAT = 70
const FADE_MS = 240

/** `from` is where he comes in; the seat itself for whoever sits there already. */
export function passage(from: number, seat: number): Passage {
  let to = seat
  let speed = 0
  let waitMs = 0
  let leaving = false
  let up = from !== seat
  const it: Passage = {
    x: from,
    walking: up ? 1 : 0,
    sitAt(x) {
      to = x
      leaving = false
      waitMs = 0
    },
    leaveBy(x) {
      to = x
      if (leaving) return
      leaving = true
      waitMs = up ? 0 : RISE_MS
      up = true
    },
    advance(ms) {
      const step = Math.min(ms, 100)
      waitMs -= step
      if (waitMs > 0) return
      const seconds = step / 1000
      const away = it.x - to
      const decay = Math.exp(-SWIFTNESS * seconds)
      const carried = (speed + SWIFTNESS * away) * seconds
      it.x = to + (away + carried) * decay
      speed = (speed - SWIFTNESS * carried) * decay
      if (!leaving && Math.abs(it.x - to) < AT_SEAT) up = false
      it.walking = Math.min(1, Math.max(0, it.walking + (up ? step : -step) / FADE_MS))
    },
    isLeaving: () => leaving,
    isUp: () => up,
    isGone: () => leaving && Math.abs(it.x - to) < AT_SEAT,
  }
  return it
}

/** The side by which one comes and goes: the nearer; from the middle one goes to the left and comes from the right. */
export function edgeBeside(
  x: number,
  { left, right }: { readonly left: number; readonly right: number },
  way: 'in' | 'out',
): number {
  const off = x - (left + right) / 2
  const toLeft = Math.abs(off) < 1 ? way === 'out' : off < 0
  return toLeft ? left - OUTSIDE : right + OUTSIDE
}
/** Beyond the edge nothing of a body is seen. */
const OUTSIDE = 280
