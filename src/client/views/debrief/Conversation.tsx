import type { ReactElement } from 'react'
import type { Finding, Report } from '../../../core/grading/report.ts'
import type { DecisionReview } from '../../../core/review/review.ts'
import { kindOf, SIGNS } from './FindingNote.tsx'
import { findingId } from './gathered.ts'
import { lanesOf, type MarkKind } from './lanes.ts'
import { MARKS } from './moves/course.ts'
import { reviewText } from './moves/words.ts'
import type { Saying, Telling } from './telling.ts'
import { fill } from './words.ts'
import './styles/conversation.css'

interface Props {
  readonly report: Report
  readonly telling: Telling
  /** The verdicts of the review so far, by decision. */
  readonly decisions: ReadonlyMap<number, DecisionReview> | undefined
  readonly onPick: (index: number) => void
}

interface Judged {
  readonly finding: Finding
  readonly id: string
}

/** Everything that was said, each line with what was found in it; findings lead here and marks lead back. */
export function Conversation({ report, telling, decisions, onPick }: Props): ReactElement {
  const { conversation } = telling.words
  const judged = report.findings.map((finding, i): Judged => ({ finding, id: findingId(i) }))
  const marks = lanesOf(telling.meeting).flatMap((lane) => lane.marks)
  const verdicts = new Map([...(decisions?.values() ?? [])].map((it) => [it.turn, it]))
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
              decision={verdicts.get(saying.turn.n)}
              onPick={onPick}
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
  readonly decision: DecisionReview | undefined
  readonly onPick: (index: number) => void
}

function Line({ saying, judged, marks, telling, decision, onPick }: LineProps): ReactElement {
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
        {decision && <Verdict {...{ decision, telling, onPick }} />}
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

/** How the move is called; leads to it in the review. */
function Verdict({
  decision,
  telling,
  onPick,
}: Pick<LineProps, 'telling' | 'onPick'> & { readonly decision: DecisionReview }): ReactElement {
  const t = reviewText(telling.lang)
  return (
    <button
      type="button"
      className="line-verdict"
      data-class={decision.class}
      onClick={() => onPick(decision.index)}
    >
      {MARKS[decision.class]} {t(`class.${decision.class}`)}
    </button>
  )
}
