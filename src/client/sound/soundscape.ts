import { settingAt } from '../../core/meeting/setting.ts'
import type { PlaceName } from '../../core/scenario/setting.ts'
import { readLink } from '../link.ts'
import type { SessionState } from '../session-state.ts'

/** What is heard all the time, until something else is. */
export interface Soundscape {
  /** The room one sits in, or none. */
  readonly place: PlaceName | null
  readonly rain: boolean
  readonly music: 'arrival' | 'afterwards' | null
  /** Music that sounds already goes on far below the talk, and none begins. */
  readonly ducked: boolean
}

export const SILENCE: Soundscape = { place: null, rain: false, music: null, ducked: false }
const ARRIVAL: Soundscape = { ...SILENCE, music: 'arrival' }

/** Music where one comes in, chooses and reads the brief, and over the debrief; at the table its room, and rain where it rains [B61]. */
export function soundscapeAt(
  path: string,
  search: string,
  { status, meeting }: Pick<SessionState, 'status' | 'meeting'>,
): Soundscape {
  if (path === '/') return ARRIVAL
  if (path.startsWith('/debrief/')) return { ...SILENCE, music: 'afterwards' }
  const link = readLink(path, search)
  if (!link) return SILENCE
  if (link.brief) return ARRIVAL
  const under = { ...ARRIVAL, ducked: true }
  if (status !== 'seated' || !meeting) return under
  const { place, light } = settingAt(meeting, meeting.turns)
  return { ...under, place, rain: light === 'rain' }
}
