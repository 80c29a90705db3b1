import type { ReactElement } from 'react'
import type { DecisionReview, Expected } from '../../../../core/review/review.ts'
import { MARKS } from './course.ts'
import { totalsWords } from './move-words.ts'
import type { SayReview } from './words.ts'

// Pixels.
const NARROWEST_STEP = 30
const WIDEST_STEP = 96
const PLOT = 120
const MARK_ROW = 28
const EDGE = 12
const TOP = 8

interface Props {
  readonly course: readonly (Expected | null)[]
  readonly decisions: ReadonlyMap<number, DecisionReview>
  readonly picked: number | null
  readonly onPick: (index: number) => void
  /** What there is to draw on; a long meeting is drawn wider. */
  readonly room: number
  readonly t: SayReview
}

/** The two totals that could still be had, move by move, and below them how each move is called. */
export function StandingChart({ course, decisions, picked, onPick, room, t }: Props): ReactElement {
  const count = course.length - 1
  const step = Math.min(
    WIDEST_STEP,
    Math.max(NARROWEST_STEP, (room - EDGE * 2) / Math.max(1, count)),
  )
  const xOf = (n: number): number => EDGE + n * step
  const width = EDGE * 2 + count * step
  const height = TOP + PLOT + MARK_ROW
  const deals = course.some((it) => it !== null && it.deal !== null)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of an SVG has no element of HTML
    <svg width={width} height={height} role="group" aria-label={t('chart')}>
      {[0, 50, 100].map((score) => (
        <line
          key={score}
          className="standing-grid"
          x1={EDGE}
          x2={width - EDGE}
          y1={yOf(score)}
          y2={yOf(score)}
        />
      ))}
      {picked !== null && (
        <rect
          className="standing-picked"
          x={xOf(picked)}
          y={0}
          width={step}
          height={height}
          rx={6}
        />
      )}
      {deals && <path className="standing-deal" d={pathOf(course, xOf, (it) => it.deal)} />}
      <path className="standing-conduct" d={pathOf(course, xOf, (it) => it.conduct)} />
      {Array.from({ length: count }, (_, n) => {
        const decision = decisions.get(n)
        const after = course[n + 1]
        const words = after ? t('chart.point', { n: n + 1, totals: totalsWords(after, t) }) : ''
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the chart does the same for a keyboard
          <g key={n} className="standing-move" onClick={() => onPick(n)}>
            <title>{words}</title>
            <rect x={xOf(n)} y={0} width={step} height={height} />
            {decision && (
              <text
                className="standing-mark"
                data-class={decision.class}
                x={xOf(n) + step / 2}
                y={TOP + PLOT + 20}
                textAnchor="middle"
              >
                {MARKS[decision.class]}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

const yOf = (score: number): number => TOP + PLOT - (score / 100) * PLOT

/** Through every point that is known; a gap is where none is known yet. */
const pathOf = (
  course: readonly (Expected | null)[],
  xOf: (n: number) => number,
  of: (expected: Expected) => number | null,
): string => {
  let pen = 'M'
  return course
    .map((it, n) => {
      const score = it === null ? null : of(it)
      if (score === null) {
        pen = 'M'
        return ''
      }
      const point = `${pen}${xOf(n).toFixed(1)} ${yOf(score)}`
      pen = 'L'
      return point
    })
    .join('')
}
