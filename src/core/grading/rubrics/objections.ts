import { has, hasAny, type Turn } from '../../meeting/turn.ts'
import type { FindingCode } from '../codes.ts'
import { asks, isBuyer, isSeller, presents, voicesWant } from '../earning.ts'
import { hears } from '../hearing.ts'
import { clamp, judging, share } from '../judge.ts'
import type { Rubric } from '../report.ts'
import { isSound, isSour, presentsInTime } from '../soundness.ts'

// Probe, advise, dissolve (K-041): taken up before it is answered, answered after, and settled. Answers given at once bring the next
// objection (EVIDENCE 1.1, 1.2: defend/attack spirals 6.3 % against 1.9 %). Points of one objection [D].
const TAKEN_UP = 0.5
const TAKEN_UP_LATE = 0.25
const ANSWERED = 0.3
const SETTLED = 0.2
const WITHIN = 3 // moves of the trainee, unless the next objection comes before [D]

const TAKES_UP = [
  'object.acknowledge',
  'object.clarify',
  'nego.ask-expectation',
  'price.ask-offer',
  'price.reject-smile',
  'tactic.named',
]
const ANSWERS = [
  'object.answer',
  'price.reason',
  'price.trade',
  'price.concede',
  'nego.package',
  'nego.defer',
]
const SETTLES = ['object.confirm', 'listen.confirm', 'nego.confirm']

/** One objection, or several on end: what followed it up to the next. */
interface Objection {
  readonly raised: Turn
  readonly after: Turn[]
}

/** How objections were met; null where none was raised, or nothing could be said after it. */
export const objections: Rubric = (meeting) => {
  const { judge, findings } = judging('objections')
  const raised = readObjections(meeting.turns)
  const wanted = wantsBefore(meeting.turns)
  const met = raised.map((it) => worthOf(it, wanted))
  met.forEach(({ worth, code, turn }) => {
    const good = code === 'objection-met'
    const credit = share(100 * (good ? worth : worth - 1), met.length)
    judge(code, turn.n, { rule: 'G68', item: 'objection-handling', credit, need: turn.need })
  })
  if (met.length === 0) return { score: null, findings }
  const sum = met.reduce((total, { worth }) => total + worth, 0)
  return {
    score: clamp(100 * share(sum, met.length)),
    findings,
    figures: { objections: met.length },
  }
}

/** Objections on end without a word between are one; one that nobody could answer, since the talk ended or turned to a temptation, is none. */
function readObjections(turns: readonly Turn[]): readonly Objection[] {
  const found: Objection[] = []
  let interrupted: Objection | undefined
  for (const turn of turns) {
    const last = found.at(-1)
    if (isBuyer(turn) && has(turn, 'buyer.objection')) {
      if (last && last !== interrupted && !last.after.some(isSeller)) last.after.length = 0
      else found.push({ raised: turn, after: [] })
    } else if (isBuyer(turn) && has(turn, 'buyer.ambush')) interrupted = last
    else if (last !== interrupted) last?.after.push(turn)
  }
  return found.filter(({ after }) => after.some(isSeller))
}

/** What the buyer had asked for by each turn. */
function wantsBefore(turns: readonly Turn[]): ReadonlyMap<Turn, ReadonlySet<string>> {
  const wanted = new Set<string>()
  return new Map(
    turns.map((turn) => {
      if (voicesWant(turn) && turn.need !== undefined) wanted.add(turn.need)
      return [turn, new Set(wanted)]
    }),
  )
}

interface Met {
  readonly worth: number
  readonly code: FindingCode
  readonly turn: Turn
}

function worthOf(
  { raised, after }: Objection,
  wanted: ReadonlyMap<Turn, ReadonlySet<string>>,
): Met {
  const moves = after.filter(isSeller).slice(0, WITHIN)
  const [first = raised] = moves
  const sour = fought(after, wanted)
  if (sour) return { worth: 0, code: 'objection-fought', turn: sour }
  const up = moves.findIndex(takesUp)
  const answers = (turn: Turn): boolean =>
    isSound(turn) && (hasAny(turn, ANSWERS) || presentsInTime(turn, wanted.get(turn) ?? new Set()))
  const answer = moves.findIndex(answers)
  const settled = moves.some((turn) => isSound(turn) && hasAny(turn, SETTLES)) || approved(after)
  const takenUp = up === 0 ? TAKEN_UP : up > 0 ? TAKEN_UP_LATE : 0
  const heardOrTold = up >= 0 || answer >= 0
  const worth = takenUp + (answer >= 0 ? ANSWERED : 0) + (heardOrTold && settled ? SETTLED : 0)
  if (up === 0 && worth > TAKEN_UP) return { worth, code: 'objection-met', turn: first }
  if (up === 0) return { worth, code: 'objection-left-open', turn: first }
  if (answer >= 0) return { worth, code: 'objection-answered-blind', turn: moves[answer] ?? first }
  return { worth, code: 'objection-passed-over', turn: first }
}

/**
 * A quarrel or an irritator before three moves that can win somebody. A question that the brief answers or a pitch before its need takes no
 * place among them: nobody outlives a quarrel by one of those.
 */
const fought = (
  after: readonly Turn[],
  wanted: ReadonlyMap<Turn, ReadonlySet<string>>,
): Turn | undefined => {
  const wins = (turn: Turn): boolean =>
    isSound(turn) && (!presents(turn) || presentsInTime(turn, wanted.get(turn) ?? new Set()))
  let won = 0
  for (const turn of after.filter(isSeller)) {
    if (won >= WITHIN) return undefined
    if (isSour(turn)) return turn
    if (wins(turn)) won++
  }
  return undefined
}

const takesUp = (turn: Turn): boolean =>
  isSound(turn) && !has(turn, 'ask.lead') && (hears(turn) || asks(turn) || hasAny(turn, TAKES_UP))

/** He comes round before he objects again. */
const approved = (after: readonly Turn[]): boolean => {
  const window = after.slice(0, lastMoveOf(after))
  return window.some((turn) => isBuyer(turn) && has(turn, 'buyer.signal'))
}

/** Where the window of the trainee's moves ends, with what the buyer says to the last of them. */
const lastMoveOf = (after: readonly Turn[]): number => {
  let moves = 0
  const end = after.findIndex((turn) => isSeller(turn) && ++moves > WITHIN)
  return end < 0 ? after.length : end
}
