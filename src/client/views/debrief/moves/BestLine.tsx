import { type ReactElement, useMemo } from 'react'
import type { Meeting, SpokenLine } from '../../../../core/meeting/meeting.ts'
import { play } from '../../../../core/meeting/play.ts'
import { lineText } from '../../../../core/meeting/view.ts'
import { isRefusal } from '../../../../core/refusal.ts'
import type { DecisionReview } from '../../../../core/review/review.ts'
import { roleOf } from '../../../../core/scenario/scenario.ts'
import type { Move } from '../../../../core/transcript/move.ts'
import type { Telling } from '../telling.ts'
import { moveWords } from './move-words.ts'
import type { SayReview } from './words.ts'

/** The principal line is shown so far: the better move and what follows from it. */
const LONGEST = 5

interface Props {
  readonly decision: DecisionReview
  readonly telling: Telling
  readonly t: SayReview
}

interface Step {
  readonly move: Move
  readonly lines: readonly SpokenLine[]
}

/** The better way on, played: what would have been said, and what this buyer would have answered. */
export function BestLine({ decision, telling, t }: Props): ReactElement {
  const from = telling.decisions[decision.index]?.meeting
  const steps = useMemo(() => (from ? played(from, decision.line) : []), [from, decision])
  const { scenario, header } = telling.meeting
  return (
    <details className="best-line">
      <summary>{t('line')}</summary>
      <ol>
        {steps.map(({ move, lines }, n) => (
          <li key={`${n} ${move.kind}`}>
            <p>
              <b>{t('you')}</b> {moveWords(move, telling, t)}
            </p>
            {lines.map((line) => (
              <p key={line.turn} className="best-line-reply">
                <b>{roleOf(scenario, line.who, header.persona)?.name[telling.lang] ?? ''}</b>{' '}
                {lineText(line, telling.script, telling.lang)}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  )
}

const played = (from: Meeting, line: readonly Move[]): readonly Step[] => {
  const steps: Step[] = []
  let now = from
  for (const move of line) {
    if (steps.length >= LONGEST) break
    const next = play(now, move)
    if (isRefusal(next)) break
    now = next
    if (move.kind !== 'guess') steps.push({ move, lines: next.lines })
  }
  return steps
}
