import type { ReactElement } from 'react'
import type { DecisionReview, Expected } from '../../../../core/review/review.ts'
import { MARKS } from './course.ts'
import { totalsWords } from './move-words.ts'
import type { SayReview } from './words.ts'

// Pixels.
const STEP = 30
const PLOT = 120
const MARK_ROW = 28
const EDGE = 12
const TOP = 8

interface Props {
  readonly course: readonly (Expected | null)[]
  readonly decisions: ReadonlyMap<number, DecisionReview>
  readonly picked: number | null
  readonly onPick: (index: number) => void
  readonly t: SayReview
}

/** The two totals that could still be had, move by move, and below them how each move is called. */
export function StandingChart({ course, decisions, picked, onPick, t }: Props): ReactElement {
  const count = course.length - 1
  const width = EDGE * 2 + count * STEP
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
          width={STEP}
          height={height}
          rx={6}
        />
      )}
      {deals && <path className="standing-deal" d={pathOf(course, (it) => it.deal)} />}
      <path className="standing-conduct" d={pathOf(course, (it) => it.conduct)} />
      {Array.from({ length: count }, (_, n) => {
        const decision = decisions.get(n)
        const after = course[n + 1]
        const words = after ? t('chart.point', { n: n + 1, totals: totalsWords(after, t) }) : ''
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the chart does the same for a keyboard
          <g key={n} className="standing-move" onClick={() => onPick(n)}>
            <title>{words}</title>
            <rect x={xOf(n)} y={0} width={STEP} height={height} />
            {decision && (
              <text
                className="standing-mark"
                data-class={decision.class}
                x={xOf(n) + STEP / 2}
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

const xOf = (n: number): number => EDGE + n * STEP
const yOf = (score: number): number => TOP + PLOT - (score / 100) * PLOT

/** Through every point that is known; a gap is where none is known yet. */
const pathOf = (
  course: readonly (Expected | null)[],
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
      const point = `${pen}${xOf(n)} ${yOf(score)}`
      pen = 'L'
      return point
    })
    .join('')
}
