import type { StoreApi } from 'zustand/vanilla'
import type { Persona } from '../core/buyer/persona.ts'
import type { Report } from '../core/grading/report.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import type { Temper } from '../core/negotiation/temper.ts'
import type { RefusalCode } from '../core/refusal.ts'
import type { Lang, Scenario, Script } from '../core/scenario/scenario.ts'
import type { Move } from '../core/transcript/move.ts'
import type { Mode } from '../core/transcript/rules.ts'
import type { Counterpart } from './link.ts'
import type { CaseFile } from './shelf-case.ts'
import type { Stopwatch } from './stopwatch.ts'
import type { Draft, Storage } from './storage.ts'

/** What the reader is told in a sentence: a refusal of core, or what only a page can meet. */
export type Notice = RefusalCode | 'elsewhere' | 'unavailable' | 'network' | 'no-such-meeting'

/** What is half done at the table. */
export type OfferDraft = Pick<Draft, 'price' | 'condition' | 'packages'>

export interface SessionState {
  /** `closed`: a meeting whose case or rules are gone; only its report can be shown. */
  readonly status: 'idle' | 'opening' | 'seated' | 'closed' | 'failed'
  readonly lang: Lang
  readonly id: string | null
  readonly meeting: Meeting | null
  readonly script: Script | null
  readonly draft: OfferDraft
  /** True while a move is being written: its answer is not shown before it is kept. */
  readonly writing: boolean
  readonly notice: Notice | null
  readonly report: Report | null
}

/** A move without its time: the session's stopwatch tells it. */
export type Timeless = Move extends infer M ? (M extends Move ? Omit<M, 'atMs'> : never) : never

export interface Start {
  readonly scenario: string
  readonly persona: Counterpart | null
  readonly mode: Mode
  /** How hard the buyer bargains; null leaves it to the case, and a case without a bargaining has no use for it. */
  readonly temper?: Temper | null
  readonly seed: number
  readonly id: string
  /** A drill of the case, by id. */
  readonly drill?: string | undefined
}

/** Everything outside the page's memory that a session needs. */
export interface Means {
  readonly caseFile: (id: string) => CaseFile | undefined
  readonly loadScenario: (file: CaseFile) => Promise<Scenario>
  /** The words of one language come first, the others after. */
  readonly loadScriptIn: (file: CaseFile, persona: Persona, lang: Lang) => Promise<Script>
  readonly loadScript: (file: CaseFile, persona: Persona) => Promise<Script>
  /** Opened when first needed, once. */
  readonly storage: () => Promise<Storage>
  readonly grade: (meeting: Meeting) => Promise<Report>
  readonly stopwatch: Stopwatch
  readonly today: () => number
  /** A move has been kept. */
  readonly onKept: (meeting: Meeting, id: string) => void
  /** When nothing more urgent is to be done. */
  readonly soon: (task: () => void) => void
}

export interface Session {
  readonly store: StoreApi<SessionState>
  readonly begin: (start: Start) => Promise<void>
  readonly resume: (id: string) => Promise<void>
  readonly move: (move: Timeless) => Promise<void>
  readonly takeBack: (count: number) => Promise<void>
  readonly setLang: (lang: Lang) => Promise<void>
  readonly setDraft: (draft: OfferDraft) => void
  /** Ends a meeting whose time is over; keeps the time of one that still runs. */
  readonly tick: () => void
  readonly dismiss: () => void
  readonly leave: () => void
}
