import { randomInt } from 'node:crypto'
import { askIdOf, readAsk } from '../core/classroom/ask.ts'
import {
  type Activity,
  type ClassState,
  currentOf,
  runningOf,
  seatOf,
} from '../core/classroom/class.ts'
import type { CaseBook, ClassCase } from '../core/classroom/class-case.ts'
import { admit, askerOf, decide } from '../core/classroom/decide.ts'
import { dueNow } from '../core/classroom/due.ts'
import { evolve, foldClass } from '../core/classroom/evolve.ts'
import type { Deed, Fact } from '../core/classroom/fact.ts'
import type { Watched } from '../core/classroom/look.ts'
import type { Parts } from '../core/classroom/parts.ts'
import { type KeptResults, keepsakeOf } from '../core/classroom/results.ts'
import type { Role } from '../core/classroom/role.ts'
import { concerns, sightOf } from '../core/classroom/sight.ts'
import { sightChange, type Tell } from '../core/classroom/tell.ts'
import type { Company } from '../core/classroom/visit/company.ts'
import { isRefusal, type Refusal, refuse } from '../core/refusal.ts'
import type { Draft, Store } from './store.ts'

/** A connection: who looks, and what he has been shown. */
export interface Screen {
  readonly role: Role
  readonly tell: (tell: Tell) => void
  /** Sends who looks to the door again. */
  readonly close: () => void
  parts: Parts | null
  watched: Watched | null
}

export interface Library {
  /** The case as it is now, by id. */
  readonly caseNamed: (id: string) => ClassCase | undefined
  readonly ids: readonly string[]
  /** Whom sellers may visit. */
  readonly companies: readonly Company[]
}

/** What lets a keeper act: the class is its process's, and it hears where its cache can no longer be trusted. */
export interface Hold {
  readonly isOurs: () => boolean
  readonly broken: () => void
}

const isShut = (activity: Activity | undefined): boolean =>
  activity?.mode === 'case' && activity.shut

/**
 * Keeps one class: the only one who adds to its facts, one ask after the other, each stored before anybody hears of it. What it holds
 * is a cache of what is stored, and is built from it again wherever it is lost.
 */
export class Keeper {
  readonly id: string
  readonly #store: Store
  readonly #library: Library
  readonly #hold: Hold
  readonly #book: CaseBook
  readonly #screens = new Set<Screen>()
  readonly #drafts: Map<number, Draft>
  readonly #kept: KeptResults
  #state: ClassState
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(
    id: string,
    store: Store,
    library: Library,
    hold: Hold,
    kept: {
      state: ClassState
      book: CaseBook
      drafts: ReadonlyMap<number, Draft>
      results: KeptResults
    },
  ) {
    this.id = id
    this.#store = store
    this.#library = library
    this.#hold = hold
    this.#state = kept.state
    this.#book = kept.book
    this.#drafts = new Map(kept.drafts)
    this.#kept = kept.results
  }

  /** Takes a class up from what is stored. Whoever was there when its last keeper died is away now, and the time between does not count. */
  static async open(id: string, store: Store, library: Library, hold: Hold): Promise<Keeper> {
    const facts = await store.facts.read(id)
    const cases = new Map<string, ClassCase>()
    const book: CaseBook = (logicHash, textHash) => cases.get(`${logicHash}/${textHash}`)
    for (const fact of facts) {
      if (fact.kind !== 'started') continue
      const { logicHash, textHash } = fact.case
      const now = library.caseNamed(fact.settings.case)
      const same = now?.scenario.logicHash === logicHash && now.scenario.textHash === textHash
      const played = same ? now : await store.readCase(logicHash, textHash)
      if (played) cases.set(`${logicHash}/${textHash}`, played)
    }
    const state = foldClass(facts, book)
    if (!state) throw new Error(`class ${id} has no facts`)
    const named: CaseBook = (logicHash, textHash) =>
      book(logicHash, textHash) ??
      library.ids
        .map((it) => library.caseNamed(it))
        .find((it) => it?.scenario.logicHash === logicHash && it.scenario.textHash === textHash)
    const drafts = await store.drafts(id)
    const shut = state.activities.some((it) => it.mode === 'case' && it.shut)
    const results = shut ? await store.results(id) : new Map()
    const keeper = new Keeper(id, store, library, hold, { state, book: named, drafts, results })
    await keeper.#recover(await store.aliveAt(id))
    return keeper
  }

