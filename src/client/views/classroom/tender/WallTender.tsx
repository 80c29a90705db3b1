import type { PartOf } from '../../../../core/classroom/parts.ts'
import { round } from '../../../package-words.ts'
import type { BoardProps } from '../desk/mode-props.ts'
import { Frontier } from '../Frontier.tsx'
import { type NameOf, useNameOf } from '../use-name-of.ts'
import { type ClassSay, useClassText } from '../words.ts'
import { StageRail } from './StageRail.tsx'
import { companyName, stageTold } from './stage-words.ts'
import { byTender } from './tender-line.ts'
import '../../../styles/class/tender-wall.css'

/** Whose turn it is at every tender, and not a word of what is offered; when it is over who was chosen, and every deal in a picture. */
export function WallTender({ line, activity }: BoardProps) {
  const t = useClassText()
  const nameOf = useNameOf(line.part('class')?.numbered ?? false)
  const tenders = line.parts('tender')
  const [first] = tenders
  if (!first) return null
  const over = activity.ended !== null
  const awards = line.parts('award')
  const pictures = line.parts('picture')
  const drawn = pictures.flatMap((picture, i) =>
    picture.deals.length > 0 ? [{ vendor: i + 1, picture }] : [],
  )
  return (
    <div className="wall-tender" data-drawn={(over && drawn.length > 0) || undefined}>
      {!over && (
        <>
          <StageRail stage={first.stage} {...{ over }} />
          <p className="wall-now">{stageTold(t, first.stage)}</p>
        </>
      )}
      <div className="wall-tenders" data-many={tenders.length > 1 || undefined}>
        {over && tenders.length > 1 ? (
          <ul className="wall-awards">
            {tenders.map((it) => (
              <Awarded
                key={it.number}
                tender={it}
                award={awards.find((award) => award.tender === it.number)}
              />
            ))}
          </ul>
        ) : (
          tenders.map((it) => (
            <Tender
              key={it.number}
              tender={it}
              award={awards.find((award) => award.tender === it.number)}
              alone={tenders.length === 1}
              {...{ nameOf }}
            />
          ))
        )}
      </div>
      {over && drawn.length > 0 && (
        <div className="wall-pictures" data-many={drawn.length > 1 || undefined}>
          {drawn.map(({ vendor, picture }) => (
            <figure key={vendor}>
              <h2>{companyName(t, vendor)}</h2>
              <Frontier picture={byTender(picture)} by="tender" />
            </figure>
          ))}
        </div>
      )}
    </div>
  )
}

interface TenderProps {
  readonly tender: PartOf<'tender'>
  readonly award: PartOf<'award'> | undefined
  readonly alone: boolean
  readonly nameOf: NameOf
}

function Tender({ tender, award, alone, nameOf }: TenderProps) {
  const t = useClassText()
  const people = ({ members, computer }: PartOf<'tender'>['customer']): string =>
    [...members.map(nameOf), ...(computer ? [t('tables.computer')] : [])].join(' · ')
  return (
    <section className="wall-one">
      {!alone && <h2>{t('tender.nth', { n: tender.number })}</h2>}
      <ul>
        {tender.vendors.map((it) => (
          <li
            key={it.vendor}
            data-turn={tender.turn === it.vendor || undefined}
            data-chosen={award?.vendor === it.vendor || undefined}
          >
            <b>{companyName(t, it.vendor)}</b>
            <span>{people(it)}</span>
            <span className="wall-state">{stateOf(t, tender, it.vendor, award)}</span>
          </li>
        ))}
        <li className="wall-customer">
          <b>{t('tender.customer')}</b>
          <span>{people(tender.customer)}</span>
          {award && <span className="wall-state">{outcomeOf(t, award)}</span>}
        </li>
      </ul>
    </section>
  )
}

/** What became of one of several tenders, in a line. */
function Awarded({ tender, award }: Pick<TenderProps, 'tender' | 'award'>) {
  const t = useClassText()
  const { deal, vendor } = award ?? { deal: null, vendor: null }
  return (
    <li data-chosen={deal !== null || undefined}>
      <span>{t('tender.nth', { n: tender.number })}</span>
      <b>{vendor === null ? '–' : companyName(t, vendor)}</b>
      <span>
        {deal
          ? t('tender.wall.both', { vendor: round(deal.vendor), customer: round(deal.customer) })
          : award && outcomeOf(t, award)}
      </span>
    </li>
  )
}

/** What everybody in the room sees anyway. */
function stateOf(
  t: ClassSay,
  { stage, turn }: PartOf<'tender'>,
  vendor: number,
  award: PartOf<'award'> | undefined,
): string {
  if (award)
    return award.vendor === vendor && award.deal
      ? t('tender.wall.won', { points: round(award.deal.vendor) })
      : ''
  if (turn === vendor) return t('tender.state.turn')
  if (turn !== null) return t(turn > vendor ? 'tender.state.spoken' : 'tender.state.waiting')
  return t(`tender.wall.${stage as 'quote' | 'seal' | 'award'}`) // a stage without a turn is one of these
}

const outcomeOf = (t: ClassSay, { deal, why }: PartOf<'award'>): string =>
  deal
    ? t('tender.wall.points', { points: round(deal.customer) })
    : t(why === 'time-up' ? 'tender.over.time-up' : 'tender.over.none')
