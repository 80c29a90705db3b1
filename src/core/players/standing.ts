import { PERSONAS, type Persona } from '../buyer/persona.ts'
import { gradableOf } from '../grading/gradable.ts'
import { grade } from '../grading/grade.ts'
import type { Report } from '../grading/report.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Player, playOut } from './player.ts'
import { PLAYERS } from './players.ts'

export type Rubric = keyof Report['rubrics']

/** How one player fares against one persona. Scores are 0–100; a rubric without occasion in any meeting is null. */
export interface Standing {
  readonly player: string
  readonly persona: Persona
  readonly conduct: number
  /** Standard deviation over the seeds. */
  readonly spread: number
  readonly least: number
  readonly greatest: number
  readonly deal: number | null
  readonly rubrics: Readonly<Record<Rubric, number | null>>
  readonly decisions: number
  readonly endings: Readonly<Record<string, number>>
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

const meanOrNull = (values: readonly (number | null | undefined)[]): number | null => {
  const known = values.filter((it) => typeof it === 'number')
  return known.length > 0 ? mean(known) : null
}

export const deviation = (values: readonly number[]): number => {
  const centre = mean(values)
  return Math.sqrt(mean(values.map((it) => (it - centre) ** 2)))
}

const rubricMeans = (reports: readonly Report[]): Standing['rubrics'] =>
  Object.fromEntries(
    (Object.keys(reports[0]?.rubrics ?? {}) as Rubric[]).map((id) => [
      id,
      meanOrNull(reports.map(({ rubrics }) => rubrics[id]?.score)),
    ]),
  ) as Standing['rubrics']

/** Plays seeds 1…`seeds` and gathers what came of them. */
export function standingOf(
  scenario: Scenario,
  name: string,
  player: Player,
  persona: Persona,
  seeds: number,
): Standing {
  const meetings = Array.from({ length: seeds }, (_, i) =>
    playOut(scenario, persona, i + 1, player),
  )
  const reports: readonly Report[] = meetings.map((meeting) => grade(gradableOf(meeting)))
  const conducts = reports.map(({ conduct }) => conduct ?? 0)
  const endings: Record<string, number> = {}
  for (const { ended } of meetings) endings[String(ended)] = (endings[String(ended)] ?? 0) + 1
  return {
    player: name,
    persona,
    conduct: mean(conducts),
    spread: deviation(conducts),
    least: Math.min(...conducts),
    greatest: Math.max(...conducts),
    deal: meanOrNull(reports.map(({ deal }) => deal)),
    rubrics: rubricMeans(reports),
    decisions: mean(meetings.map(({ decisions }) => decisions)),
    endings,
  }
}

/** Every reference player against every persona. */
export const standings = (scenario: Scenario, seeds: number): readonly Standing[] =>
  Object.entries(PLAYERS).flatMap(([name, player]) =>
    PERSONAS.map((persona) => standingOf(scenario, name, player, persona, seeds)),
  )
