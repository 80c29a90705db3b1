import { readCuts } from '../../../core/grading/bargain-log.ts'
import { gradableOf } from '../../../core/grading/gradable.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { ownPoints } from '../../../core/negotiation/board.ts'
import { type ConcessionClass, classifyConcessions } from '../../../core/negotiation/concession.ts'
import { isPriced, priceOf } from '../../../core/negotiation/table.ts'
import type { Bargaining } from '../../../core/scenario/scenario.ts'
import type { Package } from '../../../core/transcript/move.ts'
import { decisionsOf } from './decisions.ts'

/** One price of the trainee and what the buyer named against it; all in 万元, or in the trainee's own points where no price is in money. */
export interface Stair {
  readonly round: number
  /** `take` where he took the buyer's price: a step like any other [G41]. */
  readonly kind: 'offer' | 'take'
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
  const { bargain } = gradableOf(meeting)
  const { bargaining } = meeting.scenario
  if (!bargain || !meeting.table || !bargaining) return null
  const { quote, floor, target = null } = bargain
  const agreed = meeting.table.agreed ? figureOf(bargaining, meeting.table.agreed) : null
  const offers = offersOf(meeting, bargaining, quote)
  const asked = offers.at(-1)?.price ?? quote
  const took = agreed !== null && agreed < asked
  const cuts = readCuts(meeting.spoken, bargain).map((cut) => cut.size)
  return {
    quote,
    floor,
    target,
    agreed,
    way: classifyConcessions(quote, floor, cuts),
    steps: took ? [...offers, takeOf(agreed, asked, offers.length + 1)] : offers,
  }
}

const figureOf = (bargaining: Bargaining, pack: Package): number =>
  isPriced(bargaining) ? priceOf(pack) : ownPoints(bargaining, pack)

function offersOf(meeting: Meeting, bargaining: Bargaining, quote: number): readonly Stair[] {
  const steps: Stair[] = []
  let asked = quote
  for (const { meeting: stage } of decisionsOf(meeting)) {
    const offer = stage.table?.offers.at(-1)
    const pack = offer?.packages[0]
    if (!stage.table || !offer || !pack || stage.table.offers.length === steps.length) continue
    const price = figureOf(bargaining, pack)
    const { answer, standing } = stage.table
    steps.push({
      round: steps.length + 1,
      kind: 'offer',
      price,
      cut: asked - price,
      counter: standing && answer !== 'accept' ? figureOf(bargaining, standing) : null,
      condition: offer.condition,
      taken: offer.conditionTaken,
    })
    asked = price
  }
  return steps
}

const takeOf = (price: number, asked: number, round: number): Stair => ({
  round,
  kind: 'take',
  price,
  cut: asked - price,
  counter: null,
  condition: null,
  taken: false,
})
