import type { FigureOf } from '../../../../core/codex/figure.ts'
import type { Lang } from '../../../../core/scenario/scenario.ts'
import { pathOf, reachOf } from './line-path.ts'
import '../../../styles/codex/line.css'

interface Props {
  readonly figure: FigureOf<'line'>
  readonly lang: Lang
}

// Each chart's own units; it is drawn as wide as its place allows.
const WIDTH = 220
const HEIGHT = 110
const LEFT = 48
const BOTTOM = 20

/** One small chart a series on one scale, so that the shapes can be compared and no line hides another. */
export function LineChart({ figure: { shape, series, x, y }, lang }: Props) {
  const reach = reachOf(series)
  const across = (at: number): number =>
    LEFT + 4 + ((at - reach.x[0]) / (reach.x[1] - reach.x[0] || 1)) * (WIDTH - LEFT - 10)
  const up = (at: number): number =>
    6 + ((reach.y[1] - at) / (reach.y[1] - reach.y[0] || 1)) * (HEIGHT - 12)
  return (
    <ul className="line-charts">
      {series.map(({ label, note, points }) => (
        <li key={label.zh}>
          <p>
            <b>{label[lang]}</b>
            {note && <small>{note[lang]}</small>}
          </p>
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT + BOTTOM}`}
            role="img"
            aria-label={`${label[lang]} – ${x[lang]}: ${y[lang]} – ${points.map(([at, value]) => `${at}: ${value}`).join(', ')}`}
          >
            <path className="axis" d={`M${LEFT} 0V${HEIGHT}H${WIDTH}`} />
            <path className="series-line" d={pathOf(points, shape, across, up)} />
            {[reach.y[0], reach.y[1]].map((value) => (
              <text key={value} className="tick-y" x={LEFT - 5} y={up(value) + 4}>
                {value}
              </text>
            ))}
            {ticks(reach.x).map((value) => (
              <text key={value} className="tick-x" x={across(value)} y={HEIGHT + 15}>
                {value}
              </text>
            ))}
          </svg>
        </li>
      ))}
      <li className="line-axes">
        <small>
          → {x[lang]} · ↑ {y[lang]}
        </small>
      </li>
    </ul>
  )
}

const ticks = ([from, to]: readonly [number, number]): readonly number[] =>
  Array.from({ length: Math.floor(to - from) + 1 }, (_, i) => from + i)
