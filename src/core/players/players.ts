import { PERSONAS, type Persona } from '../buyer/persona.ts'
import { gradableOf } from '../grading/gradable.ts'
import { grade } from '../grading/grade.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { model } from './model.ts'
import { type Player, playOut } from './player.ts'
import { first, firstWritten, last, lastWritten, longest, random, shortest } from './simple.ts'
import { featureDumper, flatterer, interrogator, priceCutter, pushover, silent } from './vices.ts'

/** Everyone who is played against every case [P3]. */
export const PLAYERS: Readonly<Record<string, Player>> = {
  model,
  random,
  first,
  last,
  'first-written': firstWritten,
  'last-written': lastWritten,
  longest,
  shortest,
  interrogator,
  'feature-dumper': featureDumper,
  'price-cutter': priceCutter,
  pushover,
  flatterer,
  silent,
}

export interface Standing {
  readonly player: string
  readonly persona: Persona
  readonly conduct: number
  readonly deal: number | null
  readonly decisions: number
  readonly endings: Readonly<Record<string, number>>
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Mean scores of one player against one persona over seeds 1…`seeds`. */
export function standing(
  scenario: Scenario,
  name: string,
  persona: Persona,
  seeds: number,
): Standing {
  const player = PLAYERS[name]
  if (!player) throw new Error(`no player ${name}`)
  const meetings = Array.from({ length: seeds }, (_, i) =>
    playOut(scenario, persona, i + 1, player),
  )
  const reports = meetings.map((meeting) => grade(gradableOf(meeting)))
  const deals = reports.flatMap(({ deal }) => (deal === null ? [] : [deal]))
  const endings: Record<string, number> = {}
  for (const { ended } of meetings) endings[String(ended)] = (endings[String(ended)] ?? 0) + 1
  return {
    player: name,
    persona,
    conduct: mean(reports.map(({ conduct }) => conduct ?? 0)),
    deal: deals.length > 0 ? mean(deals) : null,
    decisions: mean(meetings.map(({ decisions }) => decisions)),
    endings,
  }
}

export const standings = (scenario: Scenario, seeds: number): readonly Standing[] =>
  Object.keys(PLAYERS).flatMap((name) =>
    PERSONAS.map((persona) => standing(scenario, name, persona, seeds)),
  )
