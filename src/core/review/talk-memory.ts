import type { Persona } from '../buyer/persona.ts'
import { asks, asksKnown, earns, isRed, presents, voicesWant } from '../grading/earning.ts'
import { HEARING_TAGS, isStatement, STREAK_LIMIT, UNDERSTANDING_TAGS } from '../grading/hearing.ts'
import { fitOf, JARS_WITH_ANYONE, PRESSING } from '../grading/persona-matrix.ts'
import { ANSWER_WITHIN } from '../grading/rubrics/compliance.ts'
import { RUNGS } from '../grading/threads.ts'
import { AMBER_COST } from '../grading/weights.ts'
import { has, hasAny, inFamily, type Turn } from '../meeting/turn.ts'

/**
 * What the rubrics of a talk remember [R4]: sums, marks a need, and what is pending for the next move. It says what each rubric will
 * still ask about the past, and nothing of the order that none of them asks about.
 */
export interface TalkMemory {
  readonly persona: Persona | null
  readonly hasNeeds: boolean
  readonly counts: Record<string, number>
  /** Things that were so at least once. */
  readonly marks: Set<string>
  readonly now: {
    statements: number
    streak: number
    longestStreak: number
    unheard: boolean
    unchecked: boolean
    barrage: number
    longestBarrage: number
    summedAt: number
    told: boolean
    pressed: boolean
    wanting: boolean
    fit: number
    ambushes: string
    last: Turn | null
  }
}

export const freshTalk = (persona: Persona | null, hasNeeds: boolean): TalkMemory => ({
  persona,
  hasNeeds,
  counts: {},
  marks: new Set(),
  now: {
    statements: 0,
    streak: 0,
    longestStreak: 0,
    unheard: false,
    unchecked: false,
    barrage: 0,
    longestBarrage: 0,
    summedAt: 0,
    told: false,
    pressed: false,
    wanting: false,
    fit: 0,
    ambushes: '',
    last: null,
  },
})

export const copyOf = ({ persona, hasNeeds, counts, marks, now }: TalkMemory): TalkMemory => ({
  persona,
  hasNeeds,
  counts: { ...counts },
  marks: new Set(marks),
  now: { ...now },
})

/** One text for one memory, in whatever order things came. */
export const spellTalk = ({ counts, marks, now: { last, fit, ...now } }: TalkMemory): string =>
  [
    ...Object.keys(counts)
      .map((what) => `${what}:${counts[what]}`)
      .sort(),
    ...[...marks].sort(),
    ...Object.values(now),
    // A sum of thirds: its last digits come from the order of the moves and decide nothing.
    Math.round(fit * 1e6),
    ...(last ? closingParts(last) : []),
  ].join()

export function addTurn(memory: TalkMemory, turn: Turn): void {
  if (turn.actor !== 'system') add(memory, 'words', turn.words)
  if (turn.actor === 'buyer') hear(memory, turn)
  if (turn.actor !== 'seller') return
  const { now } = memory
  const may = earns(turn)
  add(memory, 'own words', turn.words)
  question(memory, turn, may)
  listen(memory, turn, may)
  show(memory, turn, may)
  suit(memory, turn, may)
  tempt(memory, turn, may)
  for (const part of closingParts(turn)) memory.marks.add(`said/${part}`)
  now.last = turn
}

const add = ({ counts }: TalkMemory, what: string, by = 1): void => {
  counts[what] = (counts[what] ?? 0) + by
}

const hear = (memory: TalkMemory, turn: Turn): void => {
  const { now, marks } = memory
  const need = turn.need ?? ''
  now.unheard = true
  now.unchecked = true
  if (isStatement(turn)) {
    now.statements++
    now.told = true
  }
  const opened = marks.has(`opened/${need}`)
  if (opened && has(turn, 'buyer.need-implied')) marks.add(`implied/${need}`)
  if (voicesWant(turn)) {
    marks.add(`wanted/${need}`)
    now.wanting = true
    if (opened) marks.add(`explicit/${need}`)
  }
  if (has(turn, 'buyer.ambush')) now.ambushes += String(ANSWER_WITHIN)
  if (has(turn, 'buyer.signal') && now.last)
    for (const part of closingParts(now.last)) marks.add(`approved/${part}`)
}

/** Threads, order, coverage, relevance and economy [G12]–[G18]; the form of questions [G21]–[G24]. */
const question = (memory: TalkMemory, turn: Turn, may: boolean): void => {
  const { now, marks } = memory
  const need = turn.need ?? ''
  const rungs = RUNGS.filter((rung) => has(turn, rung))
  if (rungs.length > 0 || presents(turn)) marks.add(`engaged/${need}`)
  if (may && (rungs.length > 0 || has(turn, 'spin:S'))) marks.add(`opened/${need}`)
  for (const rung of rungs) {
    add(memory, 'steps')
    if (may && (rung === 'spin:P' || marks.has(`spin:P/${need}`))) add(memory, 'legal')
    if (rung === 'spin:P') add(memory, may ? `problems/${need}` : 'problems')
  }
  if (may) for (const rung of rungs) marks.add(`${rung}/${need}`)
  if (asks(turn)) marks.add(may ? 'asked' : 'asked for nothing')
  if (has(turn, 'spin:S')) add(memory, 'situations')
  if (asksKnown(turn)) marks.add('known')
  if (has(turn, 'ask.lead')) add(memory, 'led')
  const wide = may && hasAny(turn, OPEN)
  if (wide || (may && hasAny(turn, HEARING_TAGS))) now.barrage = 0
  else if (hasAny(turn, CLOSED)) now.barrage++
  now.longestBarrage = Math.max(now.longestBarrage, now.barrage)
  if (need !== '' && hasAny(turn, FORMS)) {
    // Opened wide at once, wide only later, or never yet.
    const begun = marks.has(`begun/${need}`)
    marks.add(`begun/${need}`)
    if (wide) marks.add(begun ? `wide later/${need}` : `wide/${need}`)
  }
  if (may && now.statements > 0 && hasAny(turn, SUMS_UP)) now.summedAt = now.statements
}

