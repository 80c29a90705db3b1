import type { Turn } from '../meeting/turn.ts'
import { type Charge, chargesOf } from './charges.ts'
import type { FindingCode } from './codes.ts'
import { isRed } from './earning.ts'
import { clamp, judging } from './judge.ts'
import type { Finding, Grade } from './report.ts'
import { RUBRICS, type RubricId } from './rubric-ids.ts'
import { readAmbushes } from './rubrics/compliance.ts'
import { RED_CAP, REFUSED } from './weights.ts'

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
  const charges = chargesOf(turns)
  const findings = irritations(charges)
  if (weight === 0) return { points: null, merit: null, capped, findings }
  const refused = REFUSED * readAmbushes(turns).refused.length
  const cost = charges.reduce((sum, charge) => sum + charge.cost, 0)
  const merit = Math.min(100, points / weight - cost + refused)
  const whole = clamp(merit)
  return { points: capped ? Math.min(RED_CAP, whole) : whole, merit, capped, findings }
}

const SOUR_CODE: Readonly<Record<string, FindingCode>> = {
  'talk.irritator': 'irritated',
  'talk.argue': 'argued',
}

/** Amber traps are named by compliance; what only annoys is named here. */
function irritations(charges: readonly Charge[]): readonly Finding[] {
  const { judge, findings } = judging('listening')
  for (const { turn, tag, cost } of charges) {
    const code = SOUR_CODE[tag]
    if (code)
      judge(code, turn.n, { rule: 'G6', item: 'smiling-no', credit: -cost, onConduct: true })
  }
  return findings
}