  async #recover(aliveAt: number): Promise<void> {
    const from = Math.max(aliveAt, this.#state.at)
    const gone = this.#state.seats.filter((it) => it.present).map((it) => it.number)
    const deeds: readonly Deed[] = [
      ...(runningOf(this.#state) ? [{ kind: 'recovered', from } as const] : []),
      // Begun under other rules: it cannot go on.
      ...(isShut(runningOf(this.#state)) ? [{ kind: 'ended', why: 'instructor' } as const] : []),
      ...gone.map((seat) => ({ kind: 'went', seat }) as const),
    ]
    if (deeds.length > 0) await this.#do(deeds)
  }

  get running(): boolean {
    return this.#hold.isOurs() && runningOf(this.#state) !== undefined
  }

  /** One after the other: what is decided is decided on what is stored. */
  #after<T>(task: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(() => {
      if (!this.#hold.isOurs()) throw new Error(`class ${this.id} is held elsewhere`)
      return task()
    })
    this.#turn = next.catch(() => undefined)
    return next
  }

  async #do(deeds: readonly Deed[], ask?: Fact['ask']): Promise<void> {
    const at = Math.max(Date.now(), this.#state.at)
    const facts = deeds.map((deed) => ({ ...deed, at, ...(ask ? { ask } : {}) }) as Fact) // stamped deeds
    // Folded before they are stored: a fact that does not fit would shut the class for ever [CR75].
    let state = this.#state
    for (const fact of facts) state = evolve(state, fact, this.#book)
    try {
      await this.#store.facts.append(this.id, this.#state.facts + 1, facts)
    } catch (error) {
      // Another has written that number, or nobody knows whether we have: what is stored is read anew.
      this.#hold.broken()
      throw error
    }
    this.#state = state
    if (facts.some((it) => it.kind === 'ended')) await this.#keepResults()
    for (const screen of this.#screens)
      if (facts.some((fact) => concerns(fact, screen.role))) this.#show(screen)
  }

  /** Beside the facts, which are stored: where it fails nothing is lost but a view in years to come. */
  async #keepResults(): Promise<void> {
    const activity = currentOf(this.#state)
    if (!activity || isShut(activity)) return
    const kept = keepsakeOf(this.#state, activity)
    if (!kept) return
    const keeping = this.#store.keepResults(this.id, activity.number, kept)
    await keeping.catch((error) => console.error(error))
  }

  #show(screen: Screen): void {
    const parts = new Map(sightOf(this.#state, screen.role, screen.watched, this.#kept))
    const { role } = screen
    // A draft is shown to a screen that comes back; one that is open knows its own.
    const draft = screen.parts
      ? screen.parts.get('draft')
      : role.kind === 'seat' && this.#drafts.get(role.seat)
    if (draft) parts.set('draft', draft)
    const change = sightChange(screen.parts, parts, Date.now())
    screen.parts = parts
    if (change) screen.tell(change)
  }

  /** What is held here can no longer be trusted, or is no longer wanted. */
  giveUp(): void {
    this.#hold.broken()
  }

  /** Everyone who looks is sent to the door, and comes back to whoever holds the class then. */
  close(): void {
    for (const screen of this.#screens) screen.close()
    this.#screens.clear()
  }

  /** Somebody new by the code: his seat, or why not. */
  admit(name: string): Promise<number | Refusal> {
    return this.#after(async () => {
      const deed = admit(this.#state, name)
      if (isRefusal(deed)) return deed
      await this.#do([deed])
      return this.#state.seats.length
    })
  }

  has(role: Role): boolean {
    return role.kind !== 'seat' || seatOf(this.#state, role.seat) !== undefined
  }

  enter(screen: Screen): Promise<void> {
    return this.#after(async () => {
      this.#screens.add(screen)
      this.#show(screen)
      const { role } = screen
      if (role.kind === 'seat' && seatOf(this.#state, role.seat)?.present === false)
        await this.#do([{ kind: 'came', seat: role.seat }])
    })
  }

  /** Where the class has become another's, that one hears of it himself. */
  async leave(screen: Screen): Promise<void> {
    this.#screens.delete(screen)
    if (!this.#hold.isOurs()) return
    await this.#after(async () => {
      const { role } = screen
      if (role.kind !== 'seat' || this.#isOpen(role.seat)) return
      if (seatOf(this.#state, role.seat)?.present)
        await this.#do([{ kind: 'went', seat: role.seat }])
    })
  }

  #isOpen(seat: number): boolean {
    return [...this.#screens].some(({ role }) => role.kind === 'seat' && role.seat === seat)
  }

  /** Answers only once what was asked is stored. */
  ask(screen: Screen, input: unknown): Promise<void> {
    const ask = readAsk(input)
    if (isRefusal(ask)) {
      screen.tell({ kind: 'refused', id: askIdOf(input), ...ask })
      return Promise.resolve()
    }
    return this.#after(async () => {
      const refusal = await this.#done(screen, ask)
      screen.tell(
        refusal ? { kind: 'refused', id: ask.id, ...refusal } : { kind: 'done', id: ask.id },
      )
    })
  }

  async #done(
    screen: Screen,
    ask: Exclude<ReturnType<typeof readAsk>, Refusal>,
  ): Promise<Refusal | null> {
    const { role } = screen
    if (ask.kind === 'watch') {
      const { what, number } = ask
      const own = role.kind === 'seat' && (what === null || what === 'results')
      if (role.kind !== 'instructor' && !own)
        return refuse('class/no-right', 'watching is the instructor’s')
      screen.watched = what !== null && number !== null ? { what, number } : null
      this.#show(screen)
      return null
    }
    const { caseNamed, companies } = this.#library
    const host = { now: Date.now(), seed: randomInt(2 ** 32), caseNamed, companies }
    const deeds = decide(this.#state, role, ask, host)
    if (isRefusal(deeds)) return deeds
    if (ask.kind === 'draft' && role.kind === 'seat') await this.#keepDraft(role.seat, ask)
    if (ask.kind === 'start' && 'case' in ask.settings) {
      const played = caseNamed(ask.settings.case)
      if (played) await this.#store.keepCase(played)
    }
    if (deeds.length > 0) await this.#do(deeds, { by: askerOf(role), id: ask.id })
    return null
  }

  async #keepDraft(
    seat: number,
    { activity, draft }: { readonly activity: number; readonly draft: string | null },
  ): Promise<void> {
    const kept = draft === null ? null : { activity, draft }
    await this.#store.keepDraft(this.id, seat, kept)
    if (kept) this.#drafts.set(seat, kept)
    else this.#drafts.delete(seat)
  }

  /** Does what has come due; at most so much at a time. */
  async tick(): Promise<void> {
    if (!this.#hold.isOurs()) return
    await this.#after(async () => {
      for (let n = 0; n < 50; n++) {
        const deed = dueNow(this.#state, Date.now())
        if (!deed) return
        await this.#do([deed])
      }
    })
  }
}
