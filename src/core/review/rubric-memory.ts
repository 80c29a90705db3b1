import { has, hasAny, inFamily, type Turn } from '../meeting/turn.ts'
import { asks, asksKnown, earns, isRed, isSeller, presents, voicesWant } from '../grading/earning.ts'
import { hears, isStatement, readHearing } from '../grading/hearing.ts'
import { fitOf, JARS_WITH_ANYONE, PRESSING } from '../grading/persona-matrix.ts'
import type { Gradable } from '../grading/report.ts'
import { isAskedWhoDecides } from '../grading/rubrics/authority.ts'
import { ANSWER_WITHIN } from '../grading/rubrics/compliance.ts'
import { readThreads, RUNGS, type Thread } from '../grading/threads.ts'
import { AMBER_COST } from '../grading/weights.ts'

/**
 * What the rubrics will remember of the turns so far, whatever comes [R4]: two meetings with one memory have equal totals after the
 * same turns. In a talk these are counts and marks, so that two orders of the same questions can meet again; at a table the order
 * itself is what is graded, and every turn stands.
 */
export const rubricMemory = (meeting: Gradable): string =>
  meeting.bargain === null
    ? JSON.stringify(talk(meeting))
    : meeting.turns.map((turn) => spelled(turn, meeting)).join('\n')

const spelled = (turn: Turn, meeting: Gradable): string =>
  [
    turn.actor,
    turn.tags.join(),
    turn.need,
    turn.known,
    turn.words,
    turn.value,
    turn.points,
    turn.swap,
    turn.cond,
    turn.condTaken,
    isSeller(turn) && isAskedWhoDecides(turn, meeting),
  ].join('/')

const talk = (meeting: Gradable): readonly unknown[] => {
  const { turns } = meeting
  const { statements, acts, understood, longestStreak, pending } = readHearing(turns)
  return [
    [...readThreads(meeting).values()].map(threadMarks),
    [statements, acts.length, understood, longestStreak, pending],
    ...walked(meeting),
  ]
}

const threadMarks = ({ engaged, opened, firsts, implied, explicit, wanted }: Thread): string =>
  [opened, ...RUNGS.map((rung) => firsts[rung]), implied, explicit, wanted]
    .map((place) => (Number.isFinite(place) ? 1 : 0))
    .concat(engaged ? 1 : 0)
    .join('')

