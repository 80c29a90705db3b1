import { hasAny, inFamily, type Turn } from '../../meeting/turn.ts'
import { earns, isSeller } from '../earning.ts'
import { judging } from '../judge.ts'
import type { Gradable, Rubric } from '../report.ts'

// Half an hour at the buyer's table and a breakdown at its end (K-148, K-143): come to the matter, keep time to close, do not run
// out. Points and shares of the time [D].
const REACHED = { points: 30, by: 0.5 }
const CLOSED = { points: 40, by: 0.9 }
const IN_TIME = 30

const CLOSES = [
  'price.accept',
  'nego.record',
  'nego.confirm',
  'commit.summary',
  'commit.next-step',
  'commit.ask',
]
const MATTER = ['spin:P', 'spin:I', 'spin:N', 'nego.ask-expectation', 'ask.priority']

/** What was done with the time there was; null where no clock ran. */
export const time: Rubric = ({ clock, bargain, turns }) => {
  if (!clock || clock.limitMs <= 0 || !ran(turns)) return { score: null, findings: [] }
  const { judge, findings } = judging('time')
  const basis = { rule: 'G72', item: 'negotiation-six-steps' }
  const end = turns.at(-1)?.n ?? 0
  const matter = turns.find((turn) => isTheMatter(turn, bargain))
  const reached = matter && shareOf(matter, clock) <= REACHED.by
  judge(reached ? 'matter-in-time' : 'matter-late', matter?.n ?? end, {
    ...basis,
    credit: reached ? REACHED.points : -REACHED.points,
  })
  const closes = turns.find((turn) => isSeller(turn) && earns(turn) && hasAny(turn, CLOSES))
  const closed = closes && shareOf(closes, clock) <= CLOSED.by
  judge(closed ? 'closed-in-time' : 'closed-late', closes?.n ?? end, {
    ...basis,
    credit: closed ? CLOSED.points : -CLOSED.points,
  })
  // Staying within the time is nothing to one who never came to the matter.
  const inTime = !clock.ranOut && matter !== undefined
  if (clock.ranOut) judge('time-ran-out', end, { ...basis, credit: -IN_TIME })
  return {
    score: (reached ? REACHED.points : 0) + (closed ? CLOSED.points : 0) + (inTime ? IN_TIME : 0),
    findings,
    figures: { minutes: Math.round(lastMs(turns) / 60_000) },
  }
}

const lastMs = (turns: readonly Turn[]): number =>
  turns.reduce((latest, { atMs = 0 }) => Math.max(latest, atMs), 0)
const ran = (turns: readonly Turn[]): boolean => lastMs(turns) > 0

const isTheMatter = (turn: Turn, bargain: Gradable['bargain']): boolean =>
  isSeller(turn) &&
  earns(turn) &&
  (hasAny(turn, MATTER) || (bargain !== null && inFamily(turn, 'price.')))

const shareOf = ({ atMs = 0 }: Turn, { limitMs }: NonNullable<Gradable['clock']>): number =>
  atMs / limitMs
