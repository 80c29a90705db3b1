import { guardOf } from '../buyer/mind.ts'
import { gradableOf } from '../grading/gradable.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { storySignOf } from '../meeting/tell.ts'
import { rubricMemory } from './rubric-memory.ts'

/**
 * The transposition key of a position [R4]: where the story stands with all it remembers, the mind, the table, what was told how
 * often, the places of draws, the desk, and what the rubrics will remember. Within one case, persona, seed and temper, two
 * positions with one key have the same moves and, after the same moves, the same totals.
 */
export const keyOf = (meeting: Meeting): string => {
  const { mind, table, tally, decisions, turns, open, ended, moves } = meeting
  const desk = table ? moves.filter(({ kind }) => kind === 'prepare' || kind === 'guess') : []
  return [
    storySignOf(meeting),
    `${mind.trust} ${mind.patience} ${guardOf(mind)} ${mind.askStreak} ${decisions} ${turns} ${ended}`,
    JSON.stringify([mind.guard, Object.entries(mind.needs), table, desk]),
    Object.entries(tally)
      .map(([tag, count]) => `${tag}:${count}`)
      .sort()
      .join(),
    open.join(),
    rubricMemory(gradableOf(meeting)),
  ].join('\n\n')
}
