import { useRef, useState } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { newerDraft } from '../../../classroom/drafts-here.ts'
import type { ClassLine } from '../use-class.ts'
import { draftAtHost, useDraftShelf } from '../use-draft-shelf.ts'
import { useFlushed } from '../use-flushed.ts'
import { readDraft, writeDraft } from './draft.ts'
import { type SeatHand, seatHand } from './seat-hand.ts'

/** The hand at the table of an activity: it begins with what was half done when somebody was last here, there or in this browser [CR69]. */
export function useSeatHand(line: ClassLine, activity: number, scene: PartOf<'scene'>): SeatHand {
  const latest = useRef({ line, scene })
  latest.current = { line, scene }
  const shelf = useDraftShelf(line, activity, 'offer')
  const [hand] = useState(() => {
    const now = () => {
      const { moves, table } = latest.current.scene
      return { moves, offers: table?.offers.length ?? 0 }
    }
    const { offers } = now()
    const host = draftAtHost(line, activity)
    return seatHand({
      ...{ activity, now, shelf },
      ask: (wish) => latest.current.line.ask(wish),
      draft: readDraft(newerDraft(host, shelf.read()) ?? '', offers),
      told: writeDraft(readDraft(host ?? '', offers), offers),
      clock: () => Date.now() + latest.current.line.seen.aheadMs,
    })
  })
  useFlushed(hand)
  return hand
}
