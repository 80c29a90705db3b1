import { useState } from 'react'
import { nudgeRead, readNudge } from '../../../classroom/nudges-read.ts'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'

/** What the instructor says, until it has been read: calm, and over nothing. */
export function Nudges({ id, line }: { readonly id: string; readonly line: ClassLine }) {
  const t = useClassText()
  const [read, setRead] = useState(() => nudgeRead(id))
  const news = line.parts('nudge').filter((it) => it.n > read)
  const dismiss = (n: number): void => {
    readNudge(id, n)
    setRead(n)
  }
  const last = news.at(-1)
  return (
    <div className="nudges" role="status">
      {last && (
        <div className="nudge">
          <div>
            {news.map((it) => (
              <p key={it.n}>
                <b>{t(it.all ? 'nudge.all' : 'nudge.one')}</b> {it.text}
              </p>
            ))}
          </div>
          <button type="button" className="quiet" onClick={() => dismiss(last.n)}>
            {t('nudge.dismiss')}
          </button>
        </div>
      )}
    </div>
  )
}