/** Acts that count, streaks, notes and cutting in [G26]–[G31]. */
const listen = (memory: TalkMemory, turn: Turn, may: boolean): void => {
  const { now } = memory
  if (may && hasAny(turn, HEARING_TAGS)) {
    const checks = hasAny(turn, UNDERSTANDING_TAGS)
    now.streak = 0
    if (now.unheard) add(memory, 'acts')
    if (now.unchecked && checks) add(memory, 'understood')
    now.unheard = false
    now.unchecked &&= !checks
  }
  if (may && has(turn, 'ask.summary')) now.streak = 0
  else if (asks(turn)) now.streak++
  now.longestStreak = Math.min(STREAK_LIMIT + 1, Math.max(now.longestStreak, now.streak))
  if (now.told && may && has(turn, 'listen.note')) memory.marks.add('noted')
  now.told = false
  for (const tag of ['listen.interrupt', 'listen.ignore']) if (has(turn, tag)) add(memory, 'cut in')
}

/** What was presented, on what and when [G13], [G33]–[G35]. */
const show = (memory: TalkMemory, turn: Turn, may: boolean): void => {
  const { marks } = memory
  const need = turn.need ?? ''
  if (inFamily(turn, 'price.') && !has(turn, 'price.ask-offer')) {
    const wanted = [...marks].some((it) => it.startsWith('wanted/') && it !== 'wanted/')
    if (!wanted) add(memory, 'priced early')
  }
  if (!presents(turn)) return
  marks.add('shown')
  if (need === '') {
    if (hasAny(turn, CLAIMS)) add(memory, 'at nothing')
    return
  }
  add(memory, 'steps')
  if (!marks.has(`wanted/${need}`)) {
    add(memory, 'too early')
    return
  }
  add(memory, `shown/${need}`)
  if (!may) return
  add(memory, 'shown in place')
  marks.add(hasAny(turn, WORTH) ? `landed/${need}` : `feature/${need}`)
}

/** The manner of a move, as it suits him [G37], [G38]. */
const suit = (memory: TalkMemory, turn: Turn, may: boolean): void => {
  const { now, marks, persona, hasNeeds } = memory
  if (may && hasAny(turn, HEARING_TAGS)) now.pressed = false
  const early =
    presents(turn) && hasNeeds && !(turn.need ? marks.has(`wanted/${turn.need}`) : now.wanting)
  const jars = isRed(turn) || asksKnown(turn) || early || hasAny(turn, JARS_WITH_ANYONE)
  const implies = may && has(turn, 'spin:I')
  const manners =
    implies && now.pressed ? turn.tags.map((tag) => (tag === 'spin:I' ? PRESSING : tag)) : turn.tags
  const fit = persona === null ? null : jars ? -1 : fitOf(manners, persona)
  if (implies) now.pressed = true
  if (fit === null) return
  add(memory, 'manners')
  now.fit += fit
}

/** Traps, irritation, and temptations still open: each a digit, the moves left to refuse it [G6]–[G9], [G49]. */
const tempt = (memory: TalkMemory, turn: Turn, may: boolean): void => {
  const { now, marks } = memory
  for (const tag of turn.tags) {
    if (AMBER_COST[tag] !== undefined) add(memory, 'amber', AMBER_COST[tag])
    if (tag.startsWith('red.')) marks.add('red')
    if (tag.startsWith('amber.')) marks.add('trapped')
    if (tag === 'talk.irritator' || tag === 'talk.argue') add(memory, tag)
  }
  if (now.ambushes === '') return
  if (may && has(turn, 'comply.refuse')) {
    add(memory, 'refused', now.ambushes.length)
    now.ambushes = ''
    return
  }
  const left = [...now.ambushes].map((it) => Number(it) - 1)
  if (left.includes(0)) marks.add('passed over')
  now.ambushes = left.filter((it) => it > 0).join('')
}

const SUMS_UP = ['ask.summary', 'commit.summary', 'listen.confirm']
const OPEN = ['ask.open', 'ask.causal']
const CLOSED = ['ask.closed', 'ask.exclude']
const FORMS = [...OPEN, ...CLOSED, 'ask.choice']
const CLAIMS = ['present.feature', 'present.advantage', 'present.benefit']
const WORTH = [
  'present.advantage',
  'present.benefit',
  'present.case',
  'present.roi',
  'present.proof',
  'present.demo',
]
const PARTS = ['commit.summary', 'commit.hook', 'commit.next-step']

/** What the buyer may still approve of before the trainee speaks again. */
const closingParts = (turn: Turn): readonly string[] =>
  earns(turn) ? PARTS.filter((part) => has(turn, part)) : []
