import { openCase } from '../../src/cli/cases.ts'
import { caseIds } from '../../src/cli/story-files.ts'
import { PERSONAS } from '../../src/core/buyer/persona.ts'
import { PLAYERS, standing } from '../../src/core/players/players.ts'
import { isRefusal } from '../../src/core/refusal.ts'

/** `npm run players [-- SEEDS]`: mean conduct of every reference player, by case and persona. */
const seeds = Number(process.argv[2] ?? 200)
const write = (line: string): void => void process.stdout.write(`${line}\n`)

for (const id of caseIds()) {
  const opened = openCase(id)
  if (isRefusal(opened)) throw new Error(opened.detail)
  write(`${id}, ${seeds} seeds: mean conduct (deal)`)
  write(['player'.padEnd(16), ...PERSONAS.map((it) => it.padStart(14))].join(''))
  for (const name of Object.keys(PLAYERS)) {
    const cells = PERSONAS.map((persona) => {
      const { conduct, deal } = standing(opened.scenario, name, persona, seeds)
      return `${conduct.toFixed(1)}${deal === null ? '' : ` (${deal.toFixed(0)})`}`.padStart(14)
    })
    write([name.padEnd(16), ...cells].join(''))
  }
}
