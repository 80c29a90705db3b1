import { openRoom } from './room/room.ts'
import type { RoomState } from './room/room-state.ts'

/** Reading aloud: time for one sign of a line, and for the whole of it, in ms. */
const SIGN_MS = 90
const LONGEST_MS = 4000

/** What is drawn: the room while each line of somebody's is read, one after the other, and as it then stays. */
export interface RoomMoment {
  /** What it is the moment of: shown once, however often it is told. */
  readonly of: object
  /** How long each line is, in signs. */
  readonly signs: readonly number[]
  /** While the n-th line is read; null once all have been. */
  readonly stateAt: (line: number | null) => RoomState
}

/** Whoever knows the meeting: this page's own, a moment of one that is over, or what a class's host tells of it. */
export interface RoomSource {
  readonly moment: () => RoomMoment | null
  readonly subscribe: (follow: () => void) => () => void
}

/**
 * Draws a meeting into an element, and answers how to stop. It reads a source as the views do; nothing comes back from the
 * room.
 */
export async function linkRoom(
  parent: HTMLElement,
  source: RoomSource,
  renderer: 'canvas' | null,
): Promise<() => void> {
  const first = source.moment()
  if (!first) return () => undefined
  const room = await openRoom(parent, first.stateAt(null), renderer ? { renderer } : {})
  let shown: object | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const speak = (moment: RoomMoment, from: number): void => {
    const signs = moment.signs[from]
    room.show(moment.stateAt(signs === undefined ? null : from))
    if (signs === undefined) return
    timer = setTimeout(() => speak(moment, from + 1), Math.min(LONGEST_MS, signs * SIGN_MS))
  }
  const follow = (): void => {
    const moment = source.moment()
    if (!moment || moment.of === shown) return
    shown = moment.of
    clearTimeout(timer)
    // Where less motion is wished for all words stand there at once: the room is where they end.
    const after = moment.stateAt(null)
    if (after.reducedMotion) room.show(after)
    else speak(moment, 0)
  }
  follow()
  const stop = source.subscribe(follow)
  return () => {
    stop()
    clearTimeout(timer)
    room.destroy()
  }
}
