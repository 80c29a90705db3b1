import { createHash, randomBytes, randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { ClassCase } from '../core/classroom/class-case.ts'
import { CODE_LENGTH, codeFrom } from '../core/classroom/code.ts'
import { PART_SCHEMAS } from '../core/classroom/parts.ts'
import type { Kept, KeptResults } from '../core/classroom/results.ts'
import type { Database } from './database.ts'
import { FactLog } from './fact-log.ts'

export interface ClassRecord {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly createdAt: number
}
export interface Draft {
  readonly activity: number
  readonly draft: string
}

const keptSchema = v.object({
  results: PART_SCHEMAS.results,
  reports: v.record(v.string(), PART_SCHEMAS.report),
})

export const newToken = (): string => randomBytes(24).toString('base64url')
const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')
const hashesOf = (logicHash: string, textHash: string): string => `${logicHash}/${textHash}`

/** Everything that is kept of classes, and who may come in. */
export class Store {
  readonly facts: FactLog
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
    this.facts = new FactLog(db)
  }

  close(): Promise<void> {
    return this.#db.destroy()
  }

  /** A new class with its first fact; a code that is taken is drawn again. */
  async openClass(title: string, seed: number, now: number): Promise<ClassRecord> {
    const id = randomUUID()
    const code = codeFrom(randomBytes(CODE_LENGTH))
    const row = { id, code, title, created_at: now, alive_at: now }
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('classes')
      .values(row)
      .onConflict((it) => it.column('code').doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) return this.openClass(title, seed, now)
    await this.facts.append(id, 1, [{ kind: 'opened', title, seed, at: now }])
    return { id, code, title, createdAt: now }
  }

  async classes(): Promise<readonly ClassRecord[]> {
    const rows = await this.#db
      .selectFrom('classes')
      .selectAll()
      .orderBy('created_at', 'desc')
      .execute()
    return rows.map(({ id, code, title, created_at }) => ({
      id,
      code,
      title,
      createdAt: created_at,
    }))
  }

  async classByCode(code: string): Promise<string | null> {
    const row = await this.#db
      .selectFrom('classes')
      .select('id')
      .where('code', '=', code)
      .executeTakeFirst()
    return row?.id ?? null
  }

  async hasClass(id: string): Promise<boolean> {
    const found = this.#db.selectFrom('classes').select('id').where('id', '=', id)
    return (await found.executeTakeFirst()) !== undefined
  }

  /** Deletes a class for good, with all that was said in it. */
  async deleteClass(id: string): Promise<void> {
    await this.#db.transaction().execute(async (on) => {
      for (const table of ['facts', 'drafts', 'seats', 'results'] as const)
        await on.deleteFrom(table).where('class', '=', id).execute()
      await on.deleteFrom('classes').where('id', '=', id).execute()
    })
  }

  async keepAlive(ids: readonly string[], now: number): Promise<void> {
    if (ids.length === 0) return
    await this.#db
      .updateTable('classes')
      .set({ alive_at: now })
      .where('id', 'in', [...ids])
      .execute()
  }

  async aliveAt(id: string): Promise<number> {
    const row = await this.#db
      .selectFrom('classes')
      .select('alive_at')
      .where('id', '=', id)
      .executeTakeFirst()
    return row?.alive_at ?? 0
  }

  /** The token of a seat, told once; only its hash stays here. */
  async giveSeat(id: string, seat: number): Promise<string> {
    const token = newToken()
    await this.#db
      .insertInto('seats')
      .values({ token: hashOf(token), class: id, seat })
      .execute()
    return token
  }

  async seatOf(token: string): Promise<{ readonly class: string; readonly seat: number } | null> {
    const row = await this.#db
      .selectFrom('seats')
      .select(['class', 'seat'])
      .where('token', '=', hashOf(token))
      .executeTakeFirst()
    return row ?? null
  }

  async keepDraft(id: string, seat: number, draft: Draft | null): Promise<void> {
    if (!draft) {
      await this.#db.deleteFrom('drafts').where('class', '=', id).where('seat', '=', seat).execute()
      return
    }
    await this.#db
      .insertInto('drafts')
      .values({ class: id, seat, ...draft })
      .onConflict((it) => it.columns(['class', 'seat']).doUpdateSet({ ...draft }))
      .execute()
  }

  async drafts(id: string): Promise<ReadonlyMap<number, Draft>> {
    const rows = await this.#db.selectFrom('drafts').selectAll().where('class', '=', id).execute()
    return new Map(rows.map(({ seat, activity, draft }) => [seat, { activity, draft }]))
  }

  /** A case that is played is kept as it is: a story mended later orphans no class. */
  async keepCase(played: ClassCase): Promise<void> {
    const { logicHash, textHash } = played.scenario
    await this.#db
      .insertInto('cases')
      .values({ hashes: hashesOf(logicHash, textHash), body: JSON.stringify(played) })
      .onConflict((it) => it.column('hashes').doNothing())
      .execute()
  }

  async readCase(logicHash: string, textHash: string): Promise<ClassCase | undefined> {
    const row = await this.#db
      .selectFrom('cases')
      .select('body')
      .where('hashes', '=', hashesOf(logicHash, textHash))
      .executeTakeFirst()
    return row && (JSON.parse(row.body) as ClassCase) // written by keepCase
  }

  async keepResults(id: string, activity: number, kept: Kept): Promise<void> {
    const body = JSON.stringify(kept)
    await this.#db
      .insertInto('results')
      .values({ class: id, activity, body })
      .onConflict((it) => it.columns(['class', 'activity']).doUpdateSet({ body }))
      .execute()
  }

  /** What was kept of a class's activities; what another version wrote in another shape is left out. */
  async results(id: string): Promise<KeptResults> {
    const rows = await this.#db.selectFrom('results').selectAll().where('class', '=', id).execute()
    return new Map(
      rows.flatMap(({ activity, body }) => {
        const kept = v.safeParse(keptSchema, JSON.parse(body))
        return kept.success ? [[activity, kept.output]] : []
      }),
    )
  }

  async giveInstructor(now: number): Promise<string> {
    const token = newToken()
    await this.#db
      .insertInto('instructors')
      .values({ token: hashOf(token), created_at: now })
      .execute()
    return token
  }

  async isInstructor(token: string): Promise<boolean> {
    const found = this.#db
      .selectFrom('instructors')
      .select('token')
      .where('token', '=', hashOf(token))
    return (await found.executeTakeFirst()) !== undefined
  }

  /** The token of a one-time link; all that went before are spent where it is to be the only one. */
  async giveLink(only: boolean): Promise<string> {
    if (only) await this.spendLinks()
    const token = newToken()
    await this.setOnce(`link/${hashOf(token)}`, 'open')
    return token
  }

  async isLink(token: string): Promise<boolean> {
    return (await this.setting(`link/${hashOf(token)}`)) !== null
  }

  async spendLinks(): Promise<void> {
    await this.#db.deleteFrom('settings').where('name', 'like', 'link/%').execute()
  }

  async setting(name: string): Promise<string | null> {
    const row = await this.#db
      .selectFrom('settings')
      .select('value')
      .where('name', '=', name)
      .executeTakeFirst()
    return row?.value ?? null
  }

  /** False where it has been set before. */
  async setOnce(name: string, value: string): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('settings')
      .values({ name, value })
      .onConflict((it) => it.column('name').doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  }
}
