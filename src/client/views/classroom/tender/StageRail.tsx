import '../../../styles/class/tender-rail.css'
import { TENDER_STAGES, type TenderStage } from '../../../../core/classroom/tender/settings.ts'
import { useClassText } from '../words.ts'
import { stageCount, stageName } from './stage-words.ts'

interface Props {
  readonly stage: TenderStage
  /** All of it is behind. */
  readonly over: boolean
}

/** The steps of a tender and where it stands; a narrow screen names the present one alone. */
export function StageRail({ stage, over }: Props) {
  const t = useClassText()
  const now = TENDER_STAGES.indexOf(stage)
  return (
    <section className="stage-rail" aria-label={t('tender.stages')}>
      <p className="stage-rail-count">{t('tender.stage', stageCount(stage))}</p>
      <ol>
        {TENDER_STAGES.map((it, i) => (
          <li
            key={it}
            data-step={over || i < now ? 'past' : i === now ? 'now' : 'later'}
            aria-current={!over && i === now ? 'step' : undefined}
          >
            <span>{stageName(t, it)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
