import type { Meeting } from '../../../core/meeting/meeting.ts'
import type { Move } from '../../../core/transcript/move.ts'

type Sheet = Extract<Move, { kind: 'prepare' }>['sheet']

/** What the trainee wrote down before the meeting; the last sheet counts. */
export const sheetOf = (meeting: Meeting): Sheet | null =>
  meeting.moves.findLast((it) => it.kind === 'prepare')?.sheet ?? null

/** His guess of what matters to the buyer, the dearest first. */
export const guessOf = (meeting: Meeting): readonly string[] | null =>
  meeting.moves.findLast((it) => it.kind === 'guess')?.order ?? null

export const wasPrepared = (meeting: Meeting): boolean =>
  sheetOf(meeting) !== null || guessOf(meeting) !== null
