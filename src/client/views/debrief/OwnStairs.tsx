import type { ReactElement } from 'react'
import type { PackageTable } from '../../../core/grading/package-table.ts'
import { round } from '../../package-words.ts'
import type { Telling } from './telling.ts'
import { fill, list } from './words.ts'
import './styles/staircase.css'

// The picture's own units, as wide as the staircase above it.
const WIDTH = 360
const HEIGHT = 170
const AXIS = 22
const TOP = 16

interface Props {
  readonly record: PackageTable
  readonly telling: Telling
}

/** How both came down, each in his own points: where one staircase falls and the other does not, one side alone has given. */
export function OwnStairs({ record, telling }: Props): ReactElement | null {
  const words = telling.words.ownStairs
  const yours = record.offers.map((it) => it.own)
  const theirs = record.counters.map((it) => it.other)
  if (yours.length === 0) return null
  const { own, other } = record.reservation
  const most = Math.max(...yours, ...theirs, own, other)
  const column = WIDTH / Math.max(yours.length, theirs.length)
  const y = (points: number): number => TOP + (1 - points / (most || 1)) * (HEIGHT - TOP)
  const stairs = (series: readonly number[]): string =>
    series
      .map((points, i) => `${i === 0 ? `M0 ${y(points)}` : `V${y(points)}`}H${(i + 1) * column}`)
      .join('')
  const told = (series: readonly number[]): string =>
    list(
      series.map((it) => String(round(it))),
      telling.lang,
    )
  return (
    <>
      <h3>{words.title}</h3>
      <figure className="staircase own-stairs">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT + AXIS}`}
          role="img"
          aria-label={fill(words.picture, {
            yours: told(yours),
            theirs: told(theirs),
            name: telling.name,
          })}
        >
          <path className="own-stairs-least" data-side="yours" d={`M0 ${y(own)}H${WIDTH}`} />
          <path className="own-stairs-least" data-side="theirs" d={`M0 ${y(other)}H${WIDTH}`} />
          <path className="own-stairs-line" data-side="yours" d={stairs(yours)} />
          <path className="own-stairs-line" data-side="theirs" d={stairs(theirs)} />
          {(
            [
              ['yours', yours, 0.3],
              ['theirs', theirs, 0.7],
            ] as const
          ).map(([side, series, at]) =>
            series.map((points, i) => (
              <text
                // A stair is known by whose it is and its place.
                key={`${side}${i}`}
                className="own-stairs-points"
                data-side={side}
                x={(i + at) * column}
                y={y(points) - 4}
              >
                {round(points)}
              </text>
            )),
          )}
          {yours.map((_, i) => (
            <text key={`tick${i}`} className="stairs-tick" x={(i + 0.5) * column} y={HEIGHT + 15}>
              {i + 1}
            </text>
          ))}
        </svg>
        <figcaption>
          <span data-key="yours">{words.yours}</span>
          <span data-key="theirs">{fill(words.theirs, { name: telling.name })}</span>
          <span data-key="least">{words.least}</span>
        </figcaption>
      </figure>
    </>
  )
}
