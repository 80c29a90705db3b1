import { useState } from 'react'
import { useLang } from '../../../use-session.ts'
import type { ClassLine } from '../../use-class.ts'
import { useClassText } from '../../words.ts'
import { ResultsView } from './ResultsView.tsx'

interface Props {
  readonly line: ClassLine
  readonly latest: number
}

/** The class's activities that have ended, the last one open. */
export function Past({ line, latest }: Props) {
  const t = useClassText()
  const lang = useLang()
  const all = line.parts('results')
  const [picked, setPicked] = useState<number | null>(null)
  const shown = all.find((it) => it.number === (picked ?? latest)) ?? all.at(-1)
  if (!shown) return <p className="told desk-none">{t('results.none')}</p>
  return (
    <>
      {all.length > 1 && (
        <label className="field past-pick">
          {t('results.which')}
          <select value={shown.number} onChange={(event) => setPicked(Number(event.target.value))}>
            {all.toReversed().map((it) => (
              <option key={it.number} value={it.number}>
                {it.number} · {it.title[lang]} · {t(`desk.mode.${it.mode}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <ResultsView key={shown.number} line={line} results={shown} />
    </>
  )
}
