import { useRef, useState } from 'react'
import { type DraftPlace, newerDraft } from '../../../classroom/drafts-here.ts'
import type { ClassLine } from '../use-class.ts'
import { draftAtHost, useDraftShelf } from '../use-draft-shelf.ts'
import { useFlushed } from '../use-flushed.ts'
import { readTableDraft, writeTableDraft } from './table-draft.ts'
import { type TableHand, tableHand } from './table-hand.ts'

/** The hand at the table of an activity: it begins with what was half done when somebody was last here, there or in this browser [CR69]. */
export function useTableHand(line: ClassLine, activity: number, at: DraftPlace['at']): TableHand {
  const latest = useRef(line)
  latest.current = line
  const shelf = useDraftShelf(line, activity, at)
  const [hand] = useState(() => {
    const host = draftAtHost(line, activity)
    return tableHand({
      ...{ activity, shelf },
      ask: (wish) => latest.current.ask(wish),
      draft: readTableDraft(newerDraft(host, shelf.read()) ?? ''),
      told: writeTableDraft(readTableDraft(host ?? '')),
      now: () => Date.now() + latest.current.seen.aheadMs,
    })
  })
  useFlushed(hand)
  return hand
}
