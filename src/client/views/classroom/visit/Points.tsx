import { type SubmitEvent, useState } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { STANDINGS, type Standing } from '../../../../core/classroom/visit/standing.ts'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'
import { useHalfWritten } from './use-half-written.ts'

interface Props {
  readonly line: ClassLine
  readonly activity: number
  readonly points: readonly PartOf<'point'>[]
  /** A seller while they visit, a customer once they have left; null who only looks. */
  readonly does: 'puts-forward' | 'classes' | null
}

/** The solution point by point: how the sellers take each to stand, and how it stands with the customer (K-140). */
export function Points({ line, activity, points, does }: Props) {
  const t = useClassText()
  return (
    <section className="visit-sheet visit-notes visit-points">
      <h2>{t('visit.points')}</h2>
      {does === 'puts-forward' && <PointForm line={line} activity={activity} />}
      {does === 'classes' && <p className="told">{t('visit.points.class.told')}</p>}
      {points.length === 0 && <p className="told">{t('visit.points.none')}</p>}
      <ul>
        {points.map((it) => (
          <li key={it.n} data-alike={alike(it) ?? undefined}>
            <p>{it.text}</p>
            {does === 'classes' ? (
              <ClassPoint line={line} activity={activity} point={it} />
            ) : (
              <Classes point={it} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whether both sides say the same; null where that is not to be known yet. */
const alike = ({ standing, classed, said, early }: PartOf<'point'>): boolean | null =>
  early === null || !said ? null : standing === classed

function Classes({ point }: { readonly point: PartOf<'point'> }) {
  const t = useClassText()
  const { standing, said, classed, early } = point
  const told = [
    standing && t('visit.point.sellers', { standing: t(`visit.standing.${standing}`) }),
    early !== null &&
      said &&
      t('visit.point.customer', { standing: t(`visit.standing.${classed ?? 'none'}`) }),
    early && t('visit.point.early'),
  ].filter(Boolean)
  return told.length > 0 && <p className="told">{told.join(' · ')}</p>
}

const NOT_YET = ' '

function ClassPoint({
  line,
  activity,
  point,
}: Omit<Props, 'points' | 'does'> & { readonly point: PartOf<'point'> }) {
  const t = useClassText()
  return (
    <label className="field">
      <span className="unseen">{t('visit.points.class', { text: point.text })}</span>
      <select
        value={point.said ? (point.classed ?? '') : NOT_YET}
        onChange={({ target: { value } }) => {
          if (value === NOT_YET) return
          const standing = STANDINGS.find((it) => it === value) ?? null
          void line.ask({ kind: 'class-point', activity, point: point.n, standing })
        }}
      >
        <option value={NOT_YET}>{t('visit.confirm.open')}</option>
        {STANDINGS.map((it) => (
          <option key={it} value={it}>
            {t(`visit.standing.${it}.customer`)}
          </option>
        ))}
        <option value="">{t('visit.standing.none.customer')}</option>
      </select>
    </label>
  )
}

function PointForm({ line, activity }: Pick<Props, 'line' | 'activity'>) {
  const t = useClassText()
  const [standing, setStanding] = useState<Standing>('winning')
  const [text, setText] = useHalfWritten(line, activity, 'point')
  const put = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const refused = await line.ask({ kind: 'make-point', activity, text, standing })
    if (!refused) setText('')
  }
  return (
    <form className="class-say" onSubmit={(event) => void put(event)}>
      <label>
        <span className="unseen">{t('visit.point.standing')}</span>
        <select value={standing} onChange={(event) => setStanding(event.target.value as Standing)}>
          {STANDINGS.map((it) => (
            <option key={it} value={it}>
              {t(`visit.standing.${it}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="unseen">{t('visit.point')}</span>
        <input
          value={text}
          maxLength={500}
          required
          autoComplete="off"
          placeholder={t('visit.point')}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="button">
        {t('visit.point.go')}
      </button>
    </form>
  )
}
