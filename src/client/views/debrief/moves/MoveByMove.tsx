import { lazy, type ReactElement, Suspense, useRef } from 'react'
import type { ReviewState } from '../../../review/run-review.ts'
import { Part } from '../Part.tsx'
import type { Telling } from '../telling.ts'
import { useWidth } from '../use-width.ts'
import { countsOf, courseOf, MARKS } from './course.ts'
import { StandingChart } from './StandingChart.tsx'
import { reviewText } from './words.ts'
import './moves.css'

/** With the room it may show: asked for when the first move is looked at. */
const MovePanel = lazy(async () => ({ default: (await import('./MovePanel.tsx')).MovePanel }))

interface Props {
  readonly telling: Telling
  readonly state: ReviewState | null
  readonly picked: number | null
  readonly onPick: (index: number) => void
  readonly onStop: () => void
  readonly onAgain: () => void
  /** Begins another meeting with the first `at` moves of this one. */
  readonly onBranch: (at: number) => Promise<void>
}

/** The review: how the meeting stood after each move, and any one of them looked at closely. */
export function MoveByMove(props: Props): ReactElement {
  const { telling, state, picked, onPick } = props
  const t = reviewText(telling.lang)
  const count = telling.decisions.length - 1
  const course = courseOf(state?.decisions ?? new Map(), state?.course ?? [], count)
  return (
    <Part id="debrief-moves" title={t('title')} className="debrief-moves">
      <p className="debrief-lead">{t('lead', { name: telling.name })}</p>
      <Working {...props} />
      {state && (
        <>
          <Key
            deals={course.some((it) => it !== null && it.deal !== null)}
            {...{ state, telling }}
          />
          <Standing decisions={state.decisions} {...{ course, picked, onPick, t }} />
          {picked !== null && picked < count && (
            <Suspense fallback={null}>
              <MovePanel
                key={picked}
                index={picked}
                decision={state.decisions.get(picked)}
                last={count - 1}
                {...{ telling, t, onPick }}
                onBranch={props.onBranch}
              />
            </Suspense>
          )}
          {state.review?.timeUp && <p className="debrief-note">{t('timeUp')}</p>}
          {state.review && !state.review.exact && <p className="debrief-note">{t('guess')}</p>}
        </>
      )}
    </Part>
  )
}

function Standing(props: Omit<Parameters<typeof StandingChart>[0], 'room'>): ReactElement {
  const frame = useRef<HTMLElement>(null)
  return (
    <section
      ref={frame}
      className="standing-scroll"
      aria-label={props.t('chart')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
    >
      <StandingChart {...props} room={useWidth(frame)} />
    </section>
  )
}

function Working({ telling, state, onStop, onAgain }: Props): ReactElement | null {
  const t = reviewText(telling.lang)
  if (!state || state.status === 'done') return null
  if (state.status === 'failed') return <p className="debrief-note">{t('failed')}</p>
  if (state.status === 'stopped')
    return (
      <p className="review-working">
        {t('stopped')}{' '}
        <button type="button" className="button" onClick={onAgain}>
          {t('again')}
        </button>
      </p>
    )
  const percent = Math.round(state.share * 100)
  return (
    <p className="review-working">
      <progress max={1} value={state.share} aria-label={t('working', { percent })} />
      {t('working', { percent })}
      <button type="button" className="button" onClick={onStop}>
        {t('stop')}
      </button>
    </p>
  )
}

/** What the lines and marks are, with how many moves have each. */
function Key({
  telling,
  state,
  deals,
}: {
  readonly telling: Telling
  readonly state: ReviewState
  readonly deals: boolean
}): ReactElement {
  const t = reviewText(telling.lang)
  return (
    <ul className="review-key" data-review={state.status}>
      <li className="key-conduct">{t('chart.conduct')}</li>
      {deals && <li className="key-deal">{t('chart.deal')}</li>}
      {countsOf(state.decisions).map(([name, count]) => (
        <li key={name} data-class={name}>
          <b aria-hidden="true">{MARKS[name]}</b> {t('count', { name: t(`class.${name}`), count })}
        </li>
      ))}
    </ul>
  )
}
