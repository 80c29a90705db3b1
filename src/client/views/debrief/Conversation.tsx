import type { ReactElement } from 'react'
import type { Finding, Report } from '../../../core/grading/report.ts'
import { kindOf, SIGNS } from './FindingNote.tsx'
import { findingId } from './gathered.ts'
import { lanesOf, type MarkKind } from './lanes.ts'
import type { Saying, Telling } from './telling.ts'
import { fill } from './words.ts'

interface Props {
  readonly report: Report
  readonly telling: Telling
}

interface Judged {
  readonly finding: Finding
  readonly id: string
}

/** Everything that was said, each line with what was found in it; findings lead here and marks lead back. */
export function Conversation({ report, telling }: Props): ReactElement {
  const { conversation } = telling.words
  const judged = report.findings.map((finding, i): Judged => ({ finding, id: findingId(i) }))
  const marks = lanesOf(telling.meeting).flatMap((lane) => lane.marks)
  return (
    <section className="debrief-conversation" aria-labelledby="debrief-conversation">
      <h2 id="debrief-conversation">{conversation.title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <ol tabIndex={0} aria-labelledby="debrief-conversation">
        {[...telling.sayings.values()]
          .filter(({ text, deed }) => text !== '' || deed !== '')
          .map((saying) => (
            <Line
              key={saying.turn.n}
              saying={saying}
              judged={judged.filter(({ finding }) => finding.turn === saying.turn.n)}
              marks={marks.filter(({ turn }) => turn === saying.turn.n).map(({ kind }) => kind)}
              telling={telling}
            />
          ))}
      </ol>
    </section>
  )
}

interface LineProps {
  readonly saying: Saying
  readonly judged: readonly Judged[]
  readonly marks: readonly MarkKind[]
  readonly telling: Telling
}

function Line({ saying, judged, marks, telling }: LineProps): ReactElement {
  const { turn, by, speaker, text, deed } = saying
  const { words } = telling
  return (
    <li className="line" id={`turn-${turn.n}`} data-by={by}>
      <p className="line-speaker">
        <span>{speaker}</span>
        {marks.map((kind) => (
          <span key={kind} className="line-mark">
            {words.timeline.marks[kind]}
          </span>
        ))}
        <span className="line-number">{turn.n}</span>
      </p>
      <p className="line-text">
        {text} {deed !== '' && <span className="debrief-deed">{deed}</span>}
      </p>
      {judged.length > 0 && (
        <ul className="line-findings" aria-label={words.conversation.marks}>
          {judged.map(({ finding, id }) => (
            <li key={id} data-kind={kindOf(finding)}>
              <a href={`#${id}`}>
                {fill(words.conversation.toFinding, {
                  sign: SIGNS[kindOf(finding)],
                  rubric: words.rubrics[finding.rubric].name,
                })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
