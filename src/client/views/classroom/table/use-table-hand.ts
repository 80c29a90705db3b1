import { useRef, useState } from 'react'
import type { ClassLine } from '../use-class.ts'
import { useFlushed } from '../use-flushed.ts'
import { NOTHING_HALF_DONE, readTableDraft } from './table-draft.ts'
import { type TableHand, tableHand } from './table-hand.ts'

/** The hand at the table of an activity: it begins with what was half done when somebody was last here. */
export function useTableHand(line: ClassLine, activity: number): TableHand {
  const latest = useRef(line)
  latest.current = line
  const [hand] = useState(() => {
    const kept = line.part('draft')
    const draft = kept?.activity === activity ? readTableDraft(kept.draft) : NOTHING_HALF_DONE
    return tableHand({ ask: (wish) => latest.current.ask(wish), activity, draft })
  })
  useFlushed(hand)
  return hand
}
