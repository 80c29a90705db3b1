import type { StoreApi } from 'zustand/vanilla'
import type { Meeting } from '../core/meeting/meeting.ts'
import { lineText } from '../core/meeting/view.ts'
import type { Lang, Script } from '../core/scenario/scenario.ts'
import { openRoom } from './room/room.ts'
import { roomStateOf } from './room-state-of.ts'

/** Reading aloud: time for one sign of a line, and for the whole of it, in ms. */
const SIGN_MS = 90
const LONGEST_MS = 4000

/** What is drawn: the session's meeting, or a moment of one that is over. */
export interface ShownMeeting {
  readonly meeting: Meeting | null
  readonly script: Script | null
  readonly lang: Lang
}
export type RoomSource = Pick<StoreApi<ShownMeeting>, 'getState'> & {
  readonly subscribe: (follow: () => void) => () => void
}

/**
 * Draws a meeting into an element, and answers how to stop. It reads a store as the views do; nothing comes back from the
 * room.
 */
export async function linkRoom(
  parent: HTMLElement,
  source: RoomSource,
  renderer: 'canvas' | null,
): Promise<() => void> {
  const { meeting: first } = source.getState()
  if (!first) return () => undefined
  const room = await openRoom(parent, roomStateOf(first, null), renderer ? { renderer } : {})
  let shown: Meeting | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const speak = (meeting: Meeting, from: number): void => {
    const { script, lang } = source.getState()
    const lines = meeting.lines.filter((it) => it.who !== 'ROOM')
    const line = lines[from]
    room.show(roomStateOf(meeting, line ?? null))
    if (!line || !script) return
    const ms = Math.min(LONGEST_MS, lineText(line, script, lang).length * SIGN_MS)
    timer = setTimeout(() => speak(meeting, from + 1), ms)
  }
  const follow = (): void => {
    const { meeting } = source.getState()
    if (!meeting || meeting === shown) return
    shown = meeting
    clearTimeout(timer)
    speak(meeting, 0)
  }
  follow()
  const stop = source.subscribe(follow)
  return () => {
    stop()
    clearTimeout(timer)
    room.destroy()
  }
}
