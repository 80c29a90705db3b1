import type { PartOf } from '../../../../core/classroom/parts.ts'
import { type Right, rightsOf } from '../../../../core/classroom/role.ts'

type Team = PartOf<'table'>['teams']['vendor']
export type Member = Team['members'][number]

/** Who of a team has a right now, by name; nobody where the team is empty. */
export function holdersOf({ members }: Team, right: Right): readonly string[] {
  const there = new Set(members.flatMap((it) => (it.present ? [it.seat] : [])))
  return members
    .filter(({ seat }) => rightsOf(members, (it) => there.has(it), seat).includes(right))
    .map((it) => it.name)
}
