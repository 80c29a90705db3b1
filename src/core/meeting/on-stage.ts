import type { Cue } from '../buyer/cue.ts'
import { roleOf } from '../scenario/scenario.ts'
import type { Setting } from '../scenario/setting.ts'
import { cueNow } from './cue-now.ts'
import type { Meeting } from './meeting.ts'
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
  readonly things: readonly string[]
  readonly turning: Turning | null
}

/** The buyer, and whoever has just spoken beside him. */
export function onStage(meeting: Meeting): OnStage {
  const { scenario, header, lines } = meeting
  const { persona } = header
  const others = new Set(lines.map((it) => it.who))
  others.delete('BUYER')
  return {
    ...settingAt(meeting, meeting.turns),
    people: [
      { who: 'BUYER', look: scenario.buyer[persona].look, ...cueNow(meeting) },
      ...[...others].flatMap((who) => {
        const role = roleOf(scenario, who, persona)
        return role ? [{ who, look: role.look, ...cueNow(meeting, who) }] : []
      }),
    ],
    things: thingsOf(meeting),
    turning: turningOf(meeting),
  }
}
