import type { ReactNode } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { SIDES } from '../../../../core/classroom/role.ts'
import { round } from '../../../package-words.ts'
import { type ClassSay, useClassText } from '../words.ts'
import { companyName } from './stage-words.ts'

interface Props {
  readonly tender: PartOf<'tender'>
  readonly company: PartOf<'tender'>['vendors'][number]
  readonly match: PartOf<'match'> | undefined
  readonly final: PartOf<'final'> | undefined
  readonly over: boolean
  readonly watched: boolean
  readonly onWatch: () => void
  /** Who sits there. */
  readonly children: ReactNode
}

/** One company on the instructor's board: where it stands, and what its last offers and its envelope are worth to both. */
export function CompanyCard(props: Props) {
  const { tender, company, match, final, over, watched, onWatch, children } = props
  const t = useClassText()
  const { vendor, table } = company
  const name = companyName(t, vendor)
  const both = (points: { readonly vendor: number; readonly customer: number }): string =>
    t('tables.both', { vendor: round(points.vendor), customer: round(points.customer) })
  return (
    <li
      className="class-sheet match"
      data-vendor={vendor}
      data-turn={tender.turn === vendor || undefined}
      data-ended={match?.ended ?? undefined}
    >
      <header>
        <h3>{name}</h3>
        <span className="stage-tag">{stateOf(t, tender, company, match)}</span>
        <button
          type="button"
          className="quiet"
          aria-pressed={watched}
          aria-label={t('tender.watch.of', { vendor: name })}
          data-watch={table}
          onClick={onWatch}
        >
          {t('board.watch')}
        </button>
      </header>
      {children}
      <dl className="figures">
        {match && match.offers > 0 && (
          <div>
            <dt>{t('tender.offers')}</dt>
            <dd>{match.offers}</dd>
          </div>
        )}
        {SIDES.map((side) => {
          const points = tender.stage === 'award' ? null : match?.last[side]
          return (
            points && (
              <div key={side}>
                <dt>{t('tables.last', { side: t(`side.${side}`) })}</dt>
                <dd>{both(points)}</dd>
              </div>
            )
          )
        })}
        {(company.sealed ?? over) && final && (
          <div>
            <dt>{t('tender.envelope')}</dt>
            <dd>
              {both({
                vendor: final.vendorPoints?.[0] ?? 0,
                customer: final.customerPoints?.[0] ?? 0,
              })}
            </dd>
          </div>
        )}
        {match?.agreed && (
          <div>
            <dt>{t('tables.agreed')}</dt>
            <dd>
              {both(match.agreed)} · {signedBy(t, match)}
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}

function stateOf(
  t: ClassSay,
  { stage, turn }: PartOf<'tender'>,
  { vendor, sealed }: Props['company'],
  match: PartOf<'match'> | undefined,
): string {
  if (match?.ended === 'deal') return t('tender.state.won')
  if (match?.ended) return t(`tables.ended.${match.ended}`)
  if (match?.sheet) return t('tender.state.signing')
  if (stage === 'quote') return t(match?.offers ? 'tender.state.quoted' : 'tender.state.none')
  if (stage === 'seal') return t(sealed ? 'tender.state.sealed' : 'tender.state.sealing')
  if (stage === 'award') {
    if (sealed) return t('tender.state.opened')
    return t(match?.last.vendor ? 'tender.state.unsealed' : 'tender.state.nothing')
  }
  if (match?.away) return t('tables.away', { side: t(`side.${match.away}`) })
  if (turn === vendor) return t('tender.state.turn')
  return t(turn !== null && turn > vendor ? 'tender.state.spoken' : 'tender.state.waiting')
}

/** Which sides have signed. */
const signedBy = (t: ClassSay, { sheet }: PartOf<'match'>): string => {
  const [first, second] = SIDES.filter((it) => sheet?.signed[it])
  if (!first) return t('bargain.unsigned')
  return second ? t('tender.signed.both') : t('tender.signed', { side: t(`side.${first}`) })
}
