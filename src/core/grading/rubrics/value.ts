import { hasAny, inFamily, type Turn } from '../../meeting/turn.ts'
import { earns, isSeller, presents, voicesWant } from '../earning.ts'
import { clamp, type Judge, judging } from '../judge.ts'
import type { Gradable, Rubric } from '../report.ts'

// Only what meets an explicit need is tied to orders; advantages bring objections, features price concern (EVIDENCE 1.1). Points [D].
const EARLY = 15 // an advantage: told before he wanted it (K-069)
const AT_NOTHING = 10 // a feature told at no need (K-069: low)
const UNSOLVABLE = 15 // shown on a need our offer cannot meet (K-062, K-140)
const PRICE_EARLY = 10 // a price before any need was explicit (taboo 4)
const PRICE_EARLY_MOST = 30
const FEATURE_WORTH = 0.5 // a bare feature on an explicit need

/** More than naming a feature: it says what the feature does for him, or proves it. */
const WORTH_TAGS = [
  'present.advantage',
  'present.benefit',
  'present.case',
  'present.roi',
  'present.proof',
  'present.demo',
]
const CLAIM_TAGS = ['present.feature', 'present.advantage', 'present.benefit']

/** Feature, advantage or benefit is decided by the need's level when it was said (K-069). */
export const value: Rubric = (meeting) => {
  if (meeting.needs.length === 0) return { score: null, findings: [] }
  const { judge, findings } = judging('value')
  const { landed, wanted, costs } = readPresented(meeting, judge)
  const due = Math.max(1, meeting.threads)
  const worth = [...landed.values()].map(({ worth }) => worth).sort((a, b) => b - a)
  const earned = worth.slice(0, due).reduce((total, it) => total + it, 0)
  for (const [need, { worth, turn }] of landed) {
    const code = worth === 1 ? 'benefit-landed' : 'feature-only'
    judge(code, turn.n, { rule: 'G33', item: 'fab', credit: (100 * worth) / due, need })
  }
  const n = meeting.turns.at(-1)?.n ?? 0
  if (!meeting.turns.some(presents)) {
    judge('nothing-shown', n, { rule: 'G34', item: 'fab', credit: -100 })
  } else if (earned < due) {
    const need = [...wanted].find((id) => !landed.has(id))
    const credit = (-100 * (due - earned)) / due
    judge('value-missing', n, { rule: 'G34', item: 'fab', credit, need })
  }
  return {
    score: clamp((100 * earned) / due - costs),
    findings,
    figures: { benefits: landed.size },
  }
}

interface Presented {
  /** By need: what the best thing said on it is worth. */
  readonly landed: ReadonlyMap<string, { readonly worth: number; readonly turn: Turn }>
  readonly wanted: ReadonlySet<string>
  readonly costs: number
}

function readPresented({ needs, turns, bargain }: Gradable, judge: Judge): Presented {
  const solvable = new Map(needs.map((need) => [need.id, need.solvable]))
  const wanted = new Set<string>()
  const landed = new Map<string, { worth: number; turn: Turn }>()
  let [costs, priceCosts] = [0, 0]
  for (const turn of turns) {
    const { n, need } = turn
    if (voicesWant(turn) && need !== undefined) wanted.add(need)
    if (!isSeller(turn)) continue
    if (bargain === null && wanted.size === 0 && namesPrice(turn)) {
      const credit = Math.min(PRICE_EARLY, PRICE_EARLY_MOST - priceCosts)
      priceCosts += credit
      judge('price-too-early', n, { rule: 'G35', item: 'comm-ten-taboos', credit: -credit })
    }
    if (!presents(turn)) continue
    if (need === undefined) {
      if (!hasAny(turn, CLAIM_TAGS)) continue
      costs += AT_NOTHING
      judge('pitched-at-nothing', n, { rule: 'G33', item: 'fab', credit: -AT_NOTHING })
    } else if (!wanted.has(need)) {
      costs += EARLY
      judge('pitched-too-early', n, { rule: 'G33', item: 'need-funnel', credit: -EARLY, need })
    } else if (solvable.get(need) === false) {
      costs += UNSOLVABLE
      judge('pitched-unsolvable', n, {
        rule: 'G33',
        item: 'competitive-points',
        credit: -UNSOLVABLE,
        need,
      })
    } else if (earns(turn) && solvable.has(need)) {
      const worth = hasAny(turn, WORTH_TAGS) ? 1 : FEATURE_WORTH
      if (worth > (landed.get(need)?.worth ?? 0)) landed.set(need, { worth, turn })
    }
  }
  return { landed, wanted, costs: costs + priceCosts }
}

/** Asking what he would pay is a question, not a price. */
const namesPrice = (turn: Turn): boolean =>
  inFamily(turn, 'price.') && !turn.tags.includes('price.ask-offer')
