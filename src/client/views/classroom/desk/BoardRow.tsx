import { memo } from 'react'
import { meetingMs } from '../../../../core/classroom/case-activity.ts'
import type { Clock } from '../../../../core/classroom/clock.ts'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { RubricId } from '../../../../core/grading/rubric-ids.ts'
import { useLang, useText } from '../../use-session.ts'
import type { ClassLine } from '../use-class.ts'
import { useNameOf } from '../use-name-of.ts'
import { useSecond } from '../use-second.ts'
import { useClassText } from '../words.ts'
import type { Row } from './board-order.ts'
import { clockWords } from './clock-words.ts'
import { Nudge } from './Nudge.tsx'

interface Props {
  readonly row: Row
  readonly person: PartOf<'person'>
  readonly numbered: boolean
  /** The rubrics anybody has a score in: every row's bars stand in the same places. */
  readonly rubrics: readonly RubricId[]
  readonly hasDeal: boolean
  readonly clock: Clock
  readonly ahead: number
  /** For how long he has done nothing; 0 for who is not stuck [CR76]. */
  readonly stuckMinutes: number
  readonly watched: boolean
  readonly onWatch: (seat: number) => void
  readonly ask: ClassLine['ask']
}

/** One trainee on the board. Drawn again only when his part of what is told has changed: sixty rows stand beside it. */
export const BoardRow = memo(function BoardRow(props: Props) {
  const { row, person, numbered, rubrics, hasDeal, clock, ahead, stuckMinutes } = props
  const { watched, onWatch, ask } = props
  const t = useClassText()
  const page = useText()
  const lang = useLang()
  const name = useNameOf(numbered)(person)
  const { seat, stage, heard, decisions } = row
  const begun = stage !== 'brief'
  return (
    <tr data-row={seat} data-stage={stage} data-watched={watched || undefined}>
      <th scope="row">
        <span className="presence" data-present={person.present} />
        <span className="board-name" title={name}>
          {name}
        </span>
        <span className="unseen">{t(person.present ? 'desk.present' : 'desk.away')}</span>
        <span className="told">{page(`persona.${row.persona}`).split(' ')[0]}</span>
      </th>
      <td>
        <span className="stage-tag" data-stage={stage} data-stuck={stuckMinutes > 0 || undefined}>
          {row.ended
            ? page(`ending.${row.ended}`)
            : stuckMinutes > 0 && person.present
              ? t('board.stuck', { minutes: stuckMinutes })
              : t(`board.stage.${stage}`)}
        </span>
      </td>
      <td className="board-at">
        <span className="figure">{begun ? decisions : ''}</span>
        {heard && (
          <span className="told heard-last" title={heard[lang]}>
            {heard[lang]}
          </span>
        )}
      </td>
      <td className="figure" data-score="conduct">
        {score(row.conduct, begun)}
      </td>
      {hasDeal && (
        <td className="figure" data-score="deal">
          {score(row.deal, begun)}
        </td>
      )}
      <td>{begun && <Gauge value={row.trust} kind="trust" />}</td>
      <td>{begun && <Gauge value={row.patience} kind="patience" />}</td>
      <td className="figure">{begun && <RowTime {...{ row, clock, ahead }} />}</td>
      <td>{begun && <Bars row={row} rubrics={rubrics} />}</td>
      <td className="board-tools">
        <button
          type="button"
          className="quiet"
          aria-pressed={watched}
          aria-label={t('board.watch.of', { name })}
          disabled={!begun}
          onClick={() => onWatch(seat)}
        >
          {t('board.watch')}
        </button>
        <Nudge ask={ask} seat={seat} name={name} />
      </td>
    </tr>
  )
})

const score = (value: number | null, begun: boolean): string =>
  !begun ? '' : value === null ? '–' : String(Math.round(value))

function Gauge({ value, kind }: { readonly value: number; readonly kind: 'trust' | 'patience' }) {
  const shown = Math.round(value)
  return (
    <span
      className="gauge"
      data-kind={kind}
      data-low={(kind === 'patience' && shown < 25) || undefined}
    >
      <span className="figure">{shown}</span>
      <span className="gauge-bar" aria-hidden="true">
        <i style={{ inlineSize: `${Math.max(0, Math.min(100, shown))}%` }} />
      </span>
    </span>
  )
}

/** The clock of his own meeting: what is left where it is limited. It alone is drawn every second. */
function RowTime({ row, clock, ahead }: Pick<Props, 'row' | 'clock' | 'ahead'>) {
  useSecond()
  const gone = row.ended ? row.elapsedMs : meetingMs(clock, row, Date.now() + ahead)
  return <>{clockWords(row.limitMs === null || row.ended ? gone : row.limitMs - gone)}</>
}

function Bars({ row, rubrics }: Pick<Props, 'row' | 'rubrics'>) {
  const page = useText()
  const told = rubrics.flatMap((id) => {
    const value = row.rubrics[id]
    return value === undefined ? [] : [`${page(`rubric.${id}`)} ${Math.round(value)}`]
  })
  return (
    <span className="row-bars" role="img" aria-label={told.join(', ')} title={told.join('\n')}>
      {rubrics.map((id) => {
        const value = row.rubrics[id]
        return (
          <i
            key={id}
            className="bar-of"
            data-none={value === undefined || undefined}
            data-low={(value ?? 100) < 40 || undefined}
          >
            <b
              className="bar-fill"
              style={{ blockSize: `${Math.max(4, Math.min(100, value ?? 0))}%` }}
            />
          </i>
        )
      })}
    </span>
  )
}
