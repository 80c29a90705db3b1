import type { Dexie, EntityTable } from 'dexie'
import * as v from 'valibot'
import { type Card, parseCard } from '../../core/practice/card.ts'
import { type Memory, newMemory, type Recall, relapse, remember } from './schedule.ts'

/** A card as it is kept, with when it is to be met again. */
export interface KeptCard {
  readonly id: string
  readonly card: Card
  readonly memory: Memory
  /** The day, in ms: the memory's, so that what is due can be looked up. */
  readonly due: number
  /** Answers so far, the first first. */
  readonly answers: readonly { readonly at: number; readonly recall: Recall }[]
}

interface GatheredRow {
  readonly meeting: string
}

export const CARD_TABLES = { cards: 'id, due', gathered: 'meeting' } as const

const kept = v.object({
  card: v.unknown(),
  memory: v.looseObject({
    due: v.number(),
    last_review: v.exactOptional(v.number()),
    stability: v.number(),
    difficulty: v.number(),
    elapsed_days: v.number(),
    scheduled_days: v.number(),
    learning_steps: v.number(),
    reps: v.number(),
    lapses: v.number(),
    state: v.picklist([0, 1, 2, 3]),
  }),
  answers: v.array(v.object({ at: v.number(), recall: v.picklist(['missed', 'found', 'knew']) })),
})

/** The cards of this browser: made from its own meetings, answered, carried elsewhere in a file. */
export class CardShelf {
  readonly #cards: EntityTable<KeptCard, 'id'>
  readonly #gathered: EntityTable<GatheredRow, 'meeting'>

  constructor(db: Dexie) {
    this.#cards = db.table('cards')
    this.#gathered = db.table('gathered')
  }

  async isGathered(meeting: string): Promise<boolean> {
    return (await this.#gathered.where('meeting').equals(meeting).count()) > 0
  }

  /** A meeting's mistakes join the shelf once; one that is there already was made again, and is due now. */
  async gather(meeting: string, cards: readonly Card[], now: number): Promise<void> {
    for (const card of cards) {
      const known = await this.#cards.get(card.id)
      const memory = known ? relapse(known.memory, now) : newMemory(now)
      const due = known ? now : memory.due.getTime()
      await this.#cards.put({ id: card.id, card, memory, due, answers: known?.answers ?? [] })
    }
    await this.#gathered.put({ meeting })
  }

  /** What is due, the longest overdue first. */
  async due(now: number): Promise<readonly KeptCard[]> {
    return this.#cards.where('due').belowOrEqual(now).sortBy('due')
  }

  all(): Promise<readonly KeptCard[]> {
    return this.#cards.toArray()
  }

  async answer(id: string, recall: Recall, now: number): Promise<void> {
    const known = await this.#cards.get(id)
    if (!known) return
    const memory = remember(known.memory, recall, now)
    const answers = [...known.answers, { at: now, recall }]
    await this.#cards.put({ ...known, memory, due: memory.due.getTime(), answers })
  }

  async remove(id: string): Promise<void> {
    await this.#cards.delete(id)
  }

  /** For a file: dates as milliseconds. */
  async write(): Promise<readonly unknown[]> {
    return (await this.all()).map(({ card, memory, answers }) => ({
      card,
      memory: {
        ...memory,
        due: memory.due.getTime(),
        ...(memory.last_review ? { last_review: memory.last_review.getTime() } : {}),
      },
      answers,
    }))
  }

  /** Takes in cards from a file; of two of one mistake the one answered last stands. What is none is left out [L2]. */
  async bring(values: readonly unknown[]): Promise<number> {
    let brought = 0
    for (const value of values) {
      const found = readKept(value)
      if (!found) continue
      const known = await this.#cards.get(found.id)
      if (known && lastAnswer(known) >= lastAnswer(found)) continue
      await this.#cards.put(found)
      brought += 1
    }
    return brought
  }
}

const lastAnswer = ({ answers }: KeptCard): number => answers.at(-1)?.at ?? 0

const readKept = (value: unknown): KeptCard | null => {
  const parsed = v.safeParse(kept, value)
  const card = parsed.success ? parseCard(parsed.output.card) : null
  if (!parsed.success || !card) return null
  const { memory, answers } = parsed.output
  const { due, last_review, ...rest } = memory
  const dates = last_review === undefined ? {} : { last_review: new Date(last_review) }
  return {
    id: card.id,
    card,
    memory: { ...rest, due: new Date(due), ...dates },
    due,
    answers,
  }
}
