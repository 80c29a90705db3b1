import { draw } from '../chance/draw.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { model } from '../players/model.ts'
import { type Player, say } from '../players/player.ts'
import { adversary } from './adversaries.ts'
import { type Graded, graded } from './path.ts'
import { LONGEST, step } from './wander.ts'

/** Plays on to the end, until nothing can be said any more, or until the meeting has gone on too long. */
export function playOn(from: Meeting, player: Player): Meeting {
  let meeting = from
  for (let i = 0; i < LONGEST && canGoOn(meeting); i++) meeting = step(meeting, player(meeting))
  return meeting
}

/** Somebody away from the table can come back to it. */
const canGoOn = ({ ended, open, table }: Meeting): boolean =>
  ended === null && (open.length > 0 || table?.away === true)

const conductOf = ({ report }: Graded): number | null => report.conduct

/** The meetings of least and greatest conduct that were found, each bettered step by step; null where none was graded. */
export function boundsOf(
  meetings: readonly Graded[],
  tries: number,
): { readonly least: Graded; readonly greatest: Graded } | null {
  const known = meetings
    .filter((it) => it.meeting.ended !== null && conductOf(it) !== null)
    .toSorted((a, b) => (conductOf(a) ?? 0) - (conductOf(b) ?? 0))
  const [least, greatest] = [known[0], known.at(-1)]
  if (!least || !greatest) return null
  return {
    least: climb(least, tries, adversary, (conduct) => -conduct, 0),
    greatest: climb(greatest, tries, model, (conduct) => conduct, 100),
  }
}

/** Hill-climbing: goes back to some decision, takes another way, and plays on; keeps what is further on. */
function climb(
  start: Graded,
  tries: number,
  player: Player,
  height: (conduct: number) => number,
  summit: number,
): Graded {
  let best = start
  for (let i = 0; i < tries && conductOf(best) !== summit; i++) {
    const moments = decisionsOf(best.meeting)
    const dice = draw(best.meeting.header.seed, i, 'climb')
    const moment = moments[dice % Math.max(1, moments.length)]
    const choice = moment?.open[(dice >>> 8) % Math.max(1, moment.open.length)]
    if (!moment || choice === undefined) continue
    const other = graded(playOn(step(moment, say(choice)), player))
    const [was, is] = [conductOf(best), conductOf(other)]
    if (other.meeting.ended && was !== null && is !== null && height(is) > height(was)) best = other
  }
  return best
}

/** The meeting as it stood at each decision, the first one first. */
export const decisionsOf = (meeting: Meeting): readonly Meeting[] => {
  const moments: Meeting[] = []
  for (let at = meeting.before; at; at = at.before) moments.push(at)
  return moments.reverse()
}
