import { useEffect, useRef, useState } from 'react'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'

/** The host hears of what is written this often [D]. */
const EVERY_MS = 800

interface Props {
  readonly line: ClassLine
  readonly activity: number
  /** It lies open while there is time for it; later it is looked up. */
  readonly opens: boolean
}

/** A seller's sheet for the five minutes: kept for him alone, as a draft is. */
export function PrepSheet({ line, activity, opens }: Props) {
  const t = useClassText()
  const kept = line.part('draft')
  const [text, setText] = useState(kept?.activity === activity ? kept.draft : '')
  const latest = useRef(line)
  latest.current = line
  const sent = useRef(text)
  useEffect(() => {
    if (text === sent.current) return
    const timer = setTimeout(() => {
      sent.current = text
      void latest.current.ask({ kind: 'draft', activity, draft: text === '' ? null : text })
    }, EVERY_MS)
    return () => clearTimeout(timer)
  }, [text, activity])
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
