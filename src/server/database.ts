import { Kysely, PostgresDialect, sql } from 'kysely'
import { sqliteThread } from './sqlite-dialect.ts'

export interface Tables {
  classes: {
    id: string
    code: string
    title: string
    created_at: number
    /** When its host was last seen alive, ms of the day. */
    alive_at: number
  }
  /** The n-th fact of a class, as JSON: added, never changed. */
  facts: { class: string; n: number; body: string }
  drafts: { class: string; seat: number; activity: number; draft: string }
  /** Only hashes of tokens are kept. */
  seats: { token: string; class: string; seat: number }
  cases: { hashes: string; body: string }
  /** What came of an activity when it ended, as JSON: shown where it cannot be played again. */
  results: { class: string; activity: number; body: string }
  instructors: { token: string; created_at: number }
  settings: { name: string; value: string }
}
export type Database = Kysely<Tables>

/** As SQLite wants it; `forPostgres` says it to the other. Times are floating: ms of the day need more than an INTEGER there. */
const SCHEMA = `
CREATE TABLE IF NOT EXISTS classes (id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
  created_at REAL NOT NULL, alive_at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS facts (class TEXT NOT NULL, n INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (class, n)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS drafts (class TEXT NOT NULL, seat INTEGER NOT NULL, activity INTEGER NOT NULL, draft TEXT NOT NULL,
  PRIMARY KEY (class, seat)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS seats (token TEXT PRIMARY KEY, class TEXT NOT NULL, seat INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS cases (hashes TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS results (class TEXT NOT NULL, activity INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (class, activity)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS instructors (token TEXT PRIMARY KEY, created_at REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`

/** A file of SQLite: what is written has reached the disk when the write is answered. */
export const openSqlite = (file: string): Database =>
  new Kysely<Tables>({ dialect: sqliteThread(file, SCHEMA) })

const forPostgres = (schema: string): string =>
  schema.replaceAll(' WITHOUT ROWID', '').replaceAll(' REAL ', ' DOUBLE PRECISION ')

/** PostgreSQL behind the same Kysely, by an address like `postgres://user:word@host/name`; loaded only where it is asked for. */
export async function openPostgres(url: string): Promise<Database> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  pool.on('error', (error) => console.error(error.message))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  // Two processes that begin at once: only one makes the tables.
  await db.transaction().execute(async (on) => {
    await sql`SELECT pg_advisory_xact_lock(7202611)`.execute(on)
    await sql.raw(forPostgres(SCHEMA)).execute(on)
  })
  return db
}
