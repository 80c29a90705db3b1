import { useId } from 'react'
import { SIDES, type Side } from '../../../../core/classroom/role.ts'
import { round } from '../../../package-words.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly n: number
  readonly rows: readonly { readonly id: string; readonly title: string; readonly level: string }[]
  /** Who signed, by side, as it is read; null where nobody has. */
  readonly signed: Readonly<Record<Side, string | null>>
  /** One's own points, told to nobody else; null where they are not shown. */
  readonly points: number | null
  readonly reservation: number
  /** Why one cannot sign now; null where one can, or where nothing is left to do. */
  readonly mute: string | null
  readonly onSign: (() => void) | null
  readonly onTear: (() => void) | null
  readonly busy: boolean
  /** What a sheet is here, before it is signed. */
  readonly told?: string
  readonly tearName?: string
}

/** What was agreed, issue by issue. Nothing in it can be altered: it is signed by both, or torn up (K-169). */
export function Sheet(props: Props) {
  const { n, rows, signed, points, reservation, mute, onSign, onTear, busy, told, tearName } = props
  const t = useClassText()
  const heading = useId()
  const both = signed.vendor !== null && signed.customer !== null
  return (
    <section className="agreement" data-signed={both || undefined} aria-labelledby={heading}>
      <h2 id={heading}>{t('bargain.sheet', { n })}</h2>
      <p className="told">{both ? t('bargain.sheet.done') : (told ?? t('bargain.sheet.told'))}</p>
      <table>
        <tbody>
          {rows.map(({ id, title, level }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{level}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {points !== null && (
        <p className="own-points" data-low={points < reservation || undefined}>
          {t(points < reservation ? 'bargain.sheet.points.low' : 'bargain.sheet.points', {
            points: round(points),
          })}
        </p>
      )}
      <dl className="signatures">
        {SIDES.map((side) => (
          <div key={side} data-side={side}>
            <dt>{t(`side.${side}`)}</dt>
            <dd data-none={signed[side] === null || undefined}>
              {signed[side] ?? t('bargain.unsigned')}
            </dd>
          </div>
        ))}
      </dl>
      {mute !== null && <p className="mute">{mute}</p>}
      {(onSign || onTear) && (
        <div className="buttons">
          {onSign && (
            <button
              type="button"
              className="button main"
              aria-disabled={busy}
              onClick={() => busy || onSign()}
            >
              {t('bargain.sign')}
            </button>
          )}
          {onTear && (
            <button
              type="button"
              className="button grave"
              aria-disabled={busy}
              onClick={() => busy || onTear()}
            >
              {tearName ?? t('bargain.tear')}
            </button>
          )}
        </div>
      )}
    </section>
  )
}
