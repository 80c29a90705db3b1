import type { Persona } from '../buyer/persona.ts'
import type { GradedNeed } from '../grading/report.ts'
import type { RubricId } from '../grading/rubric-ids.ts'
import type { Ending } from '../meeting/ending.ts'
import type { Temper } from '../negotiation/temper.ts'
import type { Drill } from './drill.ts'
import type { PresenceChange } from './presence-marks.ts'
import type { LightName, PlaceName, SampleName, SettingChange, ViewName } from './setting.ts'

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

/** One of the trainee's own people: on the telephone, or `beside` him at the table [S48]. */
export interface Teammate extends Role {
  readonly beside?: boolean
}

export interface Condition {
  readonly id: string
  readonly text: Text
  /** In the unit of the table, 万元 or points: what it is worth to us, and what it costs the buyer. */
  readonly worth: number
  readonly cost: number
}

/** An issue settled somewhere on a ladder of numbers, lowest first; `of` names what is counted, money where it is left out. */
export interface Ladder {
  readonly id: string
  readonly title: Text
  readonly from: number
  readonly to: number
  readonly step: number
  readonly of?: Text
  readonly levels?: undefined
}

/** An issue settled at one of a few named levels. */
export interface NamedIssue {
  readonly id: string
  readonly title: Text
  readonly levels: readonly ({ readonly id: string } & Text)[]
  readonly from?: undefined
  readonly to?: undefined
  readonly step?: undefined
}

export type Issue = Ladder | NamedIssue

/** What each level of each issue is worth to a side, by issue id, in the order of the levels. */
export type Points = Readonly<Record<string, readonly number[]>>

/**
 * What is bargained over. One price needs no points: it is worth what it says, in 万元, to either side. Several issues are worth
 * their points (K-150); `quote` and `floor` are then the price's where one is named in money, else the most and the least
 * of the trainee's own points.
 */
export interface Bargaining {
  readonly issues: readonly Issue[]
  /** `floor` is the trainee's authority; the buyer's own figures are `buyer`. */
  readonly quote: number
  readonly floor: number
  readonly rounds: number
  readonly limitMs: number
  readonly conditions: readonly Condition[]
  readonly buyer: BuyerPosition
  /** Left out where one price is all there is. */
  readonly seller?: SellerPosition
  /** How hard this buyer bargains where the meeting does not say otherwise; fair where left out. */
  readonly temper?: Temper
}

/** A bargaining without what the buyer keeps to himself: all that a view of the table, or a screen of a class, needs of it. */
export type OpenBargaining = Omit<Bargaining, 'buyer' | 'temper' | 'conditions'> & {
  readonly conditions: readonly Omit<Condition, 'cost'>[]
}

/** Secret: the least the buyer can live with and what he asks for first; prices where one price is all there is, else points. */
export interface BuyerPosition {
  readonly reservation: number
  readonly aspiration: number
  readonly points?: Points
}

/** The trainee's own points: what he has without a deal is `reservation`. */
export interface SellerPosition {
  readonly reservation: number
  readonly points: Points
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
  /** Where or in what light it is seen, where the story says so [S42]. */
  readonly setting?: SettingChange
  /** Who comes and goes with it, where the story says so [S46]. */
  readonly presence?: PresenceChange
}

/** A compiled case without its words: everything play and grade need [S7]. */
export interface Scenario {
  readonly format: 'counterpart-scenario/1'
  readonly id: string
  readonly title: Text
  readonly summary: Text
  readonly lead: Persona
  readonly place: PlaceName
  /** Where the case says nothing: morning, and the place's usual view [S41]. */
  readonly light?: LightName
  readonly view?: ViewName
  readonly buyer: Readonly<Record<Persona, Role>>
  readonly others: Readonly<Record<string, Role>>
  /** Who of the others is there from the beginning [S45]. */
  readonly present?: readonly string[]
  readonly team?: Readonly<Record<string, Teammate>>
  /** What of the matter itself lies on the table; nothing where the case says nothing [S48]. */
  readonly sample?: SampleName
  readonly brief: Brief
  readonly needs: readonly Need[]
  readonly threads: number
  readonly practises: readonly string[]
  readonly weights: Readonly<Partial<Record<RubricId, number>>>
  readonly endings: readonly Ending[]
  readonly limitMs: number
  readonly bargaining: Bargaining | null
  readonly drills: readonly Drill[]
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
  who === 'BUYER' ? scenario.buyer[persona] : (scenario.others[who] ?? scenario.team?.[who] ?? null)
