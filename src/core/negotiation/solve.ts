import { isRefusal, type Refusal } from '../refusal.ts'
import { type Domain, type Idx, parseDomain } from './domain.ts'
import { refuse } from './domain-refusal.ts'
import { type Frontier, frontierOf } from './frontier.ts'
import { enumerate, idxOf } from './outcomes.ts'
import { oppositionOf, type Solution, type Solutions, solutionsOf } from './solutions.ts'

type Point = readonly [uA: number, uB: number]

export interface SolvedPoints {
  readonly value: number
  readonly points: readonly { readonly u: Point; readonly idx: Idx }[]
}

/** What is to be known of a domain, as the headless program prints it. */
export interface Solved {
  readonly outcomes: number
  /** Distinct points, worst for A first. */
  readonly frontier: readonly Point[]
  readonly nash: SolvedPoints
  readonly kalai: SolvedPoints
  readonly kalaiSmorodinsky: SolvedPoints
  readonly maxJoint: SolvedPoints
  readonly opposition: number
}

/** Points that can be printed: half a gigabyte of JSON, about. */
const MOST_POINTS = 5_000_000

const pointsIn = (frontier: Frontier, solutions: Solutions): number =>
  Object.values<Solution>({ ...solutions }).reduce(
    (sum, it) => sum + it.outcomes.length,
    frontier.points.length,
  )

/** Refused are a domain without agreement, and one whose answer could not be written down [N22]. */
export const solve = (domain: Domain): Solved | Refusal => {
  const outcomes = enumerate(domain)
  const frontier = frontierOf(outcomes)
  const solutions = solutionsOf(outcomes, frontier, {
    a: domain.a.reservation,
    b: domain.b.reservation,
  })
  if (!solutions) return refuse('domain/no-agreement')
  if (pointsIn(frontier, solutions) > MOST_POINTS) return refuse('domain/too-many-points')
  const { uA, uB } = outcomes
  const pointOf = (n: number): Point => [uA[n] as number, uB[n] as number] // n is an outcome
  const spelled = (it: Solution): SolvedPoints => ({
    value: it.value,
    points: it.outcomes.map((n) => ({ u: pointOf(n), idx: idxOf(outcomes.sizes, n) })),
  })
  return {
    outcomes: outcomes.count,
    frontier: Array.from(frontier.points, (at) =>
      pointOf(frontier.outcomes[at] as number),
    ).reverse(),
    nash: spelled(solutions.nash),
    kalai: spelled(solutions.kalai),
    kalaiSmorodinsky: spelled(solutions.kalaiSmorodinsky),
    maxJoint: spelled(solutions.maxJoint),
    opposition: oppositionOf(outcomes),
  }
}

/** The same from outside: parsed, then solved. */
export const solveInput = (input: unknown): Solved | Refusal => {
  const domain = parseDomain(input)
  return isRefusal(domain) ? domain : solve(domain)
}
