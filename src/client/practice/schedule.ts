import { createEmptyCard, fsrs, type Card as Memory, Rating, type RecordLog } from 'ts-fsrs'

/** When a card is met again: the library's own memory of it, with dates as milliseconds so that a file can hold it. */
export type { Memory }

/** How well a line came: not at all, after some thought, or at once. */
export const RECALLS = ['missed', 'found', 'knew'] as const
export type Recall = (typeof RECALLS)[number]

const RATING = {
  missed: Rating.Again,
  found: Rating.Good,
  knew: Rating.Easy,
} as const satisfies Record<Recall, keyof RecordLog>

/** In whole days, for a habit of once a day. Without fuzz: the same answers on the same days make the same dates everywhere. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false })

/** A card that has never been met is due at once. */
export const newMemory = (now: number): Memory => createEmptyCard(new Date(now))

export const remember = (memory: Memory, recall: Recall, now: number): Memory =>
  scheduler.next(memory, new Date(now), RATING[recall]).card

/** The mistake was made again in a meeting: whatever was remembered of it, it is due now. */
export const relapse = (memory: Memory, now: number): Memory =>
  memory.reps === 0 ? memory : scheduler.next(memory, new Date(now), Rating.Again).card
