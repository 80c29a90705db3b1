import { parseArgs } from 'node:util'
import { openCase } from '../../src/cli/cases.ts'
import { caseIds } from '../../src/cli/story-files.ts'
import { PERSONAS } from '../../src/core/buyer/persona.ts'
import { PLAYERS } from '../../src/core/players/players.ts'
import { mean, type Rubric, type Standing, standingOf } from '../../src/core/players/standing.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'

/**
 * `npm run calibrate [-- --seeds 50 --case chips --player model]`: every reference player against every case and persona. First
 * conduct as mean ± standard deviation (least–greatest), the mean deal behind it; then the mean of each rubric over the personas.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '50' },
    case: { type: 'string', multiple: true },
    player: { type: 'string', multiple: true },
  },
})
const seeds = Number(values.seeds)
if (!Number.isInteger(seeds) || seeds < 1) throw new Error('--seeds is a whole number above 0')

const players = Object.entries(PLAYERS).filter(
  ([name]) => values.player === undefined || values.player.includes(name),
)
const NAME = 16
const CONDUCT = 26
const RUBRIC = 10

const write = (name: string, cells: readonly string[], width: number): void =>
  void process.stdout.write(
    `${name.padEnd(NAME)}${cells.map((it) => it.padStart(width)).join('')}\n`,
  )

const whole = (points: number | null): string => (points === null ? '–' : points.toFixed(0))

const conductCell = ({ conduct, spread, least, greatest, deal }: Standing): string => {
  const brought = deal === null ? '' : ` ${whole(deal)}`
  return `${conduct.toFixed(1)} ±${spread.toFixed(1)} (${whole(least)}–${whole(greatest)})${brought}`
}

const rubricCell = (rows: readonly Standing[], id: Rubric): string => {
  const known = rows.flatMap(({ rubrics }) => rubrics[id] ?? [])
  return known.length === 0 ? '–' : mean(known).toFixed(0)
}

const table = (id: string, scenario: Scenario): void => {
  const rows = players.map(
    ([name, player]) =>
      [
        name,
        PERSONAS.map((persona) => standingOf(scenario, name, player, persona, seeds)),
      ] as const,
  )
  process.stdout.write(`\n${id}, seeds 1–${seeds}: conduct, deal\n`)
  write('', PERSONAS, CONDUCT)
  for (const [name, standings] of rows) write(name, standings.map(conductCell), CONDUCT)
  const all = Object.keys(rows[0]?.[1][0]?.rubrics ?? {}) as Rubric[]
  const used = all.filter((rubric) =>
    rows.some(([, standings]) => standings.some((it) => it.rubrics[rubric] !== null)),
  )
  process.stdout.write(`\n${id}: rubrics, mean of all personas\n`)
  write(
    '',
    used.map((it) => it.slice(0, RUBRIC - 1)),
    RUBRIC,
  )
  for (const [name, standings] of rows)
    write(
      name,
      used.map((it) => rubricCell(standings, it)),
      RUBRIC,
    )
}

for (const id of values.case ?? caseIds()) {
  const opened = openCase(id)
  if (isRefusal(opened)) throw new Error(opened.detail)
  table(id, opened.scenario)
}
