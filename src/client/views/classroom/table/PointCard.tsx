import type { CSSProperties } from 'react'
import { dearestFirst, spansOf } from '../../../../core/classroom/order-guess.ts'
import type { Lang, NamedIssue, Points } from '../../../../core/scenario/scenario.ts'
import { round } from '../../../package-words.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly issues: readonly NamedIssue[]
  readonly points: Points
  /** What one has without a deal. */
  readonly reservation: number
  readonly lang: Lang
}

/** One's own points for every level of every issue, the dearest issue first (K-150), and what one has without a deal. */
export function PointCard({ issues, points, reservation, lang }: Props) {
  const t = useClassText()
  const spans = spansOf(points)
  const most = Math.max(1, ...Object.values(points).flat())
  const ranked = dearestFirst(
    issues.map((it) => it.id),
    points,
  )
  return (
    <div className="point-card">
      <ol>
        {ranked.map((id, place) => {
          const issue = issues.find((it) => it.id === id)
          if (!issue) return null
          return (
            <li key={id}>
              <h3>
                <span className="rank">{place + 1}</span>
                {issue.title[lang]}
                <span className="told">
                  {t('bargain.span', { points: round(spans.get(id) ?? 0) })}
                </span>
              </h3>
              <ul>
                {issue.levels.map((level, i) => {
                  const worth = points[id]?.[i] ?? 0
                  return (
                    <li
                      key={level.id}
                      className="level"
                      style={{ '--share': worth / most } as CSSProperties}
                    >
                      <span>{level[lang]}</span>
                      <b>{t('bargain.points', { points: round(worth) })}</b>
                    </li>
                  )
                })}
              </ul>
            </li>
          )
        })}
      </ol>
      <p className="reservation">{t('bargain.reservation', { points: round(reservation) })}</p>
    </div>
  )
}
