import type { PartOf } from '../../../../core/classroom/parts.ts'
import { round } from '../../../package-words.ts'
import type { BoardProps } from '../desk/mode-props.ts'
import { Frontier, FrontierKey } from '../Frontier.tsx'
import { type NameOf, useNameOf } from '../use-name-of.ts'
import { crowdOf } from '../wall/crowd.ts'
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
  const pictures = line.parts('picture').map(byTender)
  const drawn = pictures.flatMap((picture, i) =>
    picture.deals.length + (picture.offered?.length ?? 0) > 0 ? [{ vendor: i + 1, picture }] : [],
  )
  const awardOf = ({ number }: PartOf<'tender'>) => awards.find((it) => it.tender === number)
  return (
    <div className="wall-tender">
      {!over && (
        <>
          <StageRail stage={first.stage} {...{ over }} />
          <p className="wall-now">{stageTold(t, first.stage)}</p>
        </>
      )}
      {tenders.length === 1 && (
        <Tender tender={first} award={awardOf(first)} {...{ nameOf, pictures }} />
      )}
      {tenders.length > 1 && !over && <TenderLines {...{ tenders, nameOf }} />}
      {tenders.length > 1 && over && (
        <ul className="wall-awards" data-crowd={crowdOf(tenders.length, [4, 8, 15])}>
          {tenders.map((it) => (
            <Awarded key={it.number} tender={it} award={awardOf(it)} {...{ pictures }} />
          ))}
        </ul>
      )}
      {over && drawn.length > 0 && (
        <div className="wall-pictures outcomes">
          {drawn.map(({ vendor, picture }) => (
            <figure key={vendor}>
              <h2>{companyName(t, vendor)}</h2>
              <Frontier picture={picture} by="tender" keyed={false} />
            </figure>
          ))}
          <figcaption>
            <FrontierKey
              by="tender"
              offered={drawn.some(({ picture }) => (picture.offered?.length ?? 0) > 0)}
            />
          </figcaption>
        </div>
      )}
    </div>
  )
}

type Pictures = readonly PartOf<'picture'>[]

interface TenderProps {
  readonly tender: PartOf<'tender'>
  readonly award: PartOf<'award'> | undefined
  /** Of each company's card, by the number of the tender. */
  readonly pictures: Pictures
  readonly nameOf: NameOf
}

const peopleOf = (
  t: ClassSay,
  nameOf: NameOf,
  { members, computer }: PartOf<'tender'>['customer'],
): string => [...members.map(nameOf), ...(computer ? [t('tables.computer')] : [])].join(' · ')

/** The only tender there is: who sits there, and when it is over what every last word was worth. */
function Tender({ tender, award, pictures, nameOf }: TenderProps) {
  const t = useClassText()
  const least = pictures[0]?.reservation.customer
  return (
    <section className="wall-one">
      <ul>
        {tender.vendors.map((it) => {
          const word = pictures[it.vendor - 1]?.offered?.find((at) => at.table === tender.number)
          return (
            <li
              key={it.vendor}
              data-turn={tender.turn === it.vendor || undefined}
              data-chosen={(award?.deal && award.vendor === it.vendor) || undefined}
            >
              <b>{companyName(t, it.vendor)}</b>
              <span>{peopleOf(t, nameOf, it)}</span>
              <span className="wall-state">
                {word
                  ? t('tender.wall.last', {
                      vendor: round(word.vendor),
                      customer: round(word.customer),
                    })
                  : stateOf(t, tender, it.vendor, award)}
              </span>
            </li>
          )
        })}
        <li className="wall-customer">
          <b>{t('tender.customer')}</b>
          <span>{peopleOf(t, nameOf, tender.customer)}</span>
          {award && (
            <span className="wall-state">
              {outcomeOf(t, award)}
              {least !== undefined && ` · ${t('tender.wall.least', { points: round(least) })}`}
            </span>
          )}
        </li>
      </ul>
    </section>
  )
}

/** Many tenders, a line each: they are all in one stage, and the company whose turn it is stands out. */
function TenderLines({
  tenders,
  nameOf,
}: {
  readonly tenders: readonly PartOf<'tender'>[]
  readonly nameOf: NameOf
}) {
  const t = useClassText()
  const turn = tenders[0]?.turn ?? null
  return (
    <table className="wall-list" data-crowd={crowdOf(tenders.length, [4, 8, 12])}>
      <thead>
        <tr>
          <td />
          {tenders[0]?.vendors.map((it) => (
            <th key={it.vendor} scope="col" data-turn={it.vendor === turn || undefined}>
              {companyName(t, it.vendor)}
            </th>
          ))}
          <th scope="col">{t('tender.customer')}</th>
        </tr>
      </thead>
      <tbody>
        {tenders.map((tender) => (
          <tr key={tender.number}>
            <th scope="row">{t('tender.nth', { n: tender.number })}</th>
            {tender.vendors.map((it) => (
              <td key={it.vendor} data-turn={it.vendor === turn || undefined}>
                {peopleOf(t, nameOf, it)}
              </td>
            ))}
            <td>{peopleOf(t, nameOf, tender.customer)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What became of one of several tenders, in a line; without a deal, how near the best last word came. */
function Awarded({ tender, award, pictures }: Omit<TenderProps, 'nameOf'>) {
  const t = useClassText()
  const { deal, vendor } = award ?? { deal: null, vendor: null }
  const words = pictures.flatMap(
    (it) => it.offered?.filter((at) => at.table === tender.number) ?? [],
  )
  const least = pictures[0]?.reservation.customer ?? 0
  const told = deal
    ? t('tender.wall.both', { vendor: round(deal.vendor), customer: round(deal.customer) })
    : words.length > 0
      ? t('tender.wall.none-best', {
          best: round(Math.max(...words.map((it) => it.customer))),
          least: round(least),
        })
      : award && outcomeOf(t, award)
  return (
    <li data-chosen={deal !== null || undefined}>
      <span>{t('tender.nth', { n: tender.number })}</span>
      {deal && vendor !== null && <b>{companyName(t, vendor)}</b>}
      <span>{told}</span>
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
