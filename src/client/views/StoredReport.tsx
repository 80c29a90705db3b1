import type { Report } from '../../core/grading/report.ts'
import { RUBRICS } from '../../core/grading/rubric-ids.ts'
import { useText } from './use-session.ts'

/** Scores alone: the lines they stood on cannot be shown any more. */
export function StoredReport({ report }: { readonly report: Report }) {
  const t = useText()
  const rows = RUBRICS.flatMap((rubric) => {
    const found = report.rubrics[rubric]
    return found && found.score !== null ? [[rubric, found.score] as const] : []
  })
  return (
    <section className="plain">
      <h1>{t('debrief.stored')}</h1>
      <dl className="totals">
        <div>
          <dt>{t('score.conduct')}</dt>
          <dd>{report.conduct === null ? t('debrief.none') : Math.round(report.conduct)}</dd>
        </div>
        {report.deal !== null && (
          <div>
            <dt>{t('score.deal')}</dt>
            <dd>{Math.round(report.deal)}</dd>
          </div>
        )}
      </dl>
      <dl className="figures">
        {rows.map(([rubric, score]) => (
          <div key={rubric}>
            <dt>{t(`rubric.${rubric}`)}</dt>
            <dd>{Math.round(score)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
