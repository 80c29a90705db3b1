import type { Persona } from '../buyer/persona.ts'
import type { Turn } from '../meeting/turn.ts'
import type { FindingCode } from './codes.ts'
import type { DealParts, PackageTable } from './package-table.ts'
import type { Preparation } from './preparation-sheet.ts'
import type { RubricId } from './rubric-ids.ts'

/** A need as grading sees it: how grave it is, and whether our offer can meet it where a rival is weak (K-062, K-068). */
export interface GradedNeed {
  readonly id: string
  readonly severity: number
  readonly solvable: boolean
  readonly rivalWeak: boolean
}

/** 万元. `target` is what the trainee set out for, where he said so (K-152). */
export interface Bargain {
  readonly quote: number
  readonly floor: number
  readonly target?: number
  /** The most that could have been had of this buyer: his reservation value, where the case tells it after the meeting. */
  readonly reach?: number
  /** Where no price is named in money, quote and floor are in the trainee's own points. */
  readonly unit?: 'points'
  /** The table over several issues, as both sides would weigh it; left out over one price and in turn logs. */
  readonly packages?: PackageTable
}

/** What a choice would mean if it were said: how a finding tells a better line from a worse one. */
export interface Meaning {
  readonly tags: readonly string[]
  readonly need?: string
  readonly known?: boolean
}

/** Everything a rubric may read: never the words, only turns and the case's facts. */
export interface Gradable {
  readonly persona: Persona | null
  readonly needs: readonly GradedNeed[]
  /** How many need-threads a full meeting carries (K-064); 1 for a turn log. */
  readonly threads: number
  readonly bargain: Bargain | null
  /** 万元: the price both sides agreed, null for none; left out where the turns themselves tell it [G48]. */
  readonly agreed?: number | null
  /** What was prepared, blank or not; left out in turn logs and where nothing is bargained. */
  readonly preparation?: Preparation
  /** Over the default weights of [G4]. */
  readonly weights: Readonly<Partial<Record<RubricId, number>>>
  /** The rubrics that are graded, where a drill leaves the others out. */
  readonly only?: readonly RubricId[]
  /** The time the meeting had, and whether it ran out; left out where no clock ran. */
  readonly clock?: { readonly limitMs: number; readonly ranOut: boolean }
  readonly turns: readonly Turn[]
  /** Left out in turn logs, whose turns name no open choices. */
  readonly meaningOf?: (choice: string) => Meaning | undefined
}

/**
 * One judged turn. `code` picks the explanation in the reader's language; `credit` is in points of its rubric;
 * `instead` names a choice that was open at that turn and would have been better.
 */
export interface Finding {
  /** The rule of SPEC.md that judged, such as `G12`. */
  readonly rule: string
  readonly rubric: RubricId
  readonly turn: number
  readonly credit: number
  /** The catalogue item it rests on, by its slug: `spin`, `concession-rules` … */
  readonly item: string
  readonly code: FindingCode
  readonly need?: string
  readonly instead?: string
  /** Its points count on conduct itself instead of in the rubric [G5]. */
  readonly onConduct?: true
  /** What was missing, by name, where a part of several was met: `target`, `floor` … */
  readonly lacks?: readonly string[]
}

/** score 0–100, or null where the case gave no occasion: a null weighs nothing. */
export interface Grade {
  readonly score: number | null
  readonly findings: readonly Finding[]
  /** Figures shown beside the score that weigh nothing of their own: openRatio, the concession class … */
  readonly figures?: Readonly<Record<string, number | string>>
}

export type Rubric = (meeting: Gradable) => Grade

export interface Report {
  /** How the trainee worked, 0–100; null where nothing could be graded. */
  readonly conduct: number | null
  /** What he brought home, 0–100; null without a bargaining. */
  readonly deal: number | null
  /** The parts of a deal over several issues; left out where there was none. */
  readonly brought?: DealParts
  readonly rubrics: Readonly<
    Partial<
      Record<
        RubricId,
        {
          readonly score: number | null
          readonly weight: number
          readonly figures?: Grade['figures']
        }
      >
    >
  >
  readonly findings: readonly Finding[]
  /** True where a red trap capped conduct (K: §3). */
  readonly capped: boolean
}
