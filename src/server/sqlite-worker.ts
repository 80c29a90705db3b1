/** The one connection to a SQLite file, in a thread of its own: a wait for the disk holds up nobody who is not waiting for it. */
import { flushCompileCache } from 'node:module'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'

export interface Asked {
  readonly n: number
  readonly sql: string
  readonly values: readonly unknown[]
}
export type Answered =
  | {
      readonly n: number
      readonly rows: readonly unknown[]
      readonly changes: bigint
      readonly insertId: bigint
    }
  | { readonly n: number; readonly failed: string }

const { file, schema } = workerData as { readonly file: string; readonly schema: string }
const sqlite = new DatabaseSync(file)
sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;')
sqlite.exec(schema)
// Else it is written only by a thread that ends of itself.
flushCompileCache()

/** Statements that were read already; there are few, but for the number of facts written at once. */
const MOST_PREPARED = 100
const prepared = new Map<string, StatementSync>()

function prepare(sql: string): StatementSync {
  const known = prepared.get(sql)
  if (known) return known
  const [oldest] = prepared.keys()
  if (prepared.size >= MOST_PREPARED && oldest !== undefined) prepared.delete(oldest)
  const statement = sqlite.prepare(sql)
  prepared.set(sql, statement)
  return statement
}

function run({ n, sql, values }: Asked): Answered {
  try {
    const statement = prepare(sql)
    const given = values as never[] // Kysely binds text, numbers and null only
    if (statement.columns().length > 0)
      return { n, rows: statement.all(...given), changes: 0n, insertId: 0n }
    const { changes, lastInsertRowid } = statement.run(...given)
    return { n, rows: [], changes: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  } catch (error) {
    return { n, failed: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', (asked: Asked | 'close') => {
  if (asked !== 'close') {
    parentPort?.postMessage(run(asked))
    return
  }
  sqlite.close()
  parentPort?.close()
})
