import type { PartOf } from '../../../core/classroom/parts.ts'
import { useClassText } from './words.ts'

type Picture = PartOf<'picture'>
type Both = Picture['frontier'][number]

// The picture's own units, as in the debrief's chart of outcomes.
const WIDTH = 360
const HEIGHT = 280
const AXIS = 30

interface Props {
  readonly picture: Picture
  /** What its numbers count. */
  readonly by?: 'table' | 'tender'
}

/** Every deal of the class among those there were: the vendor's points across, the customer's up. */
export function Frontier({ picture, by = 'table' }: Props) {
  const t = useClassText()
  const { frontier, nash, reservation, deals, breakdowns } = picture
  const points: readonly Both[] = [...frontier, ...nash, ...deals, reservation]
  const most = {
    vendor: Math.max(...points.map((it) => it.vendor)),
    customer: Math.max(...points.map((it) => it.customer)),
  }
  const x = (it: Both): number => AXIS + 6 + (it.vendor / (most.vendor || 1)) * (WIDTH - AXIS - 20)
  const y = (it: Both): number => HEIGHT - 8 - (it.customer / (most.customer || 1)) * (HEIGHT - 24)
  const least = { x: x(reservation), y: y(reservation) }
  // Deals that fall on one point share a mark and tell all their tables.
  const marks = [...Map.groupBy(deals, (it) => `${it.vendor}/${it.customer}`).values()]
  return (
    <figure className="outcomes class-picture">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + AXIS}`}
        role="img"
        aria-label={t('picture.told', { deals: deals.length, breakdowns: breakdowns.length })}
      >
        <path
          className="outcomes-least"
          d={`M${least.x} 0V${HEIGHT}M${AXIS} ${least.y}H${WIDTH}`}
        />
        <polyline
          className="outcomes-frontier"
          points={frontier.map((it) => `${x(it).toFixed(1)},${y(it).toFixed(1)}`).join(' ')}
        />
        {nash.map((it) => (
          <path
            key={`${it.vendor}/${it.customer}`}
            className="outcomes-nash"
            d={`M${x(it)} ${y(it) - 6}l6 6l-6 6l-6 -6Z`}
          />
        ))}
        {marks.map((tables) => {
          const [at] = tables
          return (
            at && (
              <g key={at.table}>
                <circle className="outcomes-deal" cx={x(at)} cy={y(at)} r={6.5} />
                <text x={x(at) + 9} y={y(at) - 6} className="class-picture-table">
                  {tables.map((it) => it.table).join(' ')}
                </text>
              </g>
            )
          )
        })}
        <text x={AXIS + 6} y={HEIGHT + 12}>
          0
        </text>
        <text x={WIDTH - 8} y={HEIGHT + 12} className="outcomes-end">
          {Math.round(most.vendor)}
        </text>
        <text x={(WIDTH + AXIS) / 2} y={HEIGHT + 24} className="outcomes-middle">
          {t('picture.vendor')}
        </text>
        <text x={AXIS} y={12} className="outcomes-end">
          {Math.round(most.customer)}
        </text>
        <text transform={`translate(11 ${HEIGHT / 2}) rotate(-90)`} className="outcomes-middle">
          {t('picture.customer')}
        </text>
      </svg>
      <figcaption>
        <span data-key="frontier">{t('picture.frontier')}</span>
        <span data-key="least">{t('picture.least')}</span>
        <span data-key="nash">{t('picture.nash')}</span>
        <span data-key="deal">{t(by === 'tender' ? 'tender.picture.deal' : 'picture.deal')}</span>
        {breakdowns.length > 0 && (
          <span className="picture-none">
            {t(by === 'tender' ? 'tender.picture.breakdowns' : 'picture.breakdowns', {
              tables: breakdowns.join(', '),
            })}
          </span>
        )}
      </figcaption>
    </figure>
  )
}
