import { type Setting, USUAL_VIEW } from '../scenario/setting.ts'
import type { Meeting } from './meeting.ts'

/**
 * Where the meeting is seen when its turn `n` is spoken: as the case says, changed by the marks of what has been said up to
 * there. Another place than the case's own has its usual view [S44].
 */
export function settingAt({ scenario, spoken }: Meeting, n: number): Setting {
  let { place, light = 'morning' } = scenario
  for (const turn of spoken) {
    if (turn.n > n) break
    const change = turn.choice === undefined ? undefined : scenario.entries[turn.choice]?.setting
    if (!change) continue
    place = change.place ?? place
    light = change.light ?? light
  }
  const view = (place === scenario.place ? scenario.view : undefined) ?? USUAL_VIEW[place]
  return { place, light, view }
}
