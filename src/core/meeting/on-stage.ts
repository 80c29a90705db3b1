import type { Cue } from '../buyer/cue.ts'
import { roleOf } from '../scenario/scenario.ts'
import type { Setting } from '../scenario/setting.ts'
import { cueNow } from './cue-now.ts'
import type { Meeting } from './meeting.ts'
import { presentAt } from './present.ts'
import { settingAt } from './setting.ts'
import { type Turning, thingsOf, turningOf } from './things.ts'

/** Somebody who sits there, by his key in the cast. */
export interface Present extends Cue {
  readonly who: string
  readonly look: string
}

/** All there is to be seen of a meeting at this moment: nothing of it tells more than the room does. */
export interface OnStage extends Setting {
  readonly people: readonly Present[]
  /** Who was there when the last lines were said, and has left. */
  readonly gone?: readonly Present[]
  readonly things: readonly string[]
  readonly turning: Turning | null
}

/** The room, and who is in it, the buyer first [S45]. */
export function onStage(meeting: Meeting): OnStage {
  const there = presentAt(meeting)
  const were = new Set(meeting.lines.flatMap(({ turn }) => presentAt(meeting, turn)))
  const seated = (who: string): readonly Present[] => {
    const role = roleOf(meeting.scenario, who, meeting.header.persona)
    return role ? [{ who, look: role.look, ...cueNow(meeting, who) }] : []
  }
  return {
    ...settingAt(meeting, meeting.turns),
    people: there.flatMap(seated),
    gone: [...were].filter((who) => !there.includes(who)).flatMap(seated),
    things: thingsOf(meeting),
    turning: turningOf(meeting),
  }
}
