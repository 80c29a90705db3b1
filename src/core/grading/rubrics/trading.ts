import { has, type Turn } from '../../meeting/turn.ts'
import { readCuts } from '../bargain-log.ts'
import { earns, isSeller } from '../earning.ts'
import { clamp, judging, share } from '../judge.ts'
import type { OfferRecord } from '../package-table.ts'
import type { Rubric } from '../report.ts'

// Know their order first (K-151), give nothing for nothing (K-162), give what they value more than you do (K-163, K-170): on
// diverging priorities people leave the most on the table (EVIDENCE 1.3, logrolling). Points [D].
const ASKED_FIRST = 40
const ASKED_LATE = 20
const AGAINST_SOMETHING = 30
const WORTH_MORE = 30

/** How terms were exchanged: null where there is one price and nothing to exchange. */
export const trading: Rubric = ({ bargain, turns }) => {
  if (!bargain?.packages) return { score: null, findings: [] }
  const { judge, findings } = judging('trading')
  const offers = placed(turns, bargain.packages.offers)
  const gifts = offers.filter(({ record }) => gives(record))
  const end = turns.at(-1)?.n ?? 0
  const basis = { rule: 'G53', item: 'elicit-priorities' }

  const learned = turns.find((turn) => earns(turn) && elicits(turn))
  const first = gifts[0]?.turn.n ?? Number.POSITIVE_INFINITY
  const order = learned ? (learned.n < first ? ASKED_FIRST : ASKED_LATE) : 0
  judge(
    learned ? (learned.n < first ? 'priorities-first' : 'priorities-late') : 'priorities-unasked',
    learned?.n ?? Math.min(first, end),
    { ...basis, credit: order === ASKED_FIRST ? order : order - ASKED_FIRST },
  )

  const against = gifts.filter(({ turn }) => isTraded(turn))
  const well = gifts.filter(({ record }) => record.theirs >= record.ours)
  const each = {
    against: share(AGAINST_SOMETHING, gifts.length),
    well: share(WORTH_MORE, gifts.length),
  }
  for (const { turn, record } of gifts) {
    const traded = isTraded(turn)
    judge(traded ? 'terms-traded' : 'terms-given-away', turn.n, {
      rule: 'G53',
      item: 'trade-only',
      credit: traded ? each.against : -each.against,
    })
    const good = record.theirs >= record.ours
    judge(good ? 'gave-what-they-value' : 'gave-what-costs-more', turn.n, {
      rule: 'G53',
      item: 'difference-trading',
      credit: good ? each.well : -each.well,
    })
  }
  const score =
    order +
    AGAINST_SOMETHING * share(against.length, gifts.length) +
    WORTH_MORE * share(well.length, gifts.length)
  const cuts = readCuts(turns, bargain).length
  return { score: clamp(score), findings, figures: { gifts: gifts.length, cuts } }
}

/** Asking, or putting down packages of equal worth and watching (K-151). */
const elicits = (turn: Turn): boolean =>
  isSeller(turn) && (has(turn, 'ask.priority') || has(turn, 'nego.package'))

const isTraded = (turn: Turn): boolean =>
  turn.swap === true || (turn.cond !== undefined && turn.condTaken !== false)

interface Change {
  /** What the step cost the trainee, and what it gave the buyer, each in one's own points. */
  readonly ours: number
  readonly theirs: number
}
interface Placed {
  readonly turn: Turn
  readonly record: Change
}

const EQUAL = 1e-9 // points
const gives = ({ ours }: Change): boolean => ours > EQUAL

/** Each offer with its turn and its step; the first has none before it. */
const placed = (turns: readonly Turn[], records: readonly OfferRecord[]): readonly Placed[] => {
  const named = turns.filter(
    (turn) => isSeller(turn) && turn.points !== undefined && !has(turn, 'price.accept'),
  )
  return records.flatMap((now, i) => {
    const [turn, before] = [named[i], records[i - 1]]
    if (!turn || !before) return []
    return [{ turn, record: { ours: before.own - now.own, theirs: now.other - before.other } }]
  })
}
