import type { Meeting } from '../meeting/meeting.ts'
import { play } from '../meeting/play.ts'
import { isRefusal } from '../refusal.ts'
import type { Move } from '../transcript/move.ts'

/** One decision of the line that stands: where it was made, what was done, and where that led. */
export interface Made {
  /** Moves before it in the transcript, taken-back ones and notes included: what to replay to stand there. */
  readonly at: number
  /** The position, with the trainee's last guess already made [R3]. */
  readonly from: Meeting
  readonly move: Move
  readonly to: Meeting
}

/** A host's `time-up` is nobody's decision. */
const isDecision = (move: Move): boolean => move.kind !== 'time-up'

/**
 * The decisions of a finished meeting, in order: those that stand after every take-back. What was written on the desk is no
 * decision, but it is graded: each position stands as if the last guess had been made by then, so that every line from it has what
 * the trainee's own has.
 */
export function decisionsMade(meeting: Meeting): readonly Made[] {
  const guess = meeting.moves.findLast((move) => move.kind === 'guess') ?? null
  const made: Made[] = []
  for (let to = meeting; to.before; to = to.before) {
    const move = to.moves[to.before.moves.length]
    if (move && isDecision(move)) {
      const from = guessed(to.before, guess)
      const last = made.at(-1)?.from ?? to
      made.push({ at: to.before.moves.length, from, move, to: last })
    }
  }
  return made.reverse()
}

const guessed = (meeting: Meeting, guess: Move | null): Meeting => {
  const last = meeting.moves.findLast((move) => move.kind === 'guess') ?? null
  if (!guess || (last && sameGuess(last, guess))) return meeting
  const { atMs: _atMs, ...now } = guess
  const next = play(meeting, now)
  return isRefusal(next) ? meeting : next
}

const sameGuess = (one: Move, other: Move): boolean =>
  one.kind === 'guess' && other.kind === 'guess' && one.order.join() === other.order.join()
