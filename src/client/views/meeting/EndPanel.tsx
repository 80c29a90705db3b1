import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import type { Ending } from '../../../core/meeting/ending.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { newSeed } from '../../follow.ts'
import { writeLink } from '../../link.ts'
import { useSession, useText } from '../use-session.ts'

/** How it ended, and what can be done now. */
export function EndPanel({
  meeting,
  ending,
}: {
  readonly meeting: Meeting
  readonly ending: Ending
}) {
  const t = useText()
  const id = useSession((it) => it.id)
  const report = useSession((it) => it.report)
  const [, go] = useLocation()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (report) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [report])
  const { scenario, persona, mode, temper = null, drill = null } = meeting.header
  const again = (): void =>
    go(
      writeLink({
        ...{ scenario, persona, mode, temper, drill, seed: newSeed(), brief: false },
        ...{ lang: null, meeting: null, renderer: null },
      }),
    )
  return (
    <div className="end" ref={panel} data-ended={ending}>
      <h2>{t(`ending.${ending}`)}</h2>
      <p>{t(`ending.${ending}.told`)}</p>
      {report && (
        <dl className="totals">
          <Total name={t('score.conduct')} points={report.conduct} />
          {report.deal !== null && <Total name={t('score.deal')} points={report.deal} />}
        </dl>
      )}
      <div className="buttons">
        <Link href={`/debrief/${id}`} className="button main">
          {t('meeting.debrief')}
        </Link>
        <button type="button" className="button" onClick={again}>
          {t('meeting.again')}
        </button>
        <Link
          className="button"
          href={writeLink({
            ...{ scenario, persona: null, mode, temper, seed: null, brief: true },
            ...{ lang: null, meeting: null, renderer: null },
          })}
        >
          {t('meeting.another-buyer')}
        </Link>
      </div>
    </div>
  )
}

const Total = ({ name, points }: { readonly name: string; readonly points: number | null }) => (
  <div>
    <dt>{name}</dt>
    <dd>{points === null ? '–' : Math.round(points)}</dd>
  </div>
)
