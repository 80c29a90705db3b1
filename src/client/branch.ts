import type { Meeting } from '../core/meeting/meeting.ts'
import type { MeetingRecord, Storage } from './storage.ts'

/**
 * Begins another meeting, named `id`, with the first `at` moves of one that is over; the original is not touched. A branch
 * of an exam is practice: the exam has been given.
 */
export async function branchFrom(
  meeting: Meeting,
  original: string,
  at: number,
  storage: Storage,
  { id, now }: { readonly id: string; readonly now: number },
): Promise<void> {
  const { header } = meeting
  const branch: MeetingRecord = {
    id,
    header: { ...header, mode: header.mode === 'exam' ? 'practice' : header.mode },
    startedAt: now,
    updatedAt: now,
    moveCount: at,
    ended: null,
    report: null,
    branchOf: original,
  }
  await storage.keep(branch, meeting.moves.slice(0, at))
}
