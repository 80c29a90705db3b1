import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { DecisionReview, Expected } from '../../../../core/review/review.ts'
import type { Telling } from '../telling.ts'
import { BestLine } from './BestLine.tsx'
import { MARKS } from './course.ts'
import { moveWords, totalsWords } from './move-words.ts'
import { RoomThen } from './RoomThen.tsx'
import type { SayReview } from './words.ts'

interface Props {
  readonly index: number
  readonly last: number
  /** Nothing while it has not been worked out. */
  readonly decision: DecisionReview | undefined
  readonly telling: Telling
  readonly t: SayReview
  readonly onPick: (index: number) => void
  readonly onBranch: (at: number) => Promise<void>
}

/** One move looked at closely: the room and the mind as they were, what could be done, the better way on, and a way to try it. */
export function MovePanel(props: Props): ReactElement {
  const { index, last, decision, telling, t, onPick } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const before = telling.decisions[index]?.meeting ?? telling.meeting
  const made = before.moves.length
  const move = telling.decisions[index + 1]?.meeting.moves[made]
  return (
    <div className="move-panel" data-move={index}>
      <header>
        <h3 ref={heading} tabIndex={-1}>
          {t('move.n', { n: index + 1 })}
          {decision && (
            <span className="move-class" data-class={decision.class}>
              {MARKS[decision.class]} {t(`class.${decision.class}`)}
            </span>
          )}
        </h3>
        <p className="move-lost">{decision ? lostWords(decision.lost, t) : t('move.waiting')}</p>
        <nav>
          <button
            type="button"
            className="button"
            disabled={index === 0}
            onClick={() => onPick(index - 1)}
          >
            {t('previous')}
          </button>
          <button
            type="button"
            className="button"
            disabled={index === last}
            onClick={() => onPick(index + 1)}
          >
            {t('next')}
          </button>
        </nav>
      </header>
      <div className="move-columns">
        <RoomThen meeting={before} {...{ telling, t }} />
        <div className="move-talk">
          <h4>{t('said')}</h4>
          <blockquote>{move && moveWords(move, telling, t)}</blockquote>
          {decision && <Better decision={decision} {...{ telling, t }} />}
          <Branch at={decision?.at ?? made} {...{ t }} onBranch={props.onBranch} />
        </div>
      </div>
      {decision && <Options decision={decision} {...{ telling, t }} />}
    </div>
  )
}

const lostWords = ({ conduct, deal }: Expected, t: SayReview): string => {
  const parts = [
    ...(conduct !== null && conduct > 0 ? [t('move.lost.conduct', { points: conduct })] : []),
    ...(deal !== null && deal > 0 ? [t('move.lost.deal', { points: deal })] : []),
  ]
  return parts.length > 0 ? parts.join(' · ') : t('move.lost.none')
}

interface OfDecision {
  readonly decision: DecisionReview
  readonly telling: Telling
  readonly t: SayReview
}

function Better({ decision, telling, t }: OfDecision): ReactElement {
  const [best] = decision.options
  if (!best || decision.lost.standing === 0) return <p>{t('same')}</p>
  return (
    <>
      <h4>{t('instead')}</h4>
      <blockquote data-better="">{moveWords(best.move, telling, t)}</blockquote>
      <BestLine {...{ decision, telling, t }} />
    </>
  )
}

function Options({ decision, telling, t }: OfDecision): ReactElement {
  return (
    <details className="move-options">
      <summary>{t('options')}</summary>
      <ol>
        {decision.options.map(({ move, expected, exact }, i) => (
          <li key={moveWords(move, telling, t)} data-mine={i === decision.chosen ? '' : undefined}>
            <span>
              {moveWords(move, telling, t)}
              {i === decision.chosen && <b> {t('option.mine')}</b>}
            </span>
            <span className="option-totals">
              {exact ? '' : t('totals.more')} {totalsWords(expected, t)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

function Branch({
  at,
  t,
  onBranch,
}: {
  readonly at: number
  readonly t: SayReview
  readonly onBranch: (at: number) => Promise<void>
}): ReactElement {
  const [failed, setFailed] = useState(false)
  return (
    <p className="move-branch">
      <button
        type="button"
        className="button main"
        data-branch={at}
        onClick={() => onBranch(at).catch(() => setFailed(true))}
      >
        {t('branch')}
      </button>{' '}
      <span role="status">{t(failed ? 'branch.failed' : 'branch.told')}</span>
    </p>
  )
}
