import { LEVELS, type Level } from '../buyer/mind.ts'
import type { Text } from '../scenario/scenario.ts'
import type { Meeting } from './meeting.ts'
import { has, hasAny, type Turn } from './turn.ts'

/** Where a note stands in a notebook: a need as far as it was voiced, what matters to them, what they fear, what is so. */
export const NOTE_KINDS = ['need', 'priority', 'worry', 'fact'] as const

/** What a careful listener writes down of one turn. */
export interface Noted {
  readonly under: (typeof NOTE_KINDS)[number] | null
  /** Of a need: its id, and how far the turn brings it. */
  readonly need: string | null
  readonly level: Level | null
  /** A price, or packages, were put down or named. */
  readonly priced: boolean
  /** Something was agreed, or asked to be agreed. */
  readonly promised: boolean
}

const VOICED = ['buyer.need-implied', 'buyer.need-explicit', 'buyer.criteria'] as const
const PROMISED = ['commit.next-step', 'commit.ask', 'nego.record', 'nego.confirm'] as const
const NOTHING = { under: null, need: null, level: null } as const

/** Of one's own turn. */
export const notedOwn = (own: Turn): Noted => ({
  ...NOTHING,
  priced: own.value !== undefined || has(own, 'nego.package'),
  promised: hasAny(own, PROMISED),
})

/** Of a turn of the other side; `own` is what it answers. */
export const notedHeard = (turn: Turn, own: Turn | null): Noted => ({
  ...placeOf(turn, own),
  priced: turn.value !== undefined,
  promised: own !== null && hasAny(own, PROMISED) && has(turn, 'buyer.signal'),
})

/** How far a line brings a need: 0 not at all, 3 to a criterion. */
const levelVoiced = (turn: Turn): number =>
  has(turn, 'buyer.benefit-voiced') ? 2 : VOICED.findLastIndex((tag) => has(turn, tag)) + 1

function placeOf(turn: Turn, own: Turn | null): Pick<Noted, 'under' | 'need' | 'level'> {
  const level = levelVoiced(turn)
  if (turn.need !== undefined && level > 0)
    return { under: 'need', need: turn.need, level: LEVELS[level] ?? 'implied' }
  if (has(turn, 'buyer.criteria') || (own && has(own, 'ask.priority')))
    return { ...NOTHING, under: 'priority' }
  if (has(turn, 'buyer.objection')) return { ...NOTHING, under: 'worry' }
  return { ...NOTHING, under: has(turn, 'buyer.fact') ? 'fact' : null }
}

/** As it stands in a notebook: with the need's title, and a price named, in CNY. */
export interface Note extends Noted {
  readonly title: Text | null
  readonly price: number | null
}

/** What is written down of a turn of a meeting; nothing in an exam, where that is the trainee's own work [CR65]. */
export function noteIn({ header, scenario }: Meeting, noted: Noted, turn: Turn): Note | null {
  const { under, priced, promised } = noted
  if (header.mode === 'exam' || (under === null && !priced && !promised)) return null
  const need = scenario.needs.find((it) => it.id === noted.need)
  return { ...noted, title: need?.title ?? null, price: turn.value ?? null }
}
