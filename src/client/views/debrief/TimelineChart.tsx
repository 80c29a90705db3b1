import type { ReactElement } from 'react'
import type { Lane, Mark, MarkKind } from './lanes.ts'
import type { Telling } from './telling.ts'
import { fill, type Words } from './words.ts'

// Pixels.
const LANE = 76
const EMPTY_LANE = 42
const GAP = 6
const NARROWEST_STEP = 34
const WIDEST_STEP = 72
const AXIS = 22
const RADIUS = 10.5
const SELLER_Y = 20
const BUYER_Y = 52
const LEVELS = 3

interface Props {
  readonly lanes: readonly Lane[]
  readonly telling: Telling
  /** What there is to draw on; a long meeting is drawn wider. */
  readonly room: number
}

/** Where each decision lies across. */
type Across = (decision: number) => number

/** Lanes of needs over decisions. Its marks lead to their lines; the table beside it says the same to a keyboard. */
export function TimelineChart({ lanes, telling, room }: Props): ReactElement {
  const { timeline } = telling.words
  const steps = Math.max(1, telling.decisions.length - 1)
  const step = Math.min(WIDEST_STEP, Math.max(NARROWEST_STEP, room / (steps + 1)))
  const xOf: Across = (decision) => step / 2 + decision * step
  const width = steps * step + step
  const tops = topsOf(lanes)
  const height = (tops.at(-1) ?? 0) + AXIS
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of an SVG has no element of HTML
    <svg width={width} height={height} role="group" aria-label={timeline.title}>
      {lanes.map((lane, row) => (
        <g key={lane.need.id} transform={`translate(0 ${tops[row] ?? 0})`}>
          <rect className="lane-ground" width={width} height={laneHeight(lane) - GAP} rx={6} />
          {lane.marks.length > 0 ? (
            <path className="lane-level" d={climb(lane.levels, (n) => xOf(n) + step / 2)} />
          ) : (
            <text className="lane-untouched" x={12} y={(EMPTY_LANE - GAP) / 2 + 4}>
              {emptyNote(lane, telling)}
            </text>
          )}
          {placed(lane.marks, xOf).map(({ mark, x, y }) => (
            <a
              key={`${mark.turn} ${mark.kind}`}
              href={`#turn-${mark.turn}`}
              tabIndex={-1}
              aria-label={labelOf(lane, mark, telling)}
            >
              <title>{labelOf(lane, mark, telling)}</title>
              <Glyph kind={mark.kind} x={x} y={y} words={telling.words} />
            </a>
          ))}
        </g>
      ))}
      {ticks(steps).map((n) => (
        <text key={n} className="lane-tick" x={xOf(n)} y={height - 6} textAnchor="middle">
          {n}
        </text>
      ))}
    </svg>
  )
}

/** A need that nobody touched takes less room. */
export const laneHeight = ({ marks }: Lane): number => (marks.length > 0 ? LANE : EMPTY_LANE)

const emptyNote = ({ need }: Lane, { words: { timeline } }: Telling): string =>
  need.solvable ? timeline.untouched : `${timeline.untouched} · ${timeline.unsolvable}`

/** Where each lane begins, and last where the last one ends. */
function topsOf(lanes: readonly Lane[]): readonly number[] {
  const tops = [0]
  for (const lane of lanes) tops.push((tops.at(-1) ?? 0) + laneHeight(lane))
  return tops
}

/** Every decision has its place; every fifth its number, and the first. */
const ticks = (steps: number): readonly number[] =>
  Array.from({ length: steps + 1 }, (_, n) => n).filter((n) => n === 1 || (n > 0 && n % 5 === 0))

/** The area under the need's level, a stair that only climbs. */
function climb(levels: readonly number[], endOf: Across): string {
  const base = LANE - GAP
  const yOf = (level: number): number => base - (level / LEVELS) * (base - 4)
  const points = levels.map((level, n) => `V${yOf(level)}H${endOf(n).toFixed(1)}`)
  return `M0 ${base}${points.join('')}V${base}Z`
}

interface Placed {
  readonly mark: Mark
  readonly x: number
  readonly y: number
}

/** Marks of one decision and one side stand side by side, a little closer than their width. */
function placed(marks: readonly Mark[], xOf: Across): readonly Placed[] {
  return marks.map((mark) => {
    const mates = marks.filter((it) => it.decision === mark.decision && it.by === mark.by)
    const shift = (mates.indexOf(mark) - (mates.length - 1) / 2) * RADIUS * 1.5
    const y = mark.by === 'seller' ? SELLER_Y : BUYER_Y
    return { mark, x: xOf(mark.decision) + shift, y }
  })
}

const labelOf = ({ need }: Lane, mark: Mark, { words, lang, sayings, name }: Telling): string => {
  const { timeline } = words
  const who = mark.by === 'seller' ? timeline.seller : name
  const text = sayings.get(mark.turn)?.text ?? ''
  const when = fill(timeline.decision, { n: mark.decision })
  return `${when} · ${need.title[lang]} · ${who}: ${timeline.marks[mark.kind]} · ${text}`
}

interface GlyphProps {
  readonly kind: MarkKind
  readonly x: number
  readonly y: number
  readonly words: Words
}

/** Circles are the trainee's, squares the buyer's; the letter says which, so that no colour has to. */
function Glyph({ kind, x, y, words }: GlyphProps): ReactElement {
  const { shape, tone } = LOOKS[kind]
  return (
    <g className="glyph" data-tone={tone} transform={`translate(${x} ${y})`}>
      {shape === 'circle' ? (
        <circle r={RADIUS} />
      ) : (
        <rect x={-RADIUS} y={-RADIUS} width={RADIUS * 2} height={RADIUS * 2} rx={4} />
      )}
      <text y={4} textAnchor="middle">
        {words.timeline.glyphs[kind]}
      </text>
    </g>
  )
}

const LOOKS: Readonly<Record<MarkKind, { shape: 'circle' | 'square'; tone: string }>> = {
  S: { shape: 'circle', tone: 'quiet' },
  P: { shape: 'circle', tone: 'problem' },
  I: { shape: 'circle', tone: 'implication' },
  N: { shape: 'circle', tone: 'payoff' },
  benefit: { shape: 'circle', tone: 'good' },
  pitch: { shape: 'circle', tone: 'bad' },
  implied: { shape: 'square', tone: 'problem' },
  explicit: { shape: 'square', tone: 'payoff' },
  criterion: { shape: 'square', tone: 'good' },
  payoff: { shape: 'square', tone: 'good' },
}

/** A mark by itself, for the legend. */
export function LegendGlyph({ kind, words }: Pick<GlyphProps, 'kind' | 'words'>): ReactElement {
  return (
    <svg width={24} height={24} aria-hidden="true">
      <Glyph kind={kind} x={12} y={12} words={words} />
    </svg>
  )
}
