import { gradableOf } from '../../../core/grading/gradable.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import {
  type ConcessionClass,
  classifyConcessions,
} from '../../../core/negotiation/concession.ts'
import { cutsOf, priceOf } from '../../../core/negotiation/table.ts'
import { decisionsOf } from './decisions.ts'

/** One offer of the trainee and the price the buyer named against it; all prices in 万元. */
export interface Stair {
  readonly round: number
  readonly decision: number
  readonly price: number
  /** What was given since the price before; 0 where it was held. */
  readonly cut: number
  readonly counter: number | null
  readonly condition: string | null
  readonly taken: boolean
}

/** A bargaining as a debrief draws it. */
export interface Stairs {
  readonly quote: number
  readonly floor: number
  readonly target: number | null
  readonly agreed: number | null
  readonly way: ConcessionClass
  readonly steps: readonly Stair[]
}

/** Null where the case has no bargaining. */
export function stairsOf(meeting: Meeting): Stairs | null {
  const { bargaining } = meeting.scenario
  const { table } = meeting
  if (!bargaining || !table) return null
  const { quote, floor } = bargaining
  const steps: Stair[] = []
  let asked = quote
  for (const { n, meeting: stage } of decisionsOf(meeting)) {
    const offer = stage.table?.offers.at(-1)
    const pack = offer?.packages[0]
    if (!stage.table || !offer || !pack || stage.table.offers.length === steps.length) continue
    const price = priceOf(pack)
    const { answer, standing } = stage.table
    steps.push({
      round: steps.length + 1,
      decision: n,
      price,
      cut: asked - price,
      counter: standing && answer !== 'accept' ? priceOf(standing) : null,
      condition: offer.condition,
      taken: offer.conditionTaken,
    })
    asked = price
  }
  return {
    quote,
    floor,
    target: gradableOf(meeting).bargain?.target ?? null,
    agreed: table.agreed ? priceOf(table.agreed) : null,
    way: classifyConcessions(quote, floor, cutsOf(table, bargaining)),
    steps,
  }
}
