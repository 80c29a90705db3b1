import { has, hasAny } from '../../meeting/turn.ts'
import { describeConcessions } from '../../negotiation/concession.ts'
import { type Cut, readCuts } from '../bargain-log.ts'
import { type FindingCode, isFindingCode } from '../codes.ts'
import { earns, isSeller } from '../earning.ts'
import { clamp, type Judge, judging, share } from '../judge.ts'
import type { Rubric } from '../report.ts'

// K-154's points [D]: decreasing steps move the receiver (EVIDENCE 1.3); a step against something stops endless demands (K-153).
const UNTRADED_WORTH = 0.6
const TRADED_WORTH = 0.4
const FLOOR_SPOKEN = 10
const UNASKED = 5

/** Words that stand for the price. */
const STANDING_TAGS = [
  'price.quote',
  'price.hold',
  'price.reason',
  'price.reject-smile',
  'price.trade',
  'price.accept',
]

/** How price was given away: the class of the steps, what they were traded for, what was asked before (K-153, K-154). */
export const concessions: Rubric = (meeting) => {
  const { bargain, turns } = meeting
  if (bargain === null) return { score: null, findings: [] }
  const { judge, findings } = judging('concessions')
  const cuts = readCuts(turns, bargain)
  const last = turns.at(-1)?.n ?? 0
  const way = describeConcessions(
    bargain.quote,
    bargain.floor,
    cuts.map((cut) => cut.size),
  )
  const figures = { class: way.class, given: way.sum, room: way.room }
  if (way.base === null) {
    // Holding the price is judged by the deal (K-154); never to have said a word on it is no way of bargaining.
    const held = turns.some((turn) => earns(turn) && hasAny(turn, STANDING_TAGS))
    const credit = held ? 0 : -100
    judge(held ? 'held-the-price' : 'nothing-moved', last, {
      rule: 'G43',
      item: 'concession-patterns',
      credit,
    })
    return { score: held ? null : 0, findings, figures }
  }
  const traded = share(cuts.filter((cut) => cut.traded).length, cuts.length)
  const pattern = way.base * (UNTRADED_WORTH + TRADED_WORTH * traded)
  judgeCuts(cuts, way.base, judge)
  const shape: FindingCode = patternCode(way.class)
  judge(shape, cuts.at(-1)?.turn.n ?? last, {
    rule: 'N40',
    item: 'concession-patterns',
    credit: way.base === 100 ? way.base * UNTRADED_WORTH : way.base - 100,
  })
  const spoken = turns.filter((turn) => isSeller(turn) && has(turn, 'price.floor-spoken'))
  spoken.forEach((turn, i) => {
    const credit = i === 0 ? -FLOOR_SPOKEN : 0
    judge('floor-spoken', turn.n, { rule: 'G42', item: 'concession-rules', credit })
  })
  const unasked = cuts.filter((cut) => !cut.asked).length
  const costs = UNASKED * unasked + (spoken.length > 0 ? FLOOR_SPOKEN : 0)
  return {
    score: clamp(pattern - costs),
    findings,
    figures: { ...figures, tradedShare: Math.round(traded * 100) },
  }
}

const patternCode = (way: string): FindingCode => {
  const code = `pattern-${way}`
  return isFindingCode(code) ? code : 'pattern-mixed'
}

function judgeCuts(cuts: readonly Cut[], base: number, judge: Judge): void {
  const each = share(base * TRADED_WORTH, cuts.length)
  for (const { turn, traded, declined, asked } of cuts) {
    const code = traded
      ? 'gave-against-something'
      : declined
        ? 'condition-declined'
        : 'gave-for-nothing'
    judge(code, turn.n, { rule: 'G42', item: 'trade-only', credit: traded ? each : -each })
    // Taking a price he named wants no asking, and is none.
    if (has(turn, 'price.accept') && asked) continue
    judge(asked ? 'asked-before-giving' : 'gave-unasked', turn.n, {
      rule: 'G42',
      item: 'concession-rules',
      credit: asked ? 0 : -UNASKED,
    })
  }
}
