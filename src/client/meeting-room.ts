import type { Meeting } from '../core/meeting/meeting.ts'
import { lineText } from '../core/meeting/view.ts'
import type { Lang, Script } from '../core/scenario/scenario.ts'
import type { RoomMoment, RoomSource } from './room-link.ts'
import { roomStateOf } from './room-state-of.ts'

/** The session's meeting, or a moment of one that is over. */
export interface ShownMeeting {
  readonly meeting: Meeting | null
  readonly script: Script | null
  readonly lang: Lang
}

/** The room of a meeting that is folded in this page. */
export const roomOf = (store: {
  readonly getState: () => ShownMeeting
  readonly subscribe: (follow: () => void) => () => void
}): RoomSource => ({
  subscribe: store.subscribe,
  moment() {
    const { meeting, script, lang } = store.getState()
    return meeting && momentOf(meeting, script, lang)
  },
})

function momentOf(meeting: Meeting, script: Script | null, lang: Lang): RoomMoment {
  const lines = meeting.lines.filter((it) => it.who !== 'ROOM')
  return {
    of: meeting,
    signs: script ? lines.map((it) => lineText(it, script, lang).length) : [],
    stateAt: (line) => roomStateOf(meeting, line === null ? null : (lines[line] ?? null)),
  }
}
