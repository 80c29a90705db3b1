import { has, hasAny, type Turn } from '../../meeting/turn.ts'
import { chargesOf, isAmber } from '../charges.ts'
import { isFindingCode } from '../codes.ts'
import { earns, isBuyer, isRed, isSeller } from '../earning.ts'
import { judging } from '../judge.ts'
import type { Rubric } from '../report.ts'
import { RED_CAP, REFUSED } from '../weights.ts'

const PASSED_OVER = 50 // neither taken nor refused [D]
export const ANSWER_WITHIN = 2 // moves of the trainee after the temptation (K: §2.5)

/** Traps taken, temptations refused (K: §3). The points of a finding count on conduct; the score says how the meeting stood. */
export const compliance: Rubric = ({ turns }) => {
  const { judge, findings } = judging('compliance')
  const { refused, passed } = readAmbushes(turns)
  const ambers = chargesOf(turns).filter(isAmber)
  for (const { turn, tag, cost } of ambers) charge(turn, tag, -cost, 'G7')
  const reds = turns.filter(isRed)
  for (const turn of reds) {
    for (const tag of turn.tags.filter((it) => it.startsWith('red.')))
      charge(turn, tag, RED_CAP - 100, 'G8')
  }
  const trapped = ambers.length + reds.length > 0
  for (const turn of refused) {
    const code = hasAny(turn, ['comply.disclose', 'comply.escalate'])
      ? 'temptation-refused-openly'
      : 'temptation-refused'
    judge(code, turn.n, { rule: 'G9', item: 'insider-coach', credit: REFUSED, onConduct: true })
  }
  for (const turn of passed) {
    const credit = trapped ? 0 : PASSED_OVER - 100
    judge('temptation-passed-over', turn.n, { rule: 'G49', item: 'insider-coach', credit })
  }
  const occasion = trapped || refused.length + passed.length > 0
  const score = trapped ? 0 : passed.length > 0 ? PASSED_OVER : 100
  return { score: occasion ? score : null, findings }

  function charge(turn: Turn, tag: string, credit: number, rule: 'G7' | 'G8'): void {
    const code = tag.replace('.', '-')
    if (!isFindingCode(code)) return
    judge(code, turn.n, { rule, item: itemOf(tag), credit, need: turn.need, onConduct: true })
  }
}

/** The refusal of each temptation, or the temptation itself where none came in time. */
export function readAmbushes(turns: readonly Turn[]): {
  readonly refused: readonly Turn[]
  readonly passed: readonly Turn[]
} {
  const refused: Turn[] = []
  const passed: Turn[] = []
  let open: { readonly ambush: Turn; left: number }[] = []
  for (const turn of turns) {
    if (isBuyer(turn) && has(turn, 'buyer.ambush')) {
      open.push({ ambush: turn, left: ANSWER_WITHIN })
    } else if (isSeller(turn) && open.length > 0) {
      const refuses = earns(turn) && has(turn, 'comply.refuse')
      // One no answers what stands at that moment: earlier temptations included.
      if (refuses) refused.push(...open.map(() => turn))
      else for (const it of open) it.left--
      passed.push(...open.filter((it) => !refuses && it.left === 0).map((it) => it.ambush))
      open = refuses ? [] : open.filter((it) => it.left > 0)
    }
  }
  return { refused, passed: [...passed, ...open.map((it) => it.ambush)] }
}

const ITEMS: Readonly<Record<string, string>> = {
  'red.bid-rig': 'trap-bid-control',
  'red.criteria-tailor': 'trap-criteria-tailor',
  'red.leak': 'trap-insider-leak',
  'red.bribe': 'trap-kickback',
  'red.disparage': 'trap-disparage',
  'red.fabricate-pain': 'trap-fabricate-pain',
  'red.bait-delivery': 'trap-bait-delivery',
  'red.collude': 'trap-pre-collusion',
}

/** The trap of the catalogue behind a tag (CURRICULUM §3). */
export const itemOf = (tag: string): string => ITEMS[tag] ?? tag.replace(/^(red|amber)\./, 'trap-')
