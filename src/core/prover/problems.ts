import type { CaseSource, Problem } from '../scenario/case-source.ts'
import { type Place, placesOf } from '../scenario/places.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Proof } from './prove.ts'

/** What is wrong with a case, each with the file and line to mend; empty where it is proved sound [S18]. */
export function problemsOf(
  proof: Proof,
  scenario: Scenario,
  source: CaseSource,
): readonly Problem[] {
  const places = placesOf(source)
  const yaml = (...keys: readonly (string | number)[]): Place => ({
    file: source.scenario.path,
    line: source.scenario.lineOf(keys),
  })
  const at = (id: string | undefined): Place => places.get(id ?? '') ?? yaml('id')
  const firstOf = (knot: string): string | undefined =>
    Object.entries(scenario.entries).find(([, entry]) => entry.knot === knot)?.[0]
  const how = proof.method === 'exhaustive' ? 'no way leads here' : 'no way was found here'
  const { rubrics } = proof
  const claimed = Object.entries(scenario.weights).filter(([, weight]) => weight > 0)
  return [
    ...proof.knots.missed.map((knot) => ({
      ...at(firstOf(knot)),
      message: `knot ${knot}: ${how} [S18]`,
    })),
    ...proof.choices.missed.map((id) => ({ ...at(id), message: `choice ${id}: ${how} [S18]` })),
    ...proof.missedEndings.map((ending) => ({
      ...yaml('endings', scenario.endings.indexOf(ending)),
      message: `ending ${ending}: ${how} [S18]`,
    })),
    ...proof.deadEnds.map(({ persona, seed, last, decisions }) => ({
      ...at(last),
      message: `dead end: no choice leads on to an end (${persona}, seed ${seed}, ${decisions} decisions) [S18]`,
    })),
    ...claimed
      .filter(([rubric]) => !moves(rubrics[rubric as keyof typeof rubrics]))
      .map(([rubric]) => ({
        ...yaml('weights', rubric),
        message: `${rubric} weighs something, and no choice moves it [S18]`,
      })),
  ]
}

const MOVED = 1 // point

const moves = (range: { readonly least: number; readonly greatest: number } | undefined): boolean =>
  range !== undefined && range.greatest - range.least >= MOVED
