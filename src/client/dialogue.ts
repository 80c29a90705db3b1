import type { Meeting, SpokenLine } from '../core/meeting/meeting.ts'
import type { Turn } from '../core/meeting/turn.ts'

/** One decision of the trainee and what was said after it; the first exchange of a meeting has no decision. */
export interface Exchange {
  /** How many decisions had been made once it was over. */
  readonly decision: number
  readonly own: Turn | null
  readonly lines: readonly SpokenLine[]
  /** The turns spoken in it, by number. */
  readonly turns: readonly Turn[]
}

const cache = new WeakMap<Meeting, readonly Exchange[]>()

/** The whole talk as it stands: what was taken back is gone from it. */
export function exchangesOf(meeting: Meeting): readonly Exchange[] {
  const known = cache.get(meeting)
  if (known) return known
  const { before } = meeting
  const turns = meeting.spoken.slice(before?.spoken.length ?? 0)
  const own = before ? (turns.find((it) => it.actor === 'seller') ?? null) : null
  const exchange = { decision: meeting.decisions, own, lines: meeting.lines, turns }
  const all = [...(before ? exchangesOf(before) : []), exchange]
  cache.set(meeting, all)
  return all
}
