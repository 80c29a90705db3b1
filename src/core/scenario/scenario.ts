import type { Persona } from '../buyer/persona.ts'
import type { GradedNeed, RubricId } from '../grading/report.ts'
import type { Ending } from '../meeting/ending.ts'

export const LANGS = ['zh', 'en'] as const
export type Lang = (typeof LANGS)[number]
export type Text = Readonly<Record<Lang, string>>

export const IMPACTS = ['reality', 'personal', 'interpersonal', 'future'] as const
export type Impact = (typeof IMPACTS)[number]

/** A need-thread of the case with the four sides of its pain (K-065). */
export interface Need extends GradedNeed {
  readonly title: Text
  readonly impacts?: Readonly<Partial<Record<Impact, Text>>>
}

/** A person of the case; `look` names his drawing. */
export interface Role {
  readonly name: Text
  readonly title: Text
  readonly look: string
}

export interface Condition {
  readonly id: string
  readonly text: Text
  /** 万元: what it is worth to us, and what it costs the buyer. */
  readonly worth: number
  readonly cost: number
}

/** An issue with a ladder of numeric levels, lowest first. */
export interface Issue {
  readonly id: string
  readonly title: Text
  readonly from: number
  readonly to: number
  readonly step: number
}

export interface Bargaining {
  readonly issues: readonly Issue[]
  /** 万元. `floor` is the trainee's authority; the buyer's own figures are `buyer`. */
  readonly quote: number
  readonly floor: number
  readonly rounds: number
  readonly limitMs: number
  readonly conditions: readonly Condition[]
  readonly buyer: BuyerPosition
}

/** 万元, secret: the most the buyer can pay, and what he asks for first. */
export interface BuyerPosition {
  readonly reservation: number
  readonly aspiration: number
}

/** What an id of the story stands for. `words` is by persona where the persona's voice differs. */
export interface Entry {
  readonly kind: 'line' | 'choice'
  /** Key of the cast, `ROOM`, or `SELLER` for a choice. */
  readonly who: string
  /** The knot of the story it stands in. */
  readonly knot: string
  readonly tags: readonly string[]
  readonly need?: string
  readonly known?: boolean
  readonly end?: Ending
  readonly words: number | Readonly<Record<Persona, number>>
}

/** A compiled case without its words: everything play and grade need [S7]. */
export interface Scenario {
  readonly format: 'counterpart-scenario/1'
  readonly id: string
  readonly title: Text
  readonly summary: Text
  readonly lead: Persona
  readonly place: string
  readonly buyer: Readonly<Record<Persona, Role>>
  readonly others: Readonly<Record<string, Role>>
  readonly brief: Brief
  readonly needs: readonly Need[]
  readonly threads: number
  readonly practises: readonly string[]
  readonly weights: Readonly<Partial<Record<RubricId, number>>>
  readonly endings: readonly Ending[]
  readonly limitMs: number
  readonly bargaining: Bargaining | null
  readonly invented: readonly Text[]
  readonly entries: Readonly<Record<string, Entry>>
  /** Knots of the story the meeting may divert to [S12]. */
  readonly knots: readonly string[]
  /** Ink's JSON; its content is ids. */
  readonly flow: string
  readonly logicHash: string
  readonly textHash: string
}

export interface Brief {
  readonly you: Text
  readonly goal: Text
  readonly facts: readonly ({ readonly id: string } & Text)[]
  readonly offer: readonly ({ readonly id: string } & Text)[]
}

/** What is said, by id, when one persona plays the buyer. */
export type Script = Readonly<Record<Lang, Readonly<Record<string, string>>>>

export const roleOf = (scenario: Scenario, who: string, persona: Persona): Role | null =>
  who === 'BUYER' ? scenario.buyer[persona] : (scenario.others[who] ?? null)
