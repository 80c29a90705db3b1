import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { PartOf } from '../../../../../core/classroom/parts.ts'
import { type Replayed, replayHere } from '../../../../classroom/replay-here.ts'
import { StoredReport } from '../../../StoredReport.tsx'
import { useLang } from '../../../use-session.ts'
import { useClassText } from '../../words.ts'

const Debrief = lazy(async () => ({
  default: (await import('../../../debrief/Debrief.tsx')).Debrief,
}))

interface Props {
  readonly name: string
  readonly part: PartOf<'report'>
  /** As it was kept: it cannot be played again. */
  readonly stored: boolean
  readonly onClose: () => void
}

/** One person's report: the whole debrief where his meeting can be played again here, else its scores. */
export function PersonReport({ name, part, stored, onClose }: Props) {
  const t = useClassText()
  const lang = useLang()
  const [replayed, setReplayed] = useState<Replayed | null | 'waiting'>(stored ? null : 'waiting')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    if (stored) return
    let over = false
    replayHere(part.transcript)
      .catch((error) => {
        console.error(error)
        return null
      })
      .then((it) => !over && setReplayed(it))
    return () => {
      over = true
    }
  }, [part, stored])
  return (
    <section className="class-sheet person-report" aria-labelledby="person-report">
      <header className="results-head">
        <h2 id="person-report" ref={heading} tabIndex={-1}>
          {t('results.report.of', { name })}
        </h2>
        <button type="button" className="button" onClick={onClose}>
          {t('watch.close')}
        </button>
      </header>
      {replayed === null && <StoredReport report={part.report} />}
      {replayed === 'waiting' && <p className="waiting">{t('line.connecting')}</p>}
      {replayed !== null && replayed !== 'waiting' && (
        <Suspense fallback={<p className="waiting">{t('line.connecting')}</p>}>
          <Debrief
            {...replayed}
            lang={lang}
            onBranch={async () => undefined}
            onAgain={onClose}
            onOtherBuyer={onClose}
            onExport={onClose}
            onLobby={onClose}
          />
        </Suspense>
      )}
    </section>
  )
}
