import * as v from 'valibot'
import { type Fact, factSchema } from '../core/classroom/fact.ts'
import type { Database } from './database.ts'

interface Waiting {
  readonly rows: readonly { readonly class: string; readonly n: number; readonly body: string }[]
  readonly kept: () => void
  readonly failed: (error: unknown) => void
}

/**
 * The facts of all classes. What is added while a write is on its way is written with the next, all at once: one wait for the disk
 * serves everybody who waits.
 */
export class FactLog {
  readonly #db: Database
  #waiting: Waiting[] = []
  #writing = false

  constructor(db: Database) {
    this.#db = db
  }

  /** Resolves once the facts, the `n`-th and following of their class, are on the disk; rejects where another has written that number. */
  append(id: string, n: number, facts: readonly Fact[]): Promise<void> {
    const rows = facts.map((fact, i) => ({ class: id, n: n + i, body: JSON.stringify(fact) }))
    return new Promise((kept, failed) => {
      this.#waiting.push({ rows, kept, failed })
      if (this.#writing) return
      this.#writing = true
      setImmediate(() => void this.#write())
    })
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, 200)
      try {
        await this.#insert(batch)
        for (const it of batch) it.kept()
      } catch {
        // One that does not fit must not fail the others.
        for (const it of batch) await this.#insert([it]).then(it.kept, it.failed)
      }
    }
    this.#writing = false
  }

  async #insert(batch: readonly Waiting[]): Promise<void> {
    const values = batch.flatMap((it) => it.rows)
    await this.#db.insertInto('facts').values(values).execute()
  }

  /** All facts of a class in order, checked as whatever comes from outside is. */
  async read(id: string): Promise<readonly Fact[]> {
    const rows = await this.#db
      .selectFrom('facts')
      .select('body')
      .where('class', '=', id)
      .orderBy('n')
      .execute()
    return rows.map((row) => v.parse(factSchema, JSON.parse(row.body)))
  }
}
