import type { ReactElement } from 'react'
import { round } from '../../package-words.ts'
import { type PriceScale, priceScale, spread } from './price-scale.ts'
import type { Stair, Stairs } from './stairs.ts'
import type { Telling } from './telling.ts'
import { fill } from './words.ts'
import './styles/staircase.css'

// The picture's own units; it is drawn as wide as the page allows, up to its greatest width in its style sheet.
const WIDTH = 360
const HEIGHT = 230
const AXIS = 22
const NAMES = 84 // the prices everything is measured against, named on the right
const LABEL_GAP = 24
const INNER = WIDTH - NAMES

interface Props {
  readonly stairs: Stairs
  readonly telling: Telling
}

export function StaircaseChart({ stairs, telling }: Props): ReactElement {
  const words = telling.words.stairs
  const yOf = priceScale(stairs, HEIGHT)
  const { steps } = stairs
  const column = INNER / (steps.length + 1)
  const xOf = (round: number): number => round * column
  return (
    <figure className="staircase">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + AXIS}`}
        role="img"
        aria-label={pictured(stairs, telling)}
      >
        <References stairs={stairs} telling={telling} yOf={yOf} />
        <path className="stairs-fill" d={`${outline(stairs, xOf, yOf)}V${HEIGHT}H0Z`} />
        <path className="stairs-line" d={outline(stairs, xOf, yOf)} />
        <path className="stairs-counters" d={counterOutline(steps, xOf, column, yOf)} />
        {steps.map((step) => (
          <g key={step.round}>
            <Cut step={step} x={xOf(step.round)} column={column} yOf={yOf} telling={telling} />
            {step.counter !== null && (
              <circle
                className="stairs-counter"
                cx={xOf(step.round) + column / 2}
                cy={yOf(step.counter)}
                r={3.5}
              />
            )}
            <text className="stairs-tick" x={xOf(step.round) + column / 2} y={HEIGHT + 15}>
              {step.kind === 'take' ? words.take : step.round}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <span data-key="yours">{telling.inPoints ? words.columns.points : words.yours}</span>
        <span data-key="theirs">{fill(words.theirs, { name: telling.name })}</span>
        {steps.some((it) => it.condition !== null && it.taken) && (
          <span data-key="taken">{words.taken}</span>
        )}
        {steps.some((it) => it.condition !== null && !it.taken) && (
          <span data-key="refused">{words.refused}</span>
        )}
      </figcaption>
    </figure>
  )
}

type Across = (round: number) => number

const outline = ({ quote, steps }: Stairs, xOf: Across, yOf: PriceScale): string =>
  `M0 ${yOf(quote)}H${xOf(1)}${steps
    .map(({ round, price }) => `V${yOf(price)}H${xOf(round + 1)}`)
    .join('')}`

/** The buyer's staircase: he stays where he was until he names another. */
const counterOutline = (
  steps: readonly Stair[],
  xOf: Across,
  column: number,
  yOf: PriceScale,
): string =>
  steps
    .flatMap(({ round, counter }) =>
      counter === null ? [] : [{ x: xOf(round) + column / 2, y: yOf(counter) }],
    )
    .map(({ x, y }, i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`))
    .join('')

/** Quote, target, floor and the price agreed, each a line across with its name and figure on the right. */
function References({ stairs, telling, yOf }: Props & { readonly yOf: PriceScale }): ReactElement {
  const words = telling.words.stairs
  const named = (['quote', 'target', 'agreed', 'floor'] as const).flatMap((key) => {
    const price = stairs[key]
    return price === null ? [] : [{ key, price }]
  })
  const heights = spread(
    named.map(({ price }) => yOf(price)),
    LABEL_GAP,
  )
  return (
    <g>
      {named.map(({ key, price }, i) => {
        const y = heights[i] ?? yOf(price)
        return (
          <g key={key} className="stairs-reference" data-key={key}>
            <path d={`M0 ${yOf(price)}H${INNER}L${INNER + 6} ${y}`} />
            <text x={INNER + 9} y={y - 1}>
              {words[key]}
            </text>
            <text x={INNER + 9} y={y + 10} className="stairs-price">
              {telling.price(price)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

interface CutProps {
  readonly step: Stair
  readonly x: number
  readonly column: number
  readonly yOf: PriceScale
  readonly telling: Telling
}

/** What was given in a round, over its stair; a diamond where a condition stood, filled where it was taken. */
function Cut({ step, x, column, yOf, telling }: CutProps): ReactElement {
  const middle = x + column / 2
  const y = yOf(step.price)
  const given = step.cut > 0 ? `−${shortly(step.cut, telling)}` : telling.words.stairs.held
  return (
    <>
      <text className="stairs-cut" x={middle} y={y - 7}>
        {given}
      </text>
      {step.condition !== null && (
        <path
          className="stairs-condition"
          data-taken={step.taken}
          d={`M${x} ${y - 6}l6 6l-6 6l-6 -6Z`}
        />
      )}
    </>
  )
}

/** A stair is narrow: English leaves the sign and the noughts out. */
const shortly = (amount: number, { lang, price, inPoints }: Telling): string =>
  inPoints ? String(round(amount)) : lang === 'zh' ? price(amount) : `${amount / WAN_A_MILLION} m`
const WAN_A_MILLION = 100

const pictured = ({ quote, steps }: Stairs, { words, price }: Telling): string =>
  fill(words.stairs.picture, {
    quote: price(quote),
    steps: steps
      .map((it) => fill(words.stairs.step, { round: it.round, price: price(it.price) }))
      .join(', '),
  })
