import { has, hasAny, type Turn } from '../meeting/turn.ts'
import { asks, earns, isBuyer } from './earning.ts'

/** What a buyer says that wants hearing; signals, demands and questions are answered in other ways [G26]. */
const STATEMENT_TAGS = [
  'buyer.fact',
  'buyer.need-implied',
  'buyer.need-explicit',
  'buyer.benefit-voiced',
  'buyer.criteria',
  'buyer.objection',
]
export const isStatement = (turn: Turn): boolean => isBuyer(turn) && hasAny(turn, STATEMENT_TAGS)

/** Acts that show he was heard (K-074), and those of them that show he was understood. */
export const HEARING_TAGS = [
  'listen.ack',
  'listen.paraphrase',
  'listen.note',
  'listen.confirm',
  'object.acknowledge',
]
export const UNDERSTANDING_TAGS = ['listen.paraphrase', 'listen.confirm']

export const hears = (turn: Turn): boolean => earns(turn) && hasAny(turn, HEARING_TAGS)

export interface Hearing {
  readonly statements: number
  /** Places of the acts that count: one at most for what was said since the last [G26]. */
  readonly acts: readonly number[]
  readonly understood: number
  /** The longest run of questions with no hearing between them (CURRICULUM §2.5), and where it first passed the limit. */
  readonly longestStreak: number
  readonly streakBroken: number | null
  /** Statements up to and including each turn. */
  readonly heardBy: readonly number[]
}

export const STREAK_LIMIT = 3 // K-068 economy [D]: the fourth question in a row is one too many

/** One pass: what the buyer said, what was done with it, and how long he was questioned without it. */
export function readHearing(turns: readonly Turn[]): Hearing {
  const acts: number[] = []
  const heardBy: number[] = []
  let [statements, understood, streak, longestStreak] = [0, 0, 0, 0]
  let streakBroken: number | null = null
  let news = { unheard: false, unchecked: false }
  turns.forEach((turn, at) => {
    if (isStatement(turn)) statements++
    if (isBuyer(turn)) news = { unheard: true, unchecked: true }
    if (hears(turn)) {
      const checks = hasAny(turn, UNDERSTANDING_TAGS)
      streak = 0
      if (news.unheard) acts.push(at)
      if (news.unchecked && checks) understood++
      news = { unheard: false, unchecked: news.unchecked && !checks }
    }
    if (earns(turn) && has(turn, 'ask.summary')) streak = 0
    else if (asks(turn)) streak++
    if (streak > STREAK_LIMIT) streakBroken ??= at
    longestStreak = Math.max(longestStreak, streak)
    heardBy.push(statements)
  })
  return { statements, acts, understood, longestStreak, streakBroken, heardBy }
}

const STATEMENTS_AN_ACT = 3 // K-074 [D]: an act for every three statements

/** How much of what should have been heard was: 0 to 1, nothing said earns nothing. */
export const heardShare = ({ statements, acts }: Hearing): number =>
  statements === 0 ? 0 : Math.min(1, (STATEMENTS_AN_ACT * acts.length) / statements)
