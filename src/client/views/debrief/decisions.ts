import type { Meeting, SpokenLine } from '../../../core/meeting/meeting.ts'
import type { Turn } from '../../../core/meeting/turn.ts'

/** A moment of the meeting: the trainee's move and all that was said before his next one. The opening is number 0. */
export interface Decision {
  readonly n: number
  /** The meeting as it stood afterwards. */
  readonly meeting: Meeting
  readonly turns: readonly Turn[]
}

/** A meeting's decisions in order, the opening first; those taken back are not among them. */
export function decisionsOf(meeting: Meeting): readonly Decision[] {
  const stages: Meeting[] = []
  for (let at: Meeting | null = meeting; at; at = at.before) stages.push(at)
  stages.reverse()
  return stages.map((stage, n) => ({
    n,
    meeting: stage,
    turns: stage.spoken.slice(stages[n - 1]?.spoken.length ?? 0),
  }))
}

/** The lines as they were shown, by turn: their figures belong to the moment they were spoken in [S9]. */
export const linesByTurn = (decisions: readonly Decision[]): ReadonlyMap<number, SpokenLine> =>
  new Map(decisions.flatMap(({ meeting }) => meeting.lines.map((line) => [line.turn, line])))
