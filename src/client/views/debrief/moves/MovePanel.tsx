import { type ReactElement, useEffect, useRef, useState } from 'react'
import { RED_CAP } from '../../../../core/grading/weights.ts'
import { inFamily } from '../../../../core/meeting/turn.ts'
import type { DecisionReview, Expected, OptionReview } from '../../../../core/review/review.ts'
import { isRedMove } from '../../../../core/review/verdict.ts'
import type { Telling } from '../telling.ts'
import { BestLine } from './BestLine.tsx'
import { MARKS } from './course.ts'
import { moveWords, totalsWords } from './move-words.ts'
import { ReplyNote } from './ReplyNote.tsx'
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
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows only do what its buttons do
    <div
      className="move-panel"
      data-move={index}
      onKeyDown={({ key, target }) => {
        const to = index + (key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0)
        if (target === heading.current && to !== index && to >= 0 && to <= last) onPick(to)
      }}
    >
      <header>
        <h3 ref={heading} tabIndex={-1}>
          {t('move.n', { n: index + 1 })}
          {decision && (
            <span className="move-class" data-class={decision.class}>
              {MARKS[decision.class]} {t(`class.${decision.class}`)}
            </span>
          )}
        </h3>
        <Lost {...{ decision, t }} />
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
          {decision?.reply && <ReplyNote reply={decision.reply} {...{ telling, t }} />}
          <Branch at={decision?.at ?? made} {...{ t }} onBranch={props.onBranch} />
        </div>
      </div>
      {decision && <Options decision={decision} {...{ telling, t }} />}
    </div>
  )
}

/** A loss this small may be none where not every way on was seen: points of standing [D]. */
const SMALL = 3

/** What the move lost against the best found; faint where that is little and may yet be nothing. */
function Lost({ decision, t }: Pick<Props, 'decision' | 't'>): ReactElement {
  if (!decision) return <p className="move-lost">{t('move.waiting')}</p>
  const { lost, options, chosen } = decision
  const own = options[chosen]
  const sure = own?.exact === true && options[0]?.exact === true
  const faint = !sure && lost.standing > 0 && lost.standing < SMALL
  const told = lostWords(lost, t)
  return (
    <p className="move-lost" data-faint={faint ? '' : undefined}>
      {faint ? t('move.about', { lost: told }) : told}
      {own?.ends && (
        <span className="option-ends" data-ends={own.ends}>
          {t(`option.ends.${own.ends}`)}
        </span>
      )}
    </p>
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
  const before = telling.decisions[decision.index]?.meeting ?? telling.meeting
  const crossed = before.spoken.some((it) => inFamily(it, 'red.'))
  const isCapped = ({ move, expected }: OptionReview): boolean =>
    expected.conduct === RED_CAP && (crossed || isRedMove(before, move))
  const capped = decision.options.some(isCapped)
  return (
    <details className="move-options">
      <summary>{t('options')}</summary>
      {capped && <p className="move-capped">{t('capped')}</p>}
      <ol>
        {decision.options.map((option, i) => {
          const { move, expected, exact, ends } = option
          return (
            <li
              key={moveWords(move, telling, t)}
              data-mine={i === decision.chosen ? '' : undefined}
            >
              <span>
                {moveWords(move, telling, t)}
                {i === decision.chosen && <b> {t('option.mine')}</b>}
                {ends && (
                  <span className="option-ends" data-ends={ends}>
                    {t(`option.ends.${ends}`)}
                  </span>
                )}
              </span>
              <span className="option-totals">
                {exact ? '' : t('totals.more')} {totalsWords(expected, t)}
                {isCapped(option) && <span className="option-cap">{t('option.capped')}</span>}
              </span>
            </li>
          )
        })}
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
