import { boardOf, buyerPoints, ownPoints } from '../negotiation/board.ts'
import { frontierOf } from '../negotiation/frontier.ts'
import { solutionsOf } from '../negotiation/solutions.ts'
import { valueCreated } from '../negotiation/value-created.ts'
import type { Package } from '../transcript/move.ts'
import type { Contest } from './cards.ts'
import type { PartOf } from './parts.ts'
import type { SharedTable } from './shared-table.ts'
import type { VersusActivity } from './versus-activity.ts'

/** Points of both sides. */
export interface Both {
  readonly vendor: number
  readonly customer: number
}

export const bothPoints = (contest: Contest, pack: Package): Both => ({
  vendor: ownPoints(contest, pack),
  customer: buyerPoints(contest, pack),
})

/** The deals there are in a contest: the frontier from the worst for the vendor, Nash's, and the most that can be made together. */
interface Chart {
  readonly frontier: readonly Both[]
  readonly nash: readonly Both[]
  readonly bestJoint: number
  readonly reservation: Both
}
const charts = new WeakMap<Contest, Chart>()

export function chartOf(contest: Contest): Chart {
  const known = charts.get(contest)
  if (known) return known
  const { outcomes, domain } = boardOf(contest)
  const frontier = frontierOf(outcomes)
  const d = { a: domain.a.reservation, b: domain.b.reservation }
  const solutions = solutionsOf(outcomes, frontier, d)
  if (!solutions) throw new Error('a contest in which nothing can be signed by both')
  const { uA, uB } = outcomes
  const pointOf = (n: number): Both => ({ vendor: uA[n] as number, customer: uB[n] as number }) // n is an outcome
  const chart: Chart = {
    frontier: Array.from(frontier.points, (at) =>
      pointOf(frontier.outcomes[at] as number),
    ).reverse(),
    nash: solutions.nash.outcomes.map(pointOf),
    bestJoint: solutions.maxJoint.value,
    reservation: { vendor: d.a, customer: d.b },
  }
  charts.set(contest, chart)
  return chart
}

/** What a table brought both, or null for a breakdown and while it goes on. */
export const dealOf = (contest: Contest, table: SharedTable): Both | null =>
  table.ended === 'deal' && table.sheet ? bothPoints(contest, table.sheet.terms) : null

/** 0…1: what the two made together, of the most they could have (K-150: the joint points of 72). */
export const createdOf = (contest: Contest, { vendor, customer }: Both): number => {
  const { bestJoint, reservation } = chartOf(contest)
  const d = { a: reservation.vendor, b: reservation.customer }
  return valueCreated({ a: vendor, b: customer }, d, {
    maxJoint: { value: bestJoint, outcomes: [] },
  })
}

/** Every deal of an activity on one frontier. */
export function pictureOf({
  contest,
  tables,
}: Pick<VersusActivity, 'contest' | 'tables'>): PartOf<'picture'> {
  const { frontier, nash, bestJoint, reservation } = chartOf(contest)
  return {
    frontier: [...frontier],
    nash: [...nash],
    bestJoint,
    reservation,
    deals: tables.flatMap((table) => {
      const deal = dealOf(contest, table)
      return deal ? [{ table: table.number, ...deal }] : []
    }),
    breakdowns: tables.flatMap((it) =>
      it.ended !== null && it.ended !== 'deal' ? [it.number] : [],
    ),
  }
}
