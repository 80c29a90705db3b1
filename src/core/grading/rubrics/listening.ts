import { has, hasAny, type Turn } from '../../meeting/turn.ts'
import { earns, isBuyer, isSeller } from '../earning.ts'
import {
  BARGAINING,
  type Ears,
  type Hearing,
  heardShare,
  isStatement,
  readHearing,
  TALKING,
} from '../hearing.ts'
import { clamp, type Judge, judging, share } from '../judge.ts'
import { isReadHere } from '../occasion.ts'
import type { Gradable, Rubric } from '../report.ts'

// K-074's parts, points [D]. Skilled negotiators test understanding and sum up twice as often (EVIDENCE 1.2: 9.7 % against 4.1 %,
// 7.5 % against 4.2 %).
const WEIGHTS = { heard: 50, understood: 25, noted: 10, talk: 15 }
const STATEMENTS_A_CHECK = 6 // every other act is one that shows understanding [D]
const CUTTING_IN = 10 // points for interrupting, and for passing over what was said [D]
const WITHOUT_AN_ACT = 40 // the most a meeting without one act can have [G32]
// K-075 [D]: the seed's tenth is time, not words.
const TALK_FULL = 0.3
const TALK_NONE = 0.6
/** A third of the points or more are lost: less is no lesson. */
const TALK_NAMED = 2 / 3

/** What was done with what the buyer said, and who did the talking (K-074, K-075). */
export const listening: Rubric = (meeting) => {
  const talks = meeting.needs.length > 0
  if (!talks && !isReadHere(meeting, 'listening')) return { score: null, findings: [] }
  const ears = talks ? TALKING : BARGAINING
  const { judge, findings } = judging('listening')
  const hearing = readHearing(meeting.turns, ears)
  const heard = heardShare(hearing)
  const checked = Math.min(1, share(STATEMENTS_A_CHECK * hearing.understood, hearing.statements))
  const noted = notes(meeting.turns, ears, judge)
  const talk = talkShare(meeting.turns)
  const quiet = Math.min(1, Math.max(0, (TALK_NONE - talk) / (TALK_NONE - TALK_FULL)))
  const costs = CUTTING_IN * cuttingIn(meeting.turns, judge)
  // Keeping silent is not listening: the share of talk counts as far as he was heard.
  const earned =
    WEIGHTS.heard * heard +
    WEIGHTS.understood * checked +
    WEIGHTS.noted * noted +
    WEIGHTS.talk * quiet * heard
  const points = clamp(earned - costs)
  judgeActs(meeting, hearing, ears, judge)
  judgeShares(meeting, hearing, { heard, checked, noted, quiet }, judge)
  const score = hearing.acts.length === 0 ? Math.min(WITHOUT_AN_ACT, points) : points
  return { score, findings, figures: { talkShare: Math.round(talk * 100) } }
}

/** A note is taken when a fact has just been told: by the trainee's next move [G29]. */
function notes(turns: readonly Turn[], ears: Ears, judge: Judge): number {
  let told = false
  let taken = 0
  for (const turn of turns) {
    if (isStatement(turn, ears)) told = true
    if (!isSeller(turn)) continue
    if (told && earns(turn) && hasAny(turn, ears.notes)) {
      taken++
      const credit = taken === 1 ? WEIGHTS.noted : 0
      judge('wrote-it-down', turn.n, { rule: 'G29', item: 'listening', credit, need: turn.need })
    }
    told = false
  }
  return Math.min(1, taken)
}

/** Seller words of all words spoken by the two; a meeting without words is nobody's listening. */
function talkShare(turns: readonly Turn[]): number {
  let [seller, all] = [0, 0]
  for (const turn of turns) {
    if (isSeller(turn)) seller += turn.words
    if (isSeller(turn) || isBuyer(turn)) all += turn.words
  }
  return all > 0 ? seller / all : 1
}

function cuttingIn(turns: readonly Turn[], judge: Judge): number {
  let count = 0
  for (const turn of turns.filter(isSeller)) {
    for (const [tag, code] of [
      ['listen.interrupt', 'interrupted'],
      ['listen.ignore', 'ignored'],
    ] as const) {
      if (!has(turn, tag)) continue
      count++
      judge(code, turn.n, { rule: 'G31', item: 'listening', credit: -CUTTING_IN, need: turn.need })
    }
  }
  return count
}

function judgeActs({ turns }: Gradable, hearing: Hearing, ears: Ears, judge: Judge): void {
  const due = Math.max(hearing.acts.length, hearing.statements / 3)
  const each = share(WEIGHTS.heard * heardShare(hearing), Math.min(hearing.acts.length, due))
  const basis = { rule: 'G27', item: 'listening', credit: each }
  for (const at of hearing.acts) {
    const turn = turns[at]
    if (!turn) continue
    const code = hasAny(turn, ears.understands) ? 'played-back' : 'acknowledged'
    judge(code, turn.n, { ...basis, need: turn.need })
  }
}

interface Shares {
  readonly heard: number
  readonly checked: number
  readonly noted: number
  readonly quiet: number
}

function judgeShares(
  { turns }: Gradable,
  { statements, acts }: Hearing,
  { heard, checked, noted, quiet }: Shares,
  judge: Judge,
): void {
  const n = turns.at(-1)?.n ?? 0
  const item = 'listening'
  if (acts.length === 0) judge('never-listened', n, { rule: 'G32', item, credit: -WEIGHTS.heard })
  else if (heard < 1) {
    judge('heard-too-little', n, { rule: 'G27', item, credit: -WEIGHTS.heard * (1 - heard) })
  }
  if (statements > 0 && checked < 1) {
    const credit = -WEIGHTS.understood * (1 - checked)
    judge('understanding-unchecked', n, { rule: 'G28', item, credit })
  }
  if (statements > 0 && noted === 0) {
    judge('nothing-noted', n, { rule: 'G29', item, credit: -WEIGHTS.noted })
  }
  if (quiet < TALK_NAMED) {
    const credit = -WEIGHTS.talk * (1 - quiet)
    judge('talked-too-much', n, { rule: 'G30', item: 'talk-listen-ratio', credit })
  }
}
