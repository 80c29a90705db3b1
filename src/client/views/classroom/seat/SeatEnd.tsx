import type { PartOf } from '../../../../core/classroom/parts.ts'
import { useText } from '../../use-session.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly activity: NonNullable<PartOf<'class'>['activity']>
  readonly scene: PartOf<'scene'>
  readonly report: PartOf<'report'> | null
  readonly onReport: (() => void) | null
}

/** How it ended, and what comes next: the debrief, or what it waits for. */
export function SeatEnd({ activity, scene, report, onReport }: Props) {
  const t = useText()
  const c = useClassText()
  const { ended } = scene
  return (
    <div className="end" data-ended={ended ?? activity.ended}>
      {ended && (
        <>
          <h2>{t(`ending.${ended}`)}</h2>
          <p>{t(`ending.${ended}.told`)}</p>
        </>
      )}
      {activity.ended && (
        <p>
          {!ended && c(activity.ended === 'time' ? 'seat.over' : 'seat.ended')} {c('seat.next')}
        </p>
      )}
      {report ? (
        <>
          <dl className="totals">
            <Total name={t('score.conduct')} points={report.report.conduct} />
            {report.report.deal !== null && (
              <Total name={t('score.deal')} points={report.report.deal} />
            )}
          </dl>
          <div className="buttons">
            <button type="button" className="button main" onClick={onReport ?? undefined}>
              {c('seat.report')}
            </button>
          </div>
        </>
      ) : (
        <p>{c('seat.report.later')}</p>
      )}
    </div>
  )
}

const Total = ({ name, points }: { readonly name: string; readonly points: number | null }) => (
  <div>
    <dt>{name}</dt>
    <dd>{points === null ? '–' : Math.round(points)}</dd>
  </div>
)