/** One pass over the turns for everything that is counted. */
function walked({ turns, needs, persona }: Gradable): readonly unknown[] {
  const wanted = new Set<string>()
  const problems = new Set<string>()
  const opened = new Map<string, number>()
  const landed = new Map<string, number>()
  const left = new Set<string>()
  const count: Record<string, number> = {}
  const add = (what: string, by = 1): void => {
    count[what] = (count[what] ?? 0) + by
  }
  let [barrage, longestBarrage, heard, summedAt] = [0, 0, 0, 0]
  let [told, pressed] = [false, false]
  let fit = 0
  let ambushes: readonly number[] = []
  let last: Turn | undefined
  for (const turn of turns) {
    const need = turn.need ?? ''
    if (voicesWant(turn)) wanted.add(need)
    if (isStatement(turn)) {
      heard++
      told = true
    }
    if (earns(turn) && heard > 0 && hasAny(turn, SUMS_UP)) summedAt = heard
    if (turn.actor !== 'system') add('words', turn.words)
    if (turn.actor === 'buyer') {
      if (has(turn, 'buyer.ambush')) ambushes = [...ambushes, ANSWER_WITHIN]
      if (has(turn, 'buyer.signal') && last) leftBy(last, 'approved', left)
    }
    if (!isSeller(turn)) continue
    last = turn
    add('own words', turn.words)
    leftBy(turn, 'said', left)
    const may = earns(turn)
    // questions
    if (asks(turn)) add(may ? 'asked' : 'asked for nothing')
    if (has(turn, 'spin:S')) add('situations')
    if (asksKnown(turn)) add('known')
    if (has(turn, 'ask.lead')) add('led')
    for (const rung of RUNGS.filter((it) => has(turn, it))) {
      add('steps')
      if (may) add('earned')
      if (may && (rung === 'spin:P' || problems.has(need))) add('legal')
      if (rung === 'spin:P') add(may ? `problem/${need}` : 'problems')
    }
    if (may && has(turn, 'spin:P')) problems.add(need)
    if (hears(turn) || (may && hasAny(turn, OPEN))) barrage = 0
    else if (hasAny(turn, CLOSED)) barrage++
    longestBarrage = Math.max(longestBarrage, barrage)
    if (need !== '' && hasAny(turn, FORMS)) {
      const before = opened.get(need)
      const wide = may && hasAny(turn, OPEN)
      opened.set(need, wide ? Math.max(before ?? 0, before === undefined ? 1 : 0.5) : (before ?? 0))
    }
    // hearing
    if (told && may && has(turn, 'listen.note')) add('noted')
    told = false
    for (const tag of ['listen.interrupt', 'listen.ignore']) if (has(turn, tag)) add('cut in')
    // value
    const nothingWanted = [...wanted].every((it) => it === '')
    if (nothingWanted && inFamily(turn, 'price.') && !has(turn, 'price.ask-offer')) add('early')
    if (presents(turn)) {
      const early = !wanted.has(need)
      add(need === '' ? (hasAny(turn, CLAIMS) ? 'at nothing' : 'shown') : early ? 'too early' : 'on')
      if (need !== '') {
        add('steps')
        if (may && !early) add('present legal')
        if (!early && may) {
          const worth = hasAny(turn, WORTH) ? 1 : 0.5
          landed.set(need, Math.max(worth, landed.get(need) ?? 0))
        }
        if (!early) add(`presented/${need}`)
      }
    }
    // manner
    if (hears(turn)) pressed = false
    const tooEarly =
      presents(turn) && needs.length > 0 && !(need ? wanted.has(need) : wanted.size > 0)
    const jars = isRed(turn) || asksKnown(turn) || tooEarly || hasAny(turn, JARS_WITH_ANYONE)
    const implies = may && has(turn, 'spin:I')
    const manners =
      implies && pressed ? turn.tags.map((tag) => (tag === 'spin:I' ? PRESSING : tag)) : turn.tags
    const one = persona === null ? null : jars ? -1 : fitOf(manners, persona)
    if (implies) pressed = true
    if (one !== null) {
      add('manners')
      fit += one
    }
    // traps
    for (const tag of turn.tags) {
      if (AMBER_COST[tag] !== undefined) add('amber', AMBER_COST[tag])
      if (/^(red|amber)\./.test(tag)) add(tag.startsWith('red.') ? 'red' : 'trapped')
      if (tag === 'talk.irritator' || tag === 'talk.argue') add(tag)
    }
    if (ambushes.length > 0) {
      const refuses = may && has(turn, 'comply.refuse')
      if (refuses) add('refused', ambushes.length)
      const fewer = refuses ? [] : ambushes.map((it) => it - 1)
      add('passed', fewer.filter((it) => it === 0).length)
      ambushes = fewer.filter((it) => it > 0)
    }
  }
  return [
    [...wanted].sort(),
    ranked(opened),
    ranked(landed),
    [...left].sort(),
    Object.entries(count).sort(([a], [b]) => (a < b ? -1 : 1)),
    [barrage, longestBarrage, summedAt, told, pressed, ambushes],
    // A mean is summed in the order of the moves: its last digits are none of the memory's.
    Math.round(fit * 1e6),
    last ? closingParts(last) : [],
  ]
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

const ranked = (values: ReadonlyMap<string, number>) =>
  [...values].sort(([a], [b]) => (a < b ? -1 : 1))

/** What the buyer may still approve of before the trainee speaks again. */
const closingParts = (turn: Turn): readonly string[] =>
  earns(turn) ? PARTS.filter((part) => has(turn, part)) : []

const leftBy = (turn: Turn, how: 'said' | 'approved', left: Set<string>): void => {
  for (const part of closingParts(turn)) left.add(`${part}/${how}`)
}
