import type { ReactElement } from 'react'
import type { Finding, Report } from '../../../core/grading/report.ts'
import { FindingNote } from './FindingNote.tsx'
import { highlightsOf } from './highlights.ts'
import { Part } from './Part.tsx'
import type { Telling } from './telling.ts'
import { fill } from './words.ts'
import './styles/highlights.css'

interface Props {
  readonly telling: Telling
  readonly report: Report
}

/** Where to look first: what cost most, and what went best. */
export function Highlights({ telling, report }: Props): ReactElement | null {
  const { highlights } = telling.words
  const { best, costliest } = highlightsOf(report)
  const titled = (title: string, { rubric }: Finding): string =>
    fill(title, { rubric: telling.words.rubrics[rubric].name })
  if (!best && costliest.length === 0) return null
  return (
    <Part id="debrief-highlights" title={highlights.title} className="debrief-highlights">
      <ul className="highlights">
        {costliest.map((told) => (
          <FindingNote
            key={told.id}
            told={told}
            telling={telling}
            title={titled(highlights.costliest, told.finding)}
          />
        ))}
        {best && (
          <FindingNote
            told={best}
            telling={telling}
            title={titled(highlights.best, best.finding)}
          />
        )}
      </ul>
    </Part>
  )
}
