import { has, type Turn } from '../meeting/turn.ts'
import { earns, isBuyer, isSeller, presents, voicesWant } from './earning.ts'
import type { Gradable, GradedNeed } from './report.ts'

/** The steps of a need-thread after the situation: problem, implication, need-payoff (K-068). */
export const RUNGS = ['spin:P', 'spin:I', 'spin:N'] as const
export type Rung = (typeof RUNGS)[number]

const NEVER = Number.POSITIVE_INFINITY

/** What was asked and said about one need; places are indices into the turns, infinite for never. */
export interface Thread {
  readonly need: GradedNeed
  /** Touched by a P, I or N question or by something presented: it counts among the threads [G12]. */
  readonly engaged: boolean
  /** The first question that earns, of any of the four kinds. */
  readonly opened: number
  readonly firsts: Readonly<Record<Rung, number>>
  /** Where the buyer said it after the thread was opened. */
  readonly implied: number
  readonly explicit: number
  /** Where he first said that he wants it, asked or not. */
  readonly wanted: number
  /** The last turn that names the need. */
  readonly last: number
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
interface Draft extends Mutable<Omit<Thread, 'firsts'>> {
  firsts: Record<Rung, number>
}

const blank = (need: GradedNeed): Draft => ({
  need,
  engaged: false,
  opened: NEVER,
  firsts: { 'spin:P': NEVER, 'spin:I': NEVER, 'spin:N': NEVER },
  implied: NEVER,
  explicit: NEVER,
  wanted: NEVER,
  last: -1,
})

/** One pass over the meeting: the thread of every need of the case, by need id. */
export function readThreads({ needs, turns }: Gradable): ReadonlyMap<string, Thread> {
  const threads = new Map(needs.map((need) => [need.id, blank(need)]))
  turns.forEach((turn, at) => {
    const thread = turn.need === undefined ? undefined : threads.get(turn.need)
    if (!thread) return
    thread.last = at
    if (isSeller(turn)) readMove(thread, turn, at)
    else if (isBuyer(turn)) readAnswer(thread, turn, at)
  })
  return threads
}

function readMove(thread: Draft, turn: Turn, at: number): void {
  const rungs = RUNGS.filter((rung) => has(turn, rung))
  if (rungs.length > 0 || presents(turn)) thread.engaged = true
  if (!earns(turn)) return
  if (rungs.length > 0 || has(turn, 'spin:S')) thread.opened = Math.min(thread.opened, at)
  for (const rung of rungs) thread.firsts[rung] = Math.min(thread.firsts[rung], at)
}

function readAnswer(thread: Draft, turn: Turn, at: number): void {
  const asked = thread.opened < at
  if (asked && has(turn, 'buyer.need-implied')) thread.implied = Math.min(thread.implied, at)
  if (!voicesWant(turn)) return
  thread.wanted = Math.min(thread.wanted, at)
  if (asked) thread.explicit = Math.min(thread.explicit, at)
}

export const engagedOf = (threads: ReadonlyMap<string, Thread>): readonly Thread[] =>
  [...threads.values()].filter((thread) => thread.engaged)

/** How many threads a score is an average over: those begun, and those a full meeting carries [G12]. */
export const threadsDue = (engaged: number, threads: number): number =>
  Math.max(engaged, threads, 1)
