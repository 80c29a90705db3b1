import type { Cue } from '../buyer/cue.ts'
import { cueOf } from '../buyer/show.ts'
import type { Ending } from './ending.ts'
import type { Meeting } from './meeting.ts'

/** How the body takes leave, where the end is seen in it. */
const PARTING: Readonly<Partial<Record<Ending, Cue>>> = {
  advance: { expression: 'warm', gesture: 'shake-hands' },
  deal: { expression: 'delighted', gesture: 'shake-hands' },
  'thrown-out': { expression: 'cold', gesture: 'stand-up' },
}

/** What the buyer's body shows at this moment of the meeting: the latest word, his or the trainee's, on the ground of his mind [B7]. */
export function cueNow({ ended, spoken, mind, header }: Meeting): Cue {
  const parting = ended ? PARTING[ended] : undefined
  const turn = spoken.findLast((it) => it.actor !== 'system')
  return parting ?? cueOf(mind, turn, header.persona)
}
