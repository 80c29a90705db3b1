import { boardOf, idxOfPackage } from '../negotiation/board.ts'
import { type Domain, type Idx, type Party, utilityOf } from '../negotiation/domain.ts'
import { type Frontier, frontierOf } from '../negotiation/frontier.ts'
import { enumerate, type Outcomes } from '../negotiation/outcomes.ts'
import { type Solutions, solutionsOf } from '../negotiation/solutions.ts'
import { type Step, stepOf } from '../negotiation/step.ts'
import { conditionOf, type Table } from '../negotiation/table.ts'
import { valueCreated } from '../negotiation/value-created.ts'
import type { Bargaining } from '../scenario/scenario.ts'

/** What a package gives both sides, in each one's own points. */
export interface Worths {
  readonly own: number
  readonly other: number
}

/** One offer of the trainee, as both sides would weigh it; for after the meeting only. */
export interface OfferRecord extends Worths {
  /** What it did to both against the offer before (Hindriks, Jonker & Tykhonov 2007); null for the first. */
  readonly step: Step | null
  /** How many packages were put down at once. */
  readonly packages: number
  readonly condition: 'none' | 'taken' | 'refused'
}

/** What can be told of a bargaining over several issues once it is over: both sides' offers, the deal, and the deals there were. */
export interface PackageTable {
  readonly offers: readonly OfferRecord[]
  readonly counters: readonly Worths[]
  readonly agreed: Worths | null
  readonly reservation: Worths
  /** Distinct points nobody can better for both, the worst for the trainee first. */
  readonly frontier: readonly Worths[]
  readonly nash: readonly Worths[]
  /** The trainee's most among the deals both could sign. */
  readonly ideal: number
  readonly bestJoint: number
  readonly nashProduct: number
  /** By issue: what it can be worth to either side. */
  readonly spans: readonly ({ readonly id: string } & Worths)[]
}

/** Terms asked for count as issues of two levels: granted or not. */
const withConditions = (bargaining: Bargaining): Domain => {
  const { issues, a, b } = boardOf(bargaining).domain
  const { conditions } = bargaining
  const cost = conditions.reduce((sum, it) => sum + it.cost, 0)
  const wider = (party: Party, worths: readonly (readonly number[])[], more: number): Party => ({
    weights: [...party.weights, ...worths.map(() => 1)],
    utilities: [...party.utilities, ...worths],
    reservation: party.reservation + more,
  })
  return {
    issues: [...issues, ...conditions.map((it) => ({ name: it.id, levels: ['no', 'yes'] }))],
    a: wider(
      a,
      conditions.map((it) => [0, it.worth]),
      0,
    ),
    b: wider(
      b,
      conditions.map((it) => [it.cost, 0]),
      cost,
    ),
  }
}

interface Chart {
  readonly domain: Domain
  readonly outcomes: Outcomes
  readonly frontier: Frontier
  readonly solutions: Solutions
}
const charts = new WeakMap<Bargaining, Chart>()

const chartOf = (bargaining: Bargaining): Chart => {
  const known = charts.get(bargaining)
  if (known) return known
  const domain = withConditions(bargaining)
  const outcomes = enumerate(domain)
  const frontier = frontierOf(outcomes)
  const d = { a: domain.a.reservation, b: domain.b.reservation }
  const solutions = solutionsOf(outcomes, frontier, d)
  if (!solutions) throw new Error('a table no case compiles with: nothing both could sign')
  const made = { domain, outcomes, frontier, solutions }
  charts.set(bargaining, made)
  return made
}

