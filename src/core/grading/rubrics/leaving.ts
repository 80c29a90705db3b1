import { has, hasAny, type Turn } from '../../meeting/turn.ts'
import { readCuts } from '../bargain-log.ts'
import { earns, isBuyer, isSeller } from '../earning.ts'
import { clamp, judging, share } from '../judge.ts'
import { isReadHere } from '../occasion.ts'
import type { Bargain, Rubric } from '../report.ts'

// Leave for a reason, come back with something, and not a third time (K-167). Points [D].
const PURPOSE = 50
const USED = 50
const LEAVES = 2
const ONE_TOO_MANY = 25
const SAID_ONLY = 50 // the limit was named, the table not left
const NEARLY_ALL = 0.9 // of the room given: a price below the floor is then a demand that cannot be met

/** Asking one's own house, a limit that is true, counting again. Asking insiders is a trap and never a purpose. */
const PURPOSE_TAGS = [
  'internal.ask',
  'internal.exec',
  'nego.defer',
  'plan.prepare',
  'comply.escalate',
]
const MOVES_AWAY = 2
const NEWS_TAGS = ['nego.package', 'price.trade']

/** Leaving the table: null where there never was a reason to. */
export const leaving: Rubric = (meeting) => {
  const { bargain, turns } = meeting
  if (!bargain || !isReadHere(meeting, 'leaving')) return { score: null, findings: [] }
  const { judge, findings } = judging('leaving')
  const basis = { item: 'leave-table', rule: 'G57' }
  const left = turns.flatMap((turn, at) =>
    isSeller(turn) && has(turn, 'nego.timeout') ? [at] : [],
  )
  if (left.length === 0) {
    const reason = reasonToLeave(turns, bargain)
    if (reason < 0) return { score: null, findings }
    const said = turns.slice(reason).find((turn) => isHonest(turn) && has(turn, 'nego.defer'))
    const score = said ? SAID_ONLY : 0
    judge(said ? 'stayed-and-deferred' : 'never-left', said?.n ?? turns[reason]?.n ?? 0, {
      ...basis,
      credit: score - 100,
    })
    return { score, findings }
  }
  let points = 0
  left.forEach((at, i) => {
    const n = turns[at]?.n ?? 0
    if (i >= LEAVES) {
      judge('left-too-often', n, { ...basis, credit: -ONE_TOO_MANY })
      return
    }
    const counted = Math.min(LEAVES, left.length)
    const [purpose, used] = [hasPurpose(turns, at), isUsed(turns, at)]
    points += share((purpose ? PURPOSE : 0) + (used ? USED : 0), counted)
    const credit = share(purpose ? PURPOSE : -PURPOSE, counted)
    judge(purpose ? 'left-for-a-reason' : 'left-for-nothing', n, { ...basis, credit })
    const worth = share(used ? USED : -USED, counted)
    judge(used ? 'came-back-with-news' : 'came-back-empty', n, { ...basis, credit: worth })
  })
  const costs = ONE_TOO_MANY * Math.max(0, left.length - LEAVES)
  return { score: clamp(points - costs), findings, figures: { leaves: left.length } }
}

const isHonest = (turn: Turn): boolean =>
  earns(turn) && !turn.tags.some((tag) => tag.startsWith('amber.'))

/** Where he asks for less than the floor when hardly anything is left above it; -1 for nowhere. */
const reasonToLeave = (turns: readonly Turn[], bargain: Bargain): number => {
  const { quote, floor, unit } = bargain
  if (unit === 'points') return -1
  let given = 0
  const spent = readCuts(turns, bargain).find((cut) => {
    given += cut.size
    return given >= NEARLY_ALL * (quote - floor)
  })
  if (!spent) return -1
  return turns.findIndex(
    (turn, at) => at > spent.at && isBuyer(turn) && (turn.value ?? floor) < floor,
  )
}

/** In leaving, or in the two moves after it. */
const hasPurpose = (turns: readonly Turn[], at: number): boolean =>
  turns
    .slice(at)
    .filter(isSeller)
    .slice(0, MOVES_AWAY + 1)
    .some((turn) => isHonest(turn) && hasAny(turn, PURPOSE_TAGS))

/** The plan changed: the next word on price trades, or brings a package. */
const isUsed = (turns: readonly Turn[], at: number): boolean => {
  const next = turns
    .slice(at + 1)
    .find((turn) => isSeller(turn) && turn.tags.some((tag) => /^price\.|^nego\.package/.test(tag)))
  return next !== undefined && isHonest(next) && hasAny(next, NEWS_TAGS)
}
