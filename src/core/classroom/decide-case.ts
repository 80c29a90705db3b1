import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { Move } from '../transcript/move.ts'
import type { SeatAsk } from './ask.ts'
import { type CaseActivity, moveMs, tryMove } from './case-activity.ts'
import type { Deed } from './fact.ts'

/** What somebody does in a case he plays: the same `play` as everywhere decides whether it can be done [CR8]. */
export function decideInCase(
  activity: CaseActivity,
  seat: number,
  ask: SeatAsk,
  now: number,
): Deed | Refusal {
  if (activity.shut) return refuse('scenario/rules-changed', 'it began under other rules')
  const run = activity.runs[seat]
  if (ask.kind === 'begin')
    return run ? refuse('class/running', 'he has begun') : { kind: 'began', seat }
  if (ask.kind !== 'move') return refuse('class/no-table', 'nobody shares a table here')
  if (!run) return refuse('move/not-now', 'he has not begun')
  const made = run.meeting.moves.length
  if (ask.after !== made)
    return refuse('class/out-of-turn', `${made} moves were made, he knew of ${ask.after}`)
  const move: Move = { ...ask.move, atMs: moveMs(activity, run, now) }
  const after = tryMove(run.meeting, move)
  return isRefusal(after) ? after : { kind: 'moved', seat, move }
}
