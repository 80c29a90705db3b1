import { levelOf } from '../../../core/buyer/mind.ts'
import { presents, voicesWant } from '../../../core/grading/earning.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { has, hasAny, type Turn } from '../../../core/meeting/turn.ts'
import type { Need } from '../../../core/scenario/scenario.ts'
import { decisionsOf } from './decisions.ts'

/** What the trainee did on a need, and what the buyer said of it, in the order the legend shows them. */
export const SELLER_MARKS = ['S', 'P', 'I', 'N', 'benefit', 'pitch'] as const
export const BUYER_MARKS = ['implied', 'explicit', 'criterion', 'payoff'] as const
export type MarkKind = (typeof SELLER_MARKS)[number] | (typeof BUYER_MARKS)[number]

export interface Mark {
  readonly kind: MarkKind
  readonly by: 'seller' | 'buyer'
  readonly decision: number
  readonly turn: number
}

/** One need along the meeting. */
export interface Lane {
  readonly need: Need
  readonly marks: readonly Mark[]
  /** 0 hidden … 3 criterion, after each decision. */
  readonly levels: readonly number[]
}

const BY_TAG: readonly (readonly [string, MarkKind])[] = [
  ['spin:S', 'S'],
  ['spin:P', 'P'],
  ['spin:I', 'I'],
  ['spin:N', 'N'],
]
const BY_BUYER_TAG: readonly (readonly [string, MarkKind])[] = [
  ['buyer.need-implied', 'implied'],
  ['buyer.need-explicit', 'explicit'],
  ['buyer.criteria', 'criterion'],
  ['buyer.benefit-voiced', 'payoff'],
]
/** A bare feature never is a benefit (K-069). */
const WORTH_TAGS = ['advantage', 'benefit', 'case', 'roi', 'proof', 'demo'].map(
  (kind) => `present.${kind}`,
)

/** The lane of every need of the case, in the case's order. */
export function lanesOf(meeting: Meeting): readonly Lane[] {
  const decisions = decisionsOf(meeting)
  return meeting.scenario.needs.map((need) => {
    const marks: Mark[] = []
    let wanted = false
    for (const { n, turns } of decisions) {
      for (const turn of turns) {
        if (turn.need !== need.id) continue
        for (const kind of kindsOf(turn, wanted)) {
          const by = turn.actor === 'seller' ? 'seller' : 'buyer'
          marks.push({ kind, by, decision: n, turn: turn.n })
        }
        wanted ||= voicesWant(turn)
      }
    }
    return { need, marks, levels: decisions.map(({ meeting }) => levelOf(meeting.mind, need.id)) }
  })
}

const tagged = (turn: Turn, table: readonly (readonly [string, MarkKind])[]): MarkKind[] =>
  table.filter(([tag]) => has(turn, tag)).map(([, kind]) => kind)

/** Told after the buyer wanted it, it is a benefit, before that a pitch (K-069). */
const kindsOf = (turn: Turn, wanted: boolean): readonly MarkKind[] => {
  if (turn.actor !== 'seller') return tagged(turn, BY_BUYER_TAG)
  const asked = tagged(turn, BY_TAG)
  if (!presents(turn)) return asked
  return [...asked, wanted && hasAny(turn, WORTH_TAGS) ? 'benefit' : 'pitch']
}
