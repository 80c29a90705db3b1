import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Answered, Asked } from './sqlite-worker.ts'

interface Waiting {
  readonly answer: (answered: Extract<Answered, { rows: unknown }>) => void
  readonly fail: (error: Error) => void
}

/** Asks the thread that holds the file; answers come in the order of the questions. */
class SqliteThread implements DatabaseConnection {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #asked = 0

  constructor(file: string, schema: string) {
    this.#worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), {
      workerData: { file, schema },
      // It holds one row at a time.
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    })
    this.#worker.on('message', (it: Answered) => {
      const waiting = this.#waiting.get(it.n)
      this.#waiting.delete(it.n)
      if ('failed' in it) waiting?.fail(new Error(it.failed))
      else waiting?.answer(it)
    })
    // Without it nothing can be kept: the process ends, and whoever runs it reads why.
    this.#worker.on('error', (error) => {
      throw error
    })
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    this.#asked += 1
    const asked: Asked = { n: this.#asked, sql, values: parameters }
    const told = await new Promise<Extract<Answered, { rows: unknown }>>((answer, fail) => {
      this.#waiting.set(asked.n, { answer, fail })
      this.#worker.postMessage(asked)
    })
    const { rows, changes, insertId } = told
    return { rows: rows as R[], numAffectedRows: changes, insertId } // as the query asks for them
  }

  streamQuery(): never {
    throw new Error('nothing is streamed here')
  }

  async close(): Promise<void> {
    const ended = once(this.#worker, 'exit')
    this.#worker.postMessage('close')
    await ended
  }
}

/** One connection: who wants it waits until it is free, so that nothing slips into another's transaction. */
class ThreadDriver implements Driver {
  readonly #thread: SqliteThread
  readonly #queue: (() => void)[] = []
  #taken = false

  constructor(thread: SqliteThread) {
    this.#thread = thread
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#taken) await new Promise<void>((free) => this.#queue.push(free))
    this.#taken = true
    return this.#thread
  }

  async releaseConnection(): Promise<void> {
    const next = this.#queue.shift()
    if (next) next()
    else this.#taken = false
  }

  async beginTransaction(on: DatabaseConnection): Promise<void> {
    await on.executeQuery(CompiledQuery.raw('begin'))
  }
  async commitTransaction(on: DatabaseConnection): Promise<void> {
    await on.executeQuery(CompiledQuery.raw('commit'))
  }
  async rollbackTransaction(on: DatabaseConnection): Promise<void> {
    await on.executeQuery(CompiledQuery.raw('rollback'))
  }

  destroy(): Promise<void> {
    return this.#thread.close()
  }
}

/** Node's own SQLite behind Kysely, off the main thread. `schema` is run when the file is opened. */
export function sqliteThread(file: string, schema: string): Dialect {
  return {
    createDriver: () => new ThreadDriver(new SqliteThread(file, schema)),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}
