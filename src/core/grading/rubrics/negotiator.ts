import type { Turn } from '../../meeting/turn.ts'
import { has } from '../../meeting/turn.ts'
import type { FindingCode } from '../codes.ts'
import { isSeller } from '../earning.ts'
import { judging } from '../judge.ts'
import { type NegotiatorRates, readNegotiator } from '../negotiator-log.ts'
import { isReadHere } from '../occasion.ts'
import type { Rubric } from '../report.ts'

type Row = Exclude<keyof NegotiatorRates, 'moves'>

interface Measure {
  readonly row: Row
  readonly weight: number
  /** EVIDENCE 1.2: 49 skilled negotiators and average ones, by the same count. */
  readonly skilled: number
  readonly average: number
  readonly good: FindingCode
  readonly bad: FindingCode
}

// Rackham & Carlisle 1978 (EVIDENCE 1.2): the values are theirs, the weights ours [D].
export const MEASURES: readonly Measure[] = [
  {
    row: 'irritators',
    weight: 15,
    skilled: 2.3,
    average: 10.8,
    good: 'few-irritators',
    bad: 'many-irritators',
  },
  {
    row: 'counters',
    weight: 15,
    skilled: 1.7,
    average: 3.1,
    good: 'few-counters',
    bad: 'many-counters',
  },
  {
    row: 'spirals',
    weight: 10,
    skilled: 1.9,
    average: 6.3,
    good: 'few-spirals',
    bad: 'many-spirals',
  },
  {
    row: 'testing',
    weight: 15,
    skilled: 9.7,
    average: 4.1,
    good: 'tested-well',
    bad: 'tested-little',
  },
  {
    row: 'summing',
    weight: 15,
    skilled: 7.5,
    average: 4.2,
    good: 'summed-well',
    bad: 'summed-little',
  },
  {
    row: 'questions',
    weight: 15,
    skilled: 21.3,
    average: 9.6,
    good: 'asked-well',
    bad: 'asked-little',
  },
  {
    row: 'reasons',
    weight: 15,
    skilled: 2,
    average: 3,
    good: 'reasons-few',
    bad: 'reasons-diluted',
  },
]
const AVERAGE = 0.5 // what an average negotiator has of a measure [D]
/** Of these more is better; of the others less. */
const MORE: readonly Row[] = ['testing', 'summing', 'questions']
/** What must be done, beside what must be left undone: who does none of it has nothing for the rest. */
const DOING: readonly Row[] = [...MORE, 'reasons']

/** How the bargaining was talked, beside skilled and average negotiators; null where nothing is bargained. */
export const negotiator: Rubric = ({ turns, ...meeting }) => {
  if (!isReadHere({ ...meeting, turns }, 'negotiator')) return { score: null, findings: [] }
  const { judge, findings } = judging('negotiator')
  const rates = readNegotiator(turns)
  const end = turns.at(-1)?.n ?? 0
  if (rates.moves === 0) {
    judge('nothing-negotiated', end, { rule: 'G63', item: 'negotiator-rates', credit: -100 })
    return { score: 0, findings, figures: figuresOf(rates) }
  }
  let score = 0
  const doing = doneShare(rates)
  for (const measure of MEASURES) {
    const raw = worthOf(measure, rates[measure.row])
    const worth = DOING.includes(measure.row) ? raw : raw * doing
    score += measure.weight * worth
    // Its own rate says whether a row went well; how much it counts is another matter.
    const good = raw > AVERAGE
    const place = good ? undefined : placeOf(measure.row, turns)
    judge(good ? measure.good : measure.bad, place ?? end, {
      rule: 'G63',
      item: 'negotiator-rates',
      credit: measure.weight * (good ? worth : worth - 1),
    })
  }
  return { score, findings, figures: figuresOf(rates) }
}

/** 1 as the skilled, half as the average, linear between and on to nothing. */
function worthOf({ row, skilled, average }: Measure, rate: number): number {
  if (MORE.includes(row)) {
    if (rate >= average)
      return Math.min(1, AVERAGE + (AVERAGE * (rate - average)) / (skilled - average))
    return (AVERAGE * rate) / average
  }
  // No reason given at all is no economy of reasons.
  if (row === 'reasons' && rate === 0) return 0
  return Math.min(1, Math.max(0, 1 - (AVERAGE * (rate - skilled)) / (average - skilled)))
}

/** How much of what skilled negotiators do was done, 0…1: to annoy nobody is worth as much as one negotiates. */
const doneShare = (rates: NegotiatorRates): number => {
  const rows = MEASURES.filter(({ row }) => DOING.includes(row))
  const all = rows.reduce((sum, { weight }) => sum + weight, 0)
  return (
    rows.reduce((sum, measure) => sum + measure.weight * worthOf(measure, rates[measure.row]), 0) /
    all
  )
}

const SOUR: Readonly<Partial<Record<Row, string>>> = {
  irritators: 'talk.irritator',
  spirals: 'talk.argue',
}

const placeOf = (row: Row, turns: readonly Turn[]): number | undefined => {
  const tag = SOUR[row]
  return tag === undefined ? undefined : turns.find((turn) => isSeller(turn) && has(turn, tag))?.n
}

const figuresOf = ({
  moves: _moves,
  ...rates
}: NegotiatorRates): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(rates).map(([row, rate]) => [row, Math.round(rate * 10) / 10]))
