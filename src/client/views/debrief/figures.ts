import type { Grade } from '../../../core/grading/report.ts'
import { CONCESSION_CLASSES } from '../../../core/negotiation/concession.ts'
import type { Telling } from './telling.ts'
import { fill } from './words.ts'

const PRICES = ['given', 'room']

/** The figures beside a score, each a line; one that has no words yet is left out. */
export function figureLines(
  figures: NonNullable<Grade['figures']>,
  { words, price }: Telling,
): readonly string[] {
  const shown = (key: string, value: number | string): string | number => {
    if (typeof value === 'number') return PRICES.includes(key) ? price(value) : value
    const way = CONCESSION_CLASSES.find((it) => it === value)
    return way ? words.stairs.ways[way].name : value
  }
  return Object.entries(figures).flatMap(([key, value]) => {
    if (!isFigure(key, words.figures)) return []
    return [fill(words.figures[key], { value: shown(key, value) })]
  })
}

const isFigure = (key: string, names: Telling['words']['figures']): key is keyof typeof names =>
  key in names
