import { hasAny, type Turn } from '../../meeting/turn.ts'
import type { FindingCode } from '../codes.ts'
import { earns, isSeller } from '../earning.ts'
import { judging, share } from '../judge.ts'
import type { Preparation } from '../preparation-sheet.ts'
import type { Gradable, Rubric } from '../report.ts'

// Most of a negotiation is won before it (K-144): a target, a floor and terms to ask in exchange (K-152, K-155), a guess of what
// they care for (K-151). A target set first protects from a falling staircase (EVIDENCE 1.3). Points [D].
const SHEET = { target: 20, floor: 15, exchange: 15 }
const PLAYED = { target: 10, floor: 10, exchange: 10 }
const GUESS = 20

const PRICE_TAGS = ['price.quote', 'price.hold', 'price.concede', 'price.trade', 'nego.package']

const PARTS = ['target', 'floor', 'exchange'] as const
type Part = (typeof PARTS)[number]
type Weights = Readonly<Record<Part, number>>

/** How one mark of three parts is named: one finding for the sheet, one for the play [G60] [G61]. */
interface Named {
  readonly whole: FindingCode
  readonly partial: FindingCode
  readonly none: FindingCode
  readonly turn: number
  readonly basis: { readonly rule: string; readonly item: string }
}

/** What was ready before the meeting, and what became of it: null in turn logs and where nothing is bargained. */
export const preparation: Rubric = (meeting) => {
  const { bargain, preparation: plan, turns } = meeting
  if (!bargain || !plan) return { score: null, findings: [] }
  const { judge, findings } = judging('preparation')
  const [start, end] = [turns[0]?.n ?? 0, turns.at(-1)?.n ?? 0]
  const most = mostOf(plan)
  const points = (of: number): number => (100 * of) / most
  let score = 0
  const give = (done: Readonly<Record<Part, boolean>>, weights: Weights, named: Named): void => {
    const lacks = PARTS.filter((part) => weights[part] > 0 && !done[part])
    const met = sum(weights, (part) => done[part])
    score += points(met)
    const code = lacks.length === 0 ? named.whole : met > 0 ? named.partial : named.none
    const credit = lacks.length === 0 ? met : -sum(weights, (part) => !done[part])
    judge(code, named.turn, { ...named.basis, credit: points(credit), lacks })
  }

  const sheet = sheetOf(plan)
  const ready = readyOf(plan)
  give(ready, sheet, {
    whole: 'sheet-ready',
    partial: 'sheet-partial',
    none: 'sheet-blank',
    turn: start,
    basis: { rule: 'G60', item: 'negotiation-prep' },
  })
  const kept = keptOf(meeting, plan)
  const followed = { ...ready }
  for (const part of PARTS) followed[part] = ready[part] && kept[part]
  give(followed, sheet.exchange > 0 ? PLAYED : { ...PLAYED, exchange: 0 }, {
    whole: 'plan-kept',
    partial: 'plan-partial',
    none: 'plan-dropped',
    turn: end,
    basis: { rule: 'G61', item: 'concession-table' },
  })

  if (plan.truth.length > 1) {
    const right = plan.guess ? agreement(plan.guess, plan.truth) : 0
    score += points(GUESS * right)
    const code = plan.guess === null ? 'guess-missing' : right >= 0.5 ? 'guess-near' : 'guess-far'
    const credit = right >= 0.5 ? GUESS * right : GUESS * (right - 1)
    judge(code, end, { rule: 'G62', item: 'elicit-priorities', credit: points(credit) })
  }
  return { score: Math.min(100, score), findings }
}

const sum = (weights: Weights, counts: (part: Part) => boolean): number =>
  PARTS.reduce((total, part) => total + (counts(part) ? weights[part] : 0), 0)

/** Where the case has nothing to ask in exchange, nobody is asked to write it down. */
const sheetOf = ({ nothingToAsk }: Preparation): Weights =>
  nothingToAsk ? { ...SHEET, exchange: 0 } : SHEET

const mostOf = (plan: Preparation): number =>
  100 -
  (plan.truth.length > 1 ? 0 : GUESS) -
  (plan.nothingToAsk ? SHEET.exchange + PLAYED.exchange : 0)

/** A target counts above the floor only: below it there is nothing to aim at. */
const readyOf = ({ target, floor, exchange }: Preparation): Readonly<Record<Part, boolean>> => ({
  target: target !== null && (floor === null || target > floor),
  floor: floor !== null,
  exchange,
})

/** Opened above the target, never asked less than the floor written down, asked in exchange what was meant to be asked. */
function keptOf(
  { turns, bargain }: Gradable,
  { target, floor, asks }: Preparation,
): Readonly<Record<Part, boolean>> {
  const figure = (turn: Turn): number | undefined =>
    bargain?.unit === 'points' ? turn.points : turn.value
  const named = turns.filter(
    (turn) => isSeller(turn) && figure(turn) !== undefined && hasAny(turn, PRICE_TAGS),
  )
  const prices = named.map((turn) => figure(turn) ?? 0)
  const [first] = named
  const sound = first !== undefined && earns(first)
  return {
    target: sound && target !== null && (prices[0] ?? 0) > target,
    floor: sound && floor !== null && prices.every((it) => it >= floor - EQUAL),
    exchange: named.some(
      (turn) =>
        earns(turn) &&
        (asks.length > 0
          ? turn.cond !== undefined && asks.includes(turn.cond)
          : turn.cond !== undefined || turn.swap === true),
    ),
  }
}

const EQUAL = 1e-9

/** Of all pairs of issues, those put in the right order. */
const agreement = (guess: readonly string[], truth: readonly string[]): number => {
  let [right, pairs] = [0, 0]
  truth.forEach((dear, i) => {
    for (const less of truth.slice(i + 1)) {
      pairs++
      if (guess.indexOf(dear) < guess.indexOf(less)) right++
    }
  })
  return share(right, pairs)
}
