import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openCase } from '../../src/cli/cases.ts'
import { caseIds } from '../../src/cli/story-files.ts'
import { PERSONAS } from '../../src/core/buyer/persona.ts'
import { gradableOf } from '../../src/core/grading/gradable.ts'
import { grade } from '../../src/core/grading/grade.ts'
import { playOut } from '../../src/core/players/player.ts'
import { PLAYERS } from '../../src/core/players/players.ts'
import { isRefusal } from '../../src/core/refusal.ts'

/**
 * `npm run golden`: meetings and what they were graded. A change of a rubric, a story or the buyer shows as a diff of numbers
 * that a person reads before it lands.
 */
const RECORDED = ['model', 'random', 'interrogator', 'price-cutter']

const sheet = (id: string): string => {
  const opened = openCase(id)
  if (isRefusal(opened)) throw new Error(opened.detail)
  const rows = ['player persona ending decisions conduct deal rubrics']
  for (const name of RECORDED) {
    for (const persona of PERSONAS) {
      const player = PLAYERS[name]
      if (!player) throw new Error(`no player ${name}`)
      const meeting = playOut(opened.scenario, persona, 7, player)
      const { conduct, deal, rubrics, capped } = grade(gradableOf(meeting))
      const scores = Object.entries(rubrics).flatMap(([rubric, { score }]) =>
        score === null ? [] : [`${rubric}=${score}`],
      )
      rows.push(
        [
          name,
          persona,
          meeting.ended,
          meeting.decisions,
          `${conduct}${capped ? '!' : ''}`,
          deal ?? '-',
          ...scores,
        ].join(' '),
      )
    }
  }
  return `${rows.join('\n')}\n`
}

export const sheets = (): ReadonlyMap<string, string> =>
  new Map(caseIds().map((id) => [id, sheet(id)]))

export const fileOf = (id: string): string => fileURLToPath(new URL(`${id}.txt`, import.meta.url))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [id, text] of sheets()) writeFileSync(fileOf(id), text)
}
