import type { Meeting } from '../core/meeting/meeting.ts'
import { lineText } from '../core/meeting/view.ts'
import { session } from './page.ts'
import { openRoom } from './room/room.ts'
import { roomStateOf } from './room-state-of.ts'

/** Reading aloud: time for one sign of a line, and for the whole of it, in ms. */
const SIGN_MS = 90
const LONGEST_MS = 4000

/**
 * Draws the meeting of the session into an element, and answers how to stop. It reads the store as the views do; nothing comes
 * back from the room.
 */
export async function linkRoom(
  parent: HTMLElement,
  renderer: 'canvas' | null,
): Promise<() => void> {
  const { meeting: first } = session.store.getState()
  if (!first) return () => undefined
  const room = await openRoom(parent, roomStateOf(first, null), renderer ? { renderer } : {})
  let shown: Meeting | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const speak = (meeting: Meeting, from: number): void => {
    const { script, lang } = session.store.getState()
    const lines = meeting.lines.filter((it) => it.who !== 'ROOM')
    const line = lines[from]
    room.show(roomStateOf(meeting, line?.who ?? null))
    if (!line || !script) return
    const ms = Math.min(LONGEST_MS, lineText(line, script, lang).length * SIGN_MS)
    timer = setTimeout(() => speak(meeting, from + 1), ms)
  }
  const follow = (): void => {
    const { meeting } = session.store.getState()
    if (!meeting || meeting === shown) return
    shown = meeting
    clearTimeout(timer)
    speak(meeting, 0)
  }
  follow()
  const stop = session.store.subscribe(follow)
  return () => {
    stop()
    clearTimeout(timer)
    room.destroy()
  }
}
