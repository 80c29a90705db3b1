import { has, type Turn } from '../meeting/turn.ts'
import { isRed, isSeller } from './earning.ts'
import { clamp, judging } from './judge.ts'
import { type Finding, type Grade, RUBRICS, type RubricId } from './report.ts'
import { readAmbushes } from './rubrics/compliance.ts'
import {
  AMBER_COST,
  ARGUE_COST,
  IRRITATION_MOST,
  IRRITATOR_COST,
  RED_CAP,
  REFUSED,
} from './weights.ts'

export interface Conduct {
  readonly points: number | null
  /** Before the cap and the bound at 0: what tells two meetings apart that a red trap has made equal. */
  readonly merit: number | null
  readonly capped: boolean
  readonly findings: readonly Finding[]
}

/** How the trainee worked: the weighted mean of what there was occasion for, then the gate. It never reads the deal [G5]. */
export function conductOf(
  grades: Readonly<Record<RubricId, Grade>>,
  weights: Readonly<Record<RubricId, number>>,
  turns: readonly Turn[],
): Conduct {
  let [points, weight] = [0, 0]
  for (const rubric of RUBRICS) {
    const { score } = grades[rubric]
    if (score === null) continue
    points += score * weights[rubric]
    weight += weights[rubric]
  }
  const capped = turns.some(isRed)
  const irritation = irritations(turns)
  if (weight === 0) return { points: null, merit: null, capped, findings: irritation.findings }
  const refused = REFUSED * readAmbushes(turns).refused.length
  const merit = Math.min(100, points / weight - irritation.cost - amber(turns) + refused)
  const whole = clamp(merit)
  return {
    points: capped ? Math.min(RED_CAP, whole) : whole,
    merit,
    capped,
    findings: irritation.findings,
  }
}

/** Words that only annoy, and quarrelling (K-161): conduct pays, up to a limit [G6]. */
function irritations(turns: readonly Turn[]): { cost: number; findings: readonly Finding[] } {
  const { judge, findings } = judging('listening')
  let cost = 0
  for (const turn of turns.filter(isSeller)) {
    for (const [tag, price, code] of [
      ['talk.irritator', IRRITATOR_COST, 'irritated'],
      ['talk.argue', ARGUE_COST, 'argued'],
    ] as const) {
      if (!has(turn, tag)) continue
      const paid = Math.min(price, IRRITATION_MOST - cost)
      cost += paid
      judge(code, turn.n, { rule: 'G6', item: 'smiling-no', credit: -paid, onConduct: true })
    }
  }
  return { cost, findings }
}

const amber = (turns: readonly Turn[]): number =>
  turns
    .filter(isSeller)
    .flatMap((turn) => turn.tags)
    .reduce((cost, tag) => cost + (AMBER_COST[tag] ?? 0), 0)
