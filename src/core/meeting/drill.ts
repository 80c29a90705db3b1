import { freshMind, type Mind } from '../buyer/mind.ts'
import type { Drill } from '../scenario/drill.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Header } from '../transcript/transcript.ts'

/** The drill a meeting is cut down to, or nothing where it is the whole case. */
export const drillOf = ({
  scenario,
  header,
}: {
  readonly scenario: Scenario
  readonly header: Header
}): Drill | undefined =>
  header.drill === undefined ? undefined : scenario.drills.find((it) => it.id === header.drill)

/** The buyer's mind as the trainee comes in: fresh, or as a drill finds it. A need that is known is as grave as it honestly is. */
export function mindAtStart(scenario: Scenario, header: Header): Mind {
  const fresh = freshMind(
    header.persona,
    scenario.needs.map((it) => it.id),
  )
  const given = drillOf({ scenario, header })?.given
  if (!given) return fresh
  const needs = Object.fromEntries(
    scenario.needs.map(({ id }) => {
      const level = given.needs?.[id] ?? 'hidden'
      return [id, { level, severity: level === 'hidden' ? 0 : 1 }]
    }),
  )
  return { ...fresh, trust: given.trust ?? fresh.trust, needs }
}
