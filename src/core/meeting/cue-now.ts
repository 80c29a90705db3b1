import type { Cue } from '../buyer/cue.ts'
import { cueOf } from '../buyer/show.ts'
import { struckBy } from '../buyer/struck.ts'
import type { Ending } from './ending.ts'
import type { Meeting } from './meeting.ts'

/** How the body takes leave, where the end is seen in it. */
const PARTING: Readonly<Partial<Record<Ending, Cue>>> = {
  advance: { expression: 'warm', gesture: 'shake-hands' },
  deal: { expression: 'delighted', gesture: 'shake-hands' },
  'thrown-out': { expression: 'cold', gesture: 'stand-up' },
}

const CALM: Cue = { expression: 'neutral', gesture: 'rest' }

/**
 * What somebody's body shows at this moment of the meeting: the latest word, his or the trainee's, on the ground of the buyer's mind [B7], and how
 * the trainee's last move struck the buyer [B12]. What another says shows in the one who says it [B11].
 */
export function cueNow(meeting: Meeting, who = 'BUYER'): Cue {
  const { ended, spoken, lines, mind, header } = meeting
  const parting = ended && who === 'BUYER' ? PARTING[ended] : undefined
  if (parting) return parting
  const turn = spoken.findLast((it) => it.actor !== 'system')
  const said = lines.find((line) => line.turn === turn?.n)
  const reads = said?.who ?? 'BUYER'
  if (who !== 'BUYER') return reads === who ? cueOf(mind, turn, header.persona) : CALM
  const struck = meeting.before ? struckBy(meeting.before.mind, mind) : null
  return cueOf(mind, reads === who ? turn : undefined, header.persona, struck)
}
