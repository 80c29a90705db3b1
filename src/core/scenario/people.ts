import type { CaseSource, Problem } from './case-source.ts'
import type { ScenarioSource } from './source.ts'

/** Who is said to be there must be of the cast; nobody is of both sides, and one at most sits beside the trainee [S47][S48]. */
export function checkPeople(
  { scenario }: CaseSource,
  meta: ScenarioSource,
  problems: Problem[],
): void {
  const wrong = (keys: readonly (string | number)[], message: string): void =>
    void problems.push({
      file: scenario.path,
      line: scenario.lineOf(keys),
      message: `${keys.join('.')}: ${message}`,
    })
  const known = Object.keys(meta.cast).filter((who) => who !== 'BUYER')
  for (const [i, who] of (meta.present ?? []).entries())
    if (!known.includes(who))
      wrong(['present', i], `no "${who}" beside the buyer in the cast: ${known.join(', ')} [S47]`)
  const team = Object.entries(meta.team ?? {})
  for (const [who] of team)
    if (who in meta.cast || who === 'ROOM' || who === 'SELLER')
      wrong(['team', who], `${who} is taken [S48]`)
  const beside = team.filter(([, it]) => it.beside).map(([who]) => who)
  for (const who of beside.slice(1)) wrong(['team', who], `${beside[0]} sits beside already [S48]`)
}
