import type { ReactElement } from 'react'
import type { PackageTable, Worths } from '../../../core/grading/package-table.ts'
import type { Bargaining } from '../../../core/scenario/scenario.ts'
import { cloudOf } from './outcomes.ts'
import { fill, type Words } from './words.ts'

// The picture's own units; it is drawn as wide as the page allows.
const WIDTH = 360
const HEIGHT = 280
const AXIS = 30
const COLUMNS = 110
const ROWS = 84
const DOT = 2.4

interface Props {
  readonly bargaining: Bargaining
  readonly record: PackageTable
  readonly words: Words['outcomes']
  /** Who sat opposite. */
  readonly name: string
}

/** All deals there were, in grey, and where both sides moved among them; the trainee's points across, the buyer's up. */
export function OutcomeChart({ bargaining, record, words, name }: Props): ReactElement {
  const { least, most, cells } = cloudOf(bargaining, COLUMNS, ROWS)
  const across = (share: number): number => AXIS + 6 + share * (WIDTH - AXIS - 14)
  const up = (share: number): number => HEIGHT - 8 - share * (HEIGHT - 16)
  const x = (own: number): number => across((own - least.own) / (most.own - least.own || 1))
  const y = (other: number): number => up((other - least.other) / (most.other - least.other || 1))
  const cloud = cells
    .map((cell) => {
      const at = [
        across((cell % COLUMNS) / (COLUMNS - 1)),
        up(Math.floor(cell / COLUMNS) / (ROWS - 1)),
      ]
      return `M${at.map((it) => it.toFixed(1)).join(' ')}h0`
    })
    .join('')
  const line = (points: readonly Worths[]): string =>
    points.map((it) => `${x(it.own).toFixed(1)},${y(it.other).toFixed(1)}`).join(' ')
  const { reservation, agreed } = record
  return (
    <figure className="outcomes">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + AXIS}`}
        role="img"
        aria-label={fill(words.picture, {
          offers: record.offers.length,
          counters: record.counters.length,
        })}
      >
        <path className="outcomes-cloud" d={cloud} strokeWidth={DOT} />
        <path
          className="outcomes-least"
          d={`M${x(reservation.own)} 0V${HEIGHT}M${AXIS} ${y(reservation.other)}H${WIDTH}`}
        />
        <polyline className="outcomes-frontier" points={line(record.frontier)} />
        <polyline className="outcomes-yours" points={line(record.offers)} />
        <polyline className="outcomes-theirs" points={line(record.counters)} />
        {record.offers.map((it, i) => (
          <circle key={i} className="outcomes-yours" cx={x(it.own)} cy={y(it.other)} r={3.5} />
        ))}
        {record.counters.map((it, i) => (
          <rect
            key={i}
            className="outcomes-theirs"
            x={x(it.own) - 3}
            y={y(it.other) - 3}
            width={6}
            height={6}
          />
        ))}
        {record.nash.map((it) => (
          <path
            key={`${it.own}/${it.other}`}
            className="outcomes-nash"
            d={`M${x(it.own)} ${y(it.other) - 6}l6 6l-6 6l-6 -6Z`}
          />
        ))}
        {agreed && (
          <circle className="outcomes-deal" cx={x(agreed.own)} cy={y(agreed.other)} r={6.5} />
        )}
        <text x={AXIS + 6} y={HEIGHT + 12}>
          {Math.round(least.own)}
        </text>
        <text x={WIDTH - 8} y={HEIGHT + 12} className="outcomes-end">
          {Math.round(most.own)}
        </text>
        <text x={(WIDTH + AXIS) / 2} y={HEIGHT + 24} className="outcomes-middle">
          {words.own}
        </text>
        <text x={AXIS} y={HEIGHT - 5} className="outcomes-end">
          {Math.round(least.other)}
        </text>
        <text x={AXIS} y={12} className="outcomes-end">
          {Math.round(most.other)}
        </text>
        <text transform={`translate(11 ${HEIGHT / 2}) rotate(-90)`} className="outcomes-middle">
          {fill(words.other, { name })}
        </text>
      </svg>
      <figcaption>
        {(['cloud', 'frontier', 'least', 'yours'] as const).map((key) => (
          <span key={key} data-key={key}>
            {words.keys[key]}
          </span>
        ))}
        <span data-key="theirs">{fill(words.keys.theirs, { name })}</span>
        <span data-key="nash">{words.keys.nash}</span>
        {agreed && <span data-key="deal">{words.keys.deal}</span>}
      </figcaption>
    </figure>
  )
}
