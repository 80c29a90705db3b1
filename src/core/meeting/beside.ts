import type { Meeting, SpokenLine } from './meeting.ts'
import { settingAt } from './setting.ts'
import { turningOf } from './things.ts'

export const BESIDE = ['listen', 'turn', 'write'] as const

/** Somebody at the trainee's side; `turn`: looks at him, to speak or to see what he makes of it. */
export interface Beside {
  readonly look: string
  readonly doing: (typeof BESIDE)[number]
}

/** Said in figures, facts and criteria: what somebody who takes notes would write down. */
const NOTED = ['buyer.fact', 'buyer.criteria', 'buyer.concede']

/**
 * Who sits beside the trainee, and what he does while `line` is being read, or once everything has been: he turns to the trainee
 * to speak, and when something has turned; what is worth a note he writes. Only where the case takes place [S48].
 */
export function besideOf(meeting: Meeting, line: SpokenLine | null): Beside | null {
  const { scenario, turns } = meeting
  const [who, role] = Object.entries(scenario.team ?? {}).find(([, it]) => it.beside) ?? []
  if (!who || !role || settingAt(meeting, line?.turn ?? turns).place !== scenario.place) return null
  return { look: role.look, doing: doingOf(meeting, who, line) }
}

function doingOf(meeting: Meeting, who: string, line: SpokenLine | null): Beside['doing'] {
  if (line?.who === who) return 'turn'
  if (!line) return turningOf(meeting) ? 'turn' : 'listen'
  const said = meeting.spoken
    .slice(meeting.before?.spoken.length ?? 0)
    .find((it) => it.n === line.turn)
  const noted = said?.value !== undefined || said?.tags.some((tag) => NOTED.includes(tag))
  return noted ? 'write' : 'listen'
}
