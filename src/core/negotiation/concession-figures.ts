import * as v from 'valibot'
import { type Refusal, refuse } from '../refusal.ts'
import { type Concessions, describeConcessions } from './concession.ts'

const price = v.pipe(v.number('expected a number'), v.finite('expected a finite number'))
const figures = v.object({
  quote: price,
  floor: price,
  cuts: v.pipe(v.array(price, 'expected a list of price cuts'), v.maxLength(1000)),
})

/** Reads `{quote, floor, cuts}` from anything at all: figures no bargaining can have are refused [N42]. */
export function readConcessions(input: unknown): Concessions | Refusal {
  const read = v.safeParse(figures, input)
  if (!read.success) {
    const [issue] = read.issues
    return refuse('figures/malformed', `${v.getDotPath(issue) ?? 'figures'}: ${issue.message}`)
  }
  const { quote, floor, cuts } = read.output
  if (floor < 0) return refuse('figures/impossible', `floor: ${floor} is below zero`)
  if (quote <= floor) {
    return refuse('figures/impossible', `quote: ${quote} leaves no room above the floor ${floor}`)
  }
  const none = cuts.findIndex((cut) => cut <= 0)
  if (none >= 0) return refuse('figures/impossible', `cuts.${none}: ${cuts[none]} is no concession`)
  return describeConcessions(quote, floor, cuts)
}
