import { readCompanies } from '../../../src/cli/visit-files.ts'
import type { Ask } from '../../../src/core/classroom/ask.ts'
import type { ClassState } from '../../../src/core/classroom/class.ts'
import type { CaseBook, ClassCase } from '../../../src/core/classroom/class-case.ts'
import { admit, askerOf, decide } from '../../../src/core/classroom/decide.ts'
import { dueNow } from '../../../src/core/classroom/due.ts'
import { evolve, foldClass } from '../../../src/core/classroom/evolve.ts'
import type { Deed, Fact } from '../../../src/core/classroom/fact.ts'
import type { Role } from '../../../src/core/classroom/role.ts'
import { isRefusal, type Refusal } from '../../../src/core/refusal.ts'
import { CHIPS, MINI, MONEY, TABLE } from '../mini-case.ts'

const CASES: Readonly<Record<string, ClassCase>> = Object.fromEntries(
  [MINI, TABLE, CHIPS, MONEY].map((it) => [it.scenario.id, it]),
)

export const COMPANIES = readCompanies()

export const BOOK: CaseBook = (logicHash) =>
  Object.values(CASES).find((it) => it.scenario.logicHash === logicHash)

export const INSTRUCTOR: Role = { kind: 'instructor' }
export const seat = (number: number): Role => ({ kind: 'seat', seat: number })

type Unnumbered<A> = A extends Ask ? Omit<A, 'id'> : never

/** A class without a server: facts are kept in a list, the clock is set by hand. */
export class ClassRig {
  readonly facts: Fact[] = []
  state: ClassState
  now = 1_000_000
  #asks = 0

  constructor() {
    const opened: Fact = { kind: 'opened', title: '周三班', seed: 7, at: this.now }
    this.facts.push(opened)
    this.state = evolve(null, opened, BOOK)
  }

  add(deed: Deed, ask?: Fact['ask']): void {
    const fact = { ...deed, at: this.now, ...(ask ? { ask } : {}) } as Fact // a deed is a fact without its stamp
    this.facts.push(fact)
    this.state = evolve(this.state, fact, BOOK)
  }

  /** Names come in and are there, in this order. */
  join(...names: readonly string[]): void {
    for (const name of names) {
      const deed = admit(this.state, name)
      if (isRefusal(deed)) throw new Error(deed.refused)
      this.add(deed)
      this.add({ kind: 'came', seat: this.state.seats.length })
    }
  }

  newId(): string {
    this.#asks += 1
    return `ask${String(this.#asks).padStart(8, '0')}`
  }

  /** What came of an ask: the deeds done, or the refusal. */
  ask(role: Role, ask: Unnumbered<Ask>, id = this.newId()): readonly Deed[] | Refusal {
    const whole = { ...ask, id } as Ask // Unnumbered is Ask without its id, whichever kind it is
    const host = {
      now: this.now,
      seed: 11,
      caseNamed: (name: string) => CASES[name],
      companies: COMPANIES,
    }
    const deeds = decide(this.state, role, whole, host)
    if (isRefusal(deeds)) return deeds
    for (const deed of deeds) this.add(deed, { by: askerOf(role), id })
    return deeds
  }

  /** As ask, where a refusal is a mistake of the test. */
  done(role: Role, ask: Unnumbered<Ask>): void {
    const deeds = this.ask(role, ask)
    if (isRefusal(deeds)) throw new Error(`${ask.kind}: ${deeds.refused} ${deeds.detail}`)
  }

  /** Lets time pass and everything that comes due happen. */
  wait(ms: number): void {
    const until = this.now + ms
    for (let deeds = 0; deeds < 100; ) {
      const deed = dueNow(this.state, this.now)
      if (deed) {
        this.add(deed)
        deeds += 1
      } else if (this.now >= until) return
      else this.now = Math.min(until, this.now + 1000)
    }
    throw new Error('what is due never ends')
  }

  refolded(): ClassState | null {
    return foldClass(this.facts, BOOK)
  }
}

export const PLAY = {
  mode: 'case',
  case: 'mini',
  persona: 'owl',
  play: 'practice',
  minutes: null,
  reports: 'at-once',
} as const

export const VERSUS = {
  mode: 'versus',
  case: 'mini-chips',
  minutes: 30,
  cards: 'dealt',
  team: 1,
} as const

export const VOTE = {
  mode: 'vote',
  case: 'mini',
  persona: 'owl',
  play: 'practice',
  minutes: null,
  seconds: 30,
  counts: 'desk',
  next: 'at-once',
  reviews: 'at-once',
} as const

export const TENDER = {
  mode: 'tender',
  case: 'mini-chips',
  cards: 'dealt',
  team: 1,
  stageMinutes: { quote: 3, talk: 6, seal: 4, award: 5 },
} as const

export const VISIT = {
  mode: 'visit',
  task: 'pains',
  team: 2,
  cards: 'dealt',
  stageMinutes: { prepare: 5, visit: 15, confirm: 5 },
} as const