/** The record of a table over several issues; null over one price. */
export const packageTableOf = (table: Table, bargaining: Bargaining): PackageTable | null => {
  if (!bargaining.seller) return null
  const { domain, outcomes, frontier, solutions } = chartOf(bargaining)
  const { a, b } = domain
  const { uA, uB } = outcomes
  const paid = bargaining.conditions.reduce((sum, it) => sum + it.cost, 0)
  // The buyer's points as he counts them: a term granted costs him, one not granted costs him nothing.
  const pointOf = (n: number): Worths => ({ own: uA[n] as number, other: (uB[n] as number) - paid }) // n is an outcome
  const worths = (pack: Table['agreed'] & object, taken: readonly string[]): Worths => {
    const idx: Idx = [
      ...idxOfPackage(bargaining, pack),
      ...bargaining.conditions.map((it) => (taken.includes(it.id) ? 1 : 0)),
    ]
    return { own: utilityOf(a, idx), other: utilityOf(b, idx) - paid }
  }
  const signable = Array.from(frontier.outcomes).filter(
    (n) => (uA[n] as number) >= a.reservation && (uB[n] as number) >= b.reservation,
  )
  return {
    offers: offersOf(table, bargaining, worths),
    counters: table.counters.map((it) => worths(it, [])),
    agreed: table.agreed && worths(table.agreed, table.taken),
    reservation: { own: a.reservation, other: b.reservation - paid },
    frontier: Array.from(frontier.points, (at) =>
      pointOf(frontier.outcomes[at] as number),
    ).reverse(),
    nash: solutions.nash.outcomes.map(pointOf),
    ideal: Math.max(...signable.map((n) => uA[n] as number)),
    bestJoint: solutions.maxJoint.value - paid,
    nashProduct: solutions.nash.value,
    spans: bargaining.issues.map(({ id }, i) => ({
      id,
      own: spanOf(a.utilities[i]),
      other: spanOf(b.utilities[i]),
    })),
  }
}

const spanOf = (worths: readonly number[] = [0]): number =>
  Math.max(...worths) - Math.min(...worths)

const offersOf = (
  table: Table,
  bargaining: Bargaining,
  worths: (pack: Table['agreed'] & object, taken: readonly string[]) => Worths,
): readonly OfferRecord[] => {
  let before: Worths | null = null
  return table.offers.map(({ packages, condition, conditionTaken }) => {
    const asked = condition !== null && conditionOf(bargaining, condition) !== undefined
    const now = packages
      .map((it) => worths(it, []))
      .reduce((best, it) => (it.own > best.own ? it : best))
    const step = before && stepOf(now.own - before.own, now.other - before.other, EQUAL)
    before = now
    return {
      ...now,
      step,
      packages: packages.length,
      condition: asked ? (conditionTaken ? 'taken' : 'refused') : 'none',
    }
  })
}

const EQUAL = 1e-9 // points

/** What was brought home, part by part [G51]. */
export interface DealParts extends Worths {
  readonly joint: number
  readonly bestJoint: number
  /** 0…1: one's own gain, of the most that could have been signed. */
  readonly ownShare: number
  /** 0…1: the gain of both, of the most there was [N26]. */
  readonly created: number
  /** 0…1: the product of the gains, of Nash's. */
  readonly nashShare: number
  /** Points to the nearest Nash deal: shown, weighs nothing. */
  readonly nashDistance: number
}

const within = (share: number): number => Math.min(1, Math.max(0, share))

export const dealPartsOf = (record: PackageTable): DealParts | null => {
  const { agreed, reservation, ideal, bestJoint, nash, nashProduct } = record
  if (!agreed) return null
  const gain = { own: agreed.own - reservation.own, other: agreed.other - reservation.other }
  const d = { a: reservation.own, b: reservation.other }
  const best = { maxJoint: { value: bestJoint, outcomes: [] } }
  return {
    ...agreed,
    joint: agreed.own + agreed.other,
    bestJoint,
    ownShare: ideal > reservation.own ? within(gain.own / (ideal - reservation.own)) : 1,
    created: valueCreated({ a: agreed.own, b: agreed.other }, d, best),
    nashShare:
      nashProduct > 0 ? within((Math.max(0, gain.own) * Math.max(0, gain.other)) / nashProduct) : 1,
    nashDistance: Math.min(
      ...nash.map((it) => Math.hypot(it.own - agreed.own, it.other - agreed.other)),
    ),
  }
}
