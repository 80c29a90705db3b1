import { Dexie, type EntityTable, type Table } from 'dexie'
import * as v from 'valibot'
import { PERSONAS, type Persona } from '../core/buyer/persona.ts'
import type { Report } from '../core/grading/report.ts'
import { ENDINGS, type Ending } from '../core/meeting/ending.ts'
import { type Refusal, type RefusalCode, refuse } from '../core/refusal.ts'
import type { Scenario, Script } from '../core/scenario/scenario.ts'
import type { Move, Package } from '../core/transcript/move.ts'
import { MODES } from '../core/transcript/rules.ts'
import { type Header, parseTranscript, type Transcript } from '../core/transcript/transcript.ts'
import { CARD_TABLES, CardShelf } from './practice/card-shelf.ts'

/** What is known of a kept meeting without reading its moves. Times are of the day, in ms. */
export interface MeetingRecord {
  readonly id: string
  readonly header: Header
  readonly startedAt: number
  readonly updatedAt: number
  readonly moveCount: number
  readonly ended: Ending | null
  /** The report as it was given. */
  readonly report: Report | null
  /** The meeting it was taken up from in the middle. */
  readonly branchOf?: string
}

/** What was half done when the page went away. */
export interface Draft {
  readonly price: string | null
  readonly condition: string | null
  /** Over several issues: what the levers say. */
  readonly packages?: readonly Package[] | undefined
  /** Active meeting time. */
  readonly elapsedMs: number
}

/** A save that could not be read: kept as it was found, for export. */
export interface Held {
  readonly id: number
  readonly heldAt: number
  readonly name: string
  readonly text: string
  readonly refused: RefusalCode
  readonly detail: string
}

interface MoveRow {
  readonly meeting: string
  readonly n: number
  readonly move: Move
}
interface DraftRow extends Draft {
  readonly meeting: string
}
interface ScenarioRow {
  readonly key: string
  readonly scenario: Scenario
}
interface ScriptRow {
  readonly key: string
  readonly script: Script
}

/** What the shelf reads of a record; its moves are checked when the meeting is taken up. */
const recordSchema = v.looseObject({
  header: v.looseObject({
    scenario: v.string(),
    persona: v.picklist(PERSONAS),
    mode: v.picklist(MODES),
    seed: v.number(),
  }),
  startedAt: v.number(),
  updatedAt: v.number(),
  moveCount: v.number(),
  ended: v.nullable(v.picklist(ENDINGS)),
  report: v.nullable(
    v.looseObject({ conduct: v.nullable(v.number()), deal: v.nullable(v.number()) }),
  ),
})
const isRecord = (value: unknown): boolean => v.is(recordSchema, value)

type Shelved = Pick<Header, 'logicHash' | 'textHash'>
const scenarioKey = (it: Shelved): string => `${it.logicHash}/${it.textHash}`
const scriptKey = (it: Shelved, persona: Persona): string => `${scenarioKey(it)}/${persona}`

/** Why a move could not be written: another page went on with this meeting, or nothing can be kept here. */
export type Trouble = 'elsewhere' | 'unavailable'

export class Storage {
  readonly cards: CardShelf
  readonly #db: Dexie
  readonly #meetings: EntityTable<MeetingRecord, 'id'>
  readonly #moves: Table<MoveRow, readonly [string, number]>
  readonly #drafts: EntityTable<DraftRow, 'meeting'>
  readonly #scenarios: EntityTable<ScenarioRow, 'key'>
  readonly #scripts: EntityTable<ScriptRow, 'key'>
  readonly #held: EntityTable<Held, 'id'>

