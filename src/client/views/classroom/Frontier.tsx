import type { PartOf } from '../../../core/classroom/parts.ts'
import { labelPlaces } from './frontier-labels.ts'
import { useClassText } from './words.ts'

type Picture = PartOf<'picture'>
type Both = Picture['frontier'][number]

// The picture's own units, as in the debrief's chart of outcomes.
const WIDTH = 360
const HEIGHT = 280
const AXIS = 30
/** More marks than this stand close: each is drawn smaller. */
const MANY = 12

interface Props {
  readonly picture: Picture
  /** What its numbers count. */
  readonly by?: 'table' | 'tender'
  /** Whether it tells what its marks mean; several side by side tell it once. */
  readonly keyed?: boolean
}

/** Every deal of the class among those there were: the vendor's points across, the customer's up. */
export function Frontier({ picture, by = 'table', keyed = true }: Props) {
  const t = useClassText()
  const { frontier, nash, reservation, deals, breakdowns, offered = [] } = picture
  const points: readonly Both[] = [...frontier, ...nash, ...deals, ...offered, reservation]
  const most = {
    vendor: Math.max(...points.map((it) => it.vendor)),
    customer: Math.max(...points.map((it) => it.customer)),
  }
  const x = (it: Both): number => AXIS + 6 + (it.vendor / (most.vendor || 1)) * (WIDTH - AXIS - 20)
  const y = (it: Both): number => HEIGHT - 8 - (it.customer / (most.customer || 1)) * (HEIGHT - 24)
  const least = { x: x(reservation), y: y(reservation) }
  // What falls on one point shares a mark and tells all its tables.
  const marksOf = (all: typeof deals, kind: 'deal' | 'offered') =>
    [...Map.groupBy(all, (it) => `${it.vendor}/${it.customer}`).values()].flatMap((tables) => {
      const [at] = tables
      const text = [...new Set(tables.map((it) => it.table))].join(' ')
      return at ? [{ kind, x: x(at), y: y(at), text }] : []
    })
  const marks = [...marksOf(deals, 'deal'), ...marksOf(offered, 'offered')]
  const radius = marks.length > MANY ? 4.5 : 6.5
  const labels = labelPlaces(marks, radius + 1.5, 11, { left: AXIS, width: WIDTH, height: HEIGHT })
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
        {marks.map((mark, i) => {
          const label = labels[i]
          return (
            label && (
              <g key={`${mark.kind}/${mark.text}`} data-mark={mark.kind}>
                {label.far && (
                  <path
                    className="class-picture-lead"
                    d={`M${mark.x} ${mark.y}L${label.x} ${label.y}`}
                  />
                )}
                {mark.kind === 'deal' ? (
                  <circle className="outcomes-deal" cx={mark.x} cy={mark.y} r={radius} />
                ) : (
                  <rect
                    className="class-picture-offered"
                    x={mark.x - radius + 1}
                    y={mark.y - radius + 1}
                    width={2 * radius - 2}
                    height={2 * radius - 2}
                  />
                )}
                <text x={label.x} y={label.y} className="class-picture-table">
                  {mark.text}
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
      {keyed && (
        <figcaption>
          <FrontierKey {...{ by }} offered={offered.length > 0} />
          {breakdowns.length > 0 && (
            <span className="picture-none">
              {t(by === 'tender' ? 'tender.picture.breakdowns' : 'picture.breakdowns', {
                tables: breakdowns.join(', '),
              })}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  )
}

/** What the marks of a picture, or of several, mean. */
export function FrontierKey({
  by,
  offered,
}: {
  readonly by: 'table' | 'tender'
  readonly offered: boolean
}) {
  const t = useClassText()
  return (
    <>
      <span data-key="frontier">{t('picture.frontier')}</span>
      <span data-key="least">{t('picture.least')}</span>
      <span data-key="nash">{t('picture.nash')}</span>
      <span data-key="deal">{t(by === 'tender' ? 'tender.picture.deal' : 'picture.deal')}</span>
      {offered && <span data-key="offered">{t('tender.picture.offered')}</span>}
    </>
  )
}
