import { useRef, useState } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { ClassLine } from '../use-class.ts'
import { useFlushed } from '../use-flushed.ts'
import { NO_DRAFT, readDraft } from './draft.ts'
import { type SeatHand, seatHand } from './seat-hand.ts'

/** The hand at the table of an activity: it begins with what was half done when somebody was last here. */
export function useSeatHand(line: ClassLine, activity: number, scene: PartOf<'scene'>): SeatHand {
  const latest = useRef({ line, scene })
  latest.current = { line, scene }
  const [hand] = useState(() => {
    const now = () => {
      const { moves, table } = latest.current.scene
      return { moves, offers: table?.offers.length ?? 0 }
    }
    const kept = line.part('draft')
    const draft = kept?.activity === activity ? readDraft(kept.draft, now().offers) : NO_DRAFT
    return seatHand({ ask: (wish) => latest.current.line.ask(wish), activity, now, draft })
  })
  useFlushed(hand)
  return hand
}