  constructor(name: string) {
    this.#db = new Dexie(name)
    this.#db.version(1).stores({
      meetings: 'id, updatedAt',
      moves: '[meeting+n]',
      drafts: 'meeting',
      scenarios: 'key',
      scripts: 'key',
      held: '++id',
    })
    this.#db.version(2).stores(CARD_TABLES)
    this.cards = new CardShelf(this.#db)
    this.#meetings = this.#db.table('meetings')
    this.#moves = this.#db.table('moves')
    this.#drafts = this.#db.table('drafts')
    this.#scenarios = this.#db.table('scenarios')
    this.#scripts = this.#db.table('scripts')
    this.#held = this.#db.table('held')
  }

  async open(): Promise<void> {
    await this.#db.open()
  }

  close(): void {
    this.#db.close()
  }

  /**
   * Writes the meeting's next move; it is kept once this resolves. Moves are added, never replaced: where another page has
   * written a move of that number, nothing is written.
   */
  async append(record: MeetingRecord, move: Move): Promise<'kept' | 'elsewhere'> {
    const n = record.moveCount - 1
    try {
      await this.#db.transaction('rw', this.#meetings, this.#moves, async () => {
        await this.#moves.add({ meeting: record.id, n, move })
        await this.#meetings.put(record)
      })
      return 'kept'
    } catch (error) {
      if (error instanceof Dexie.ConstraintError) return 'elsewhere'
      throw error
    }
  }

  /** Keeps a whole meeting at once, as it comes from a file. */
  async keep(record: MeetingRecord, moves: readonly Move[]): Promise<void> {
    await this.#db.transaction('rw', this.#meetings, this.#moves, async () => {
      await this.#meetings.put(record)
      await this.#moves.bulkPut(moves.map((move, n) => ({ meeting: record.id, n, move })))
    })
  }

  async finish(id: string, report: Report): Promise<void> {
    await this.#meetings.update(id, { report })
  }

  /** A kept meeting with its transcript: a value or a refusal, whatever has become of its rows. */
  async read(id: string): Promise<{
    readonly record: MeetingRecord
    readonly transcript: Transcript | Refusal
  } | null> {
    const record = await this.#meetings.get(id)
    if (!record) return null
    const rows = await this.#rows(id)
    const moves = rows.map((row) => row.move)
    return { record, transcript: parseTranscript({ ...record.header, moves }) }
  }

  /** What is there of a meeting, as it is there: for export of what cannot be read. */
  async raw(id: string): Promise<string> {
    const moves = (await this.#rows(id)).map((row) => row.move)
    return `${JSON.stringify({ ...(await this.#meetings.get(id))?.header, moves })}\n`
  }

  #rows(id: string): Promise<MoveRow[]> {
    return this.#moves
      .where('[meeting+n]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .toArray()
  }

  /** The meetings, the latest first. */
  async list(): Promise<readonly MeetingRecord[]> {
    const records = await this.#meetings.toArray()
    const [sound, broken] = [records.filter(isRecord), records.filter((it) => !isRecord(it))]
    for (const it of broken) await this.#setAside(it)
    return sound.sort((a, b) => b.updatedAt - a.updatedAt)
  }

  async #setAside(record: MeetingRecord): Promise<void> {
    const text = await this.raw(record.id)
    await this.hold(record.id, text, refuse('format/malformed', 'the record of a meeting'))
    await this.remove(record.id)
  }

  async remove(id: string): Promise<void> {
    await this.#db.transaction('rw', this.#meetings, this.#moves, this.#drafts, async () => {
      await this.#meetings.delete(id)
      await this.#drafts.delete(id)
      await this.#moves
        .where('[meeting+n]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .delete()
    })
  }

  async keepDraft(meeting: string, draft: Draft): Promise<void> {
    await this.#drafts.put({ meeting, ...draft })
  }

  draft(meeting: string): Promise<Draft | undefined> {
    return this.#drafts.get(meeting)
  }

  /** The compiled case beside its transcripts: a case that changes later orphans nothing. */
  async keepCase(scenario: Scenario, script: Script, persona: Persona): Promise<void> {
    const key = scenarioKey(scenario)
    if ((await this.#scenarios.where('key').equals(key).count()) === 0)
      await this.#scenarios.put({ key, scenario })
    await this.#scripts.put({ key: scriptKey(scenario, persona), script })
  }

  async readCase(header: Header): Promise<{
    readonly scenario: Scenario
    readonly script: Script
  } | null> {
    const scenario = await this.#scenarios.get(scenarioKey(header))
    const words = await this.#scripts.get(scriptKey(header, header.persona))
    return scenario && words ? { scenario: scenario.scenario, script: words.script } : null
  }

  async hold(name: string, text: string, refusal: Refusal): Promise<void> {
    const known = await this.#held.filter((it) => it.text === text).count()
    if (known > 0) return
    const { refused, detail } = refusal
    await this.#held.add({ heldAt: Date.now(), name, text, refused, detail })
  }

  held(): Promise<Held[]> {
    return this.#held.toArray()
  }

  async release(id: number): Promise<void> {
    await this.#held.delete(id)
  }
}

export async function openStorage(name = 'counterpart'): Promise<Storage> {
  const storage = new Storage(name)
  await storage.open()
  return storage
}
