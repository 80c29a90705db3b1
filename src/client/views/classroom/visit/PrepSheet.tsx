import { useEffect, useRef, useState } from 'react'
import { newerDraft } from '../../../classroom/drafts-here.ts'
import type { ClassLine } from '../use-class.ts'
import { draftAtHost, useDraftShelf } from '../use-draft-shelf.ts'
import { useClassText } from '../words.ts'

/** The host hears of what is written this often [D]. */
const EVERY_MS = 800

interface Props {
  readonly line: ClassLine
  readonly activity: number
  /** It lies open while there is time for it; later it is looked up. */
  readonly opens: boolean
}

/** A seller's sheet for the five minutes: kept for him alone, as a draft is, and in this browser until the host has it [CR69]. */
export function PrepSheet({ line, activity, opens }: Props) {
  const t = useClassText()
  const shelf = useDraftShelf(line, activity, 'sheet')
  const [told] = useState(() => draftAtHost(line, activity) ?? '')
  const [text, setText] = useState(() => newerDraft(told, shelf.read()) ?? '')
  const latest = useRef(line)
  latest.current = line
  const sent = useRef(told)
  useEffect(() => {
    if (text === sent.current) return
    const timer = setTimeout(() => {
      sent.current = text
      const draft = text === '' ? null : text
      const at = Date.now() + latest.current.seen.aheadMs
      shelf.keep({ draft, at })
      void latest.current.ask({ kind: 'draft', activity, draft }).then(() => {
        if (shelf.read()?.at === at) shelf.drop()
      })
    }, EVERY_MS)
    return () => clearTimeout(timer)
  }, [text, activity, shelf])
  return (
    <details className="visit-sheet visit-prep" open={opens}>
      <summary>{t('visit.prep')}</summary>
      <p className="told">{t('visit.prep.told')}</p>
      <textarea
        rows={8}
        maxLength={3000}
        aria-label={t('visit.prep')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </details>
  )
}
