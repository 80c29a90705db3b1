import { has, hasAny, type Turn } from '../../meeting/turn.ts'
import { readCuts } from '../bargain-log.ts'
import { earns, isSeller } from '../earning.ts'
import { judging } from '../judge.ts'
import { isReadHere } from '../occasion.ts'
import type { Bargain, Rubric } from '../report.ts'

// Open above what you aim at and say why (K-156), hear their figure before you come down (K-157). Who sets a target first is less
// moved by falling concessions (EVIDENCE 1.3). Points [D].
const HIGH = 40
const REASON = 20
const ASKED = 40
const HALF_THE_ROOM = 0.5 // the bar where no target is known [D]

const OWN_PRICE = ['price.quote', 'price.hold', 'price.concede', 'price.trade', 'nego.package']
const ASKS_FIRST = ['nego.ask-expectation', 'price.ask-offer', 'ask.budget']

/** How the price was put on the table: null where none is named in money. */
export const priceOpening: Rubric = (meeting) => {
  const { bargain, turns } = meeting
  if (!bargain || bargain.unit === 'points' || !isReadHere(meeting, 'price-opening'))
    return { score: null, findings: [] }
  const { judge, findings } = judging('price-opening')
  const end = turns.at(-1)?.n ?? 0
  const opening = turns.findIndex((turn) => isSeller(turn) && namesPrice(turn))
  const first = turns[opening]

  const high = first !== undefined && earns(first) && isHigh(first, bargain)
  const height = first ? (high ? 'opened-high' : 'opened-low') : 'never-opened'
  const at = first?.n ?? end
  judge(height, at, { rule: 'G55', item: 'opening-high', credit: high ? HIGH : -HIGH })

  const reason = first && turns.slice(0, afterNext(turns, opening)).find(givesReason)
  judge(reason ? 'opened-with-reason' : 'opened-bare', reason?.n ?? at, {
    rule: 'G55',
    item: 'opening-high',
    credit: reason ? REASON : -REASON,
  })

  const step = readCuts(turns, bargain)[0]
  const asked = turns.slice(0, step?.at).find((turn) => earns(turn) && hasAny(turn, ASKS_FIRST))
  // The price he was sent with stands already: repeating it needs no asking (K-157, where the rules want a quote).
  const spared = !asked && !step && first !== undefined
  if (!spared)
    judge(asked ? 'heard-their-price' : 'price-unasked', asked?.n ?? step?.turn.n ?? end, {
      rule: 'G56',
      item: 'first-offer',
      credit: asked ? ASKED : -ASKED,
    })
  const score = (high ? HIGH : 0) + (reason ? REASON : 0) + (asked || spared ? ASKED : 0)
  return { score, findings }
}

const namesPrice = (turn: Turn): boolean => turn.value !== undefined && hasAny(turn, OWN_PRICE)

const givesReason = (turn: Turn): boolean => earns(turn) && has(turn, 'price.reason')

/** Above the target, and no more than was ever quoted: beyond it nobody believes a price. */
const isHigh = ({ value = 0 }: Turn, { quote, floor, target }: Bargain): boolean => {
  const bar = target ?? floor + HALF_THE_ROOM * (quote - floor)
  return value > Math.min(bar, quote - 1e-9) && value <= quote
}

/** Past the trainee's move after the opening: the reason may follow the figure. */
const afterNext = (turns: readonly Turn[], opening: number): number => {
  const next = turns.findIndex((turn, at) => at > opening && isSeller(turn))
  return (next < 0 ? opening : next) + 1
}
