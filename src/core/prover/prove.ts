import { PERSONAS } from '../buyer/persona.ts'
import { headerOf, openMeeting } from '../meeting/open.ts'
import { average, hasty } from '../players/middling.ts'
import { model } from '../players/model.ts'
import { NEGOTIATORS } from '../players/negotiators.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { adversary, wearing } from './adversaries.ts'
import { boundsOf, playOn } from './bounds.ts'
import { type Domination, dominationOf } from './domination.ts'
import { type Exhausted, exhaust } from './exhaust.ts'
import { type Graded, graded, type Path, pathOf } from './path.ts'
import { drilled, search, type Walk, walkOf } from './walk.ts'
import { step } from './wander.ts'

/** How much is spent on a case. */
export interface Budget {
  /** Meetings of the seeded search with each persona. */
  readonly rounds: number
  /** Meetings of each of the players that sell on purpose, with each persona. */
  readonly plays: number
  /** Tries at a worse worst and a better best meeting. */
  readonly climbs: number
  /** Moments at which each choice is weighed against the others; 0 leaves that out. */
  readonly visits: number
  /** The most states gone through one by one. */
  readonly states: number
}

/** What is known of a case [S18]: proved where every state was gone through, else found by a seeded search. */
export interface Proof extends Walk {
  readonly method: 'exhaustive' | 'search'
  /** How many states there are, where all were gone through. */
  readonly states: number | null
  readonly worst: Path | null
  readonly best: Path | null
  readonly domination: Domination | null
}

export function prove(scenario: Scenario, budget: Budget): Proof {
  const whole = exhaust(scenario, budget.states)
  const played = plays(scenario, budget.plays)
  const found = [...search(scenario, budget.rounds), ...played, ...fromOutside(scenario)]
  const bounds = boundsOf(found, budget.climbs)
  const all = bounds ? [...found, bounds.least, bounds.greatest] : found
  return {
    ...walkOf(scenario, whole ? [...all, ...gradedOf(whole)] : all, [
      ...(whole?.steps ?? []),
      ...drilled(scenario),
    ]),
    method: whole ? 'exhaustive' : 'search',
    states: whole?.states ?? null,
    worst: bounds && pathOf(bounds.least),
    best: bounds && pathOf(bounds.greatest),
    domination:
      budget.visits > 0
        ? dominationOf(played.length > 0 ? [...played, ...found] : found, budget.visits)
        : null,
  }
}

const gradedOf = ({ ended, endless }: Exhausted): readonly Graded[] =>
  [...ended, ...endless].map(graded)

/** The players that mean something, good or ill: chance alone seldom gets far into a case. Who talks in a circle is no dead end. */
const plays = (scenario: Scenario, seeds: number): readonly Graded[] =>
  [
    ...[model, hasty, average, adversary],
    ...(scenario.bargaining ? [wearing] : []),
    ...(scenario.bargaining?.seller ? Object.values(NEGOTIATORS) : []),
  ].flatMap((player) =>
    PERSONAS.flatMap((persona) =>
      Array.from({ length: seeds }, (_, i) => {
        const opening = openMeeting(scenario, headerOf(scenario, persona, i + 1, 'practice'))
        return playOn(opening, player)
      })
        .filter(({ ended }) => ended)
        .map(graded),
    ),
  )

/** The two ends that come from outside the talk: the clock's and the trainee's own. */
const fromOutside = (scenario: Scenario): readonly Graded[] => {
  const opening = openMeeting(scenario, headerOf(scenario, scenario.lead, 1, 'exam'))
  const atMs = scenario.bargaining?.limitMs ?? scenario.limitMs
  return [step(opening, { kind: 'walk-away' }), step(opening, { kind: 'time-up', atMs })].map(
    graded,
  )
}
