import { has, type Turn } from '../../meeting/turn.ts'
import type { FindingCode } from '../codes.ts'
import { earns, isBuyer, isSeller } from '../earning.ts'
import { judging } from '../judge.ts'
import type { Rubric } from '../report.ts'

// K-077: all three, each with the buyer's approval. An advance is a step he takes, "send me something" is none (EVIDENCE 1.1).
interface Part {
  readonly tag: string
  readonly approved: FindingCode
  readonly said: FindingCode
  readonly missing: FindingCode
}
const PARTS: readonly Part[] = [
  {
    tag: 'commit.summary',
    approved: 'summary-approved',
    said: 'summary-said',
    missing: 'summary-missing',
  },
  { tag: 'commit.hook', approved: 'hook-taken', said: 'hook-left', missing: 'hook-missing' },
  { tag: 'commit.next-step', approved: 'step-agreed', said: 'step-named', missing: 'step-missing' },
]
const EACH = 100 / PARTS.length

/** How the visit is left: a summary, a hook, a next step, each as he takes it (K-077). */
export const nextStep: Rubric = ({ needs, turns }) => {
  if (needs.length === 0) return { score: null, findings: [] }
  const { judge, findings } = judging('next-step')
  const approved = approvals(turns)
  const basis = { rule: 'G40', item: 'next-step' }
  let score = 0
  for (const part of PARTS) {
    const said = turns.filter((turn) => earns(turn) && has(turn, part.tag))
    const best = said.findLast((turn) => approved.has(turn)) ?? said.at(-1)
    if (!best) {
      judge(part.missing, turns.at(-1)?.n ?? 0, { ...basis, credit: -EACH })
    } else if (approved.has(best)) {
      score += EACH
      judge(part.approved, best.n, { ...basis, credit: EACH })
    } else {
      score += EACH / 2
      judge(part.said, best.n, { ...basis, credit: -EACH / 2 })
    }
  }
  return { score, findings }
}

/** Moves that the buyer approved of before the trainee spoke again. */
function approvals(turns: readonly Turn[]): ReadonlySet<Turn> {
  const approved = new Set<Turn>()
  let last: Turn | undefined
  for (const turn of turns) {
    if (isSeller(turn)) last = turn
    else if (last && isBuyer(turn) && has(turn, 'buyer.signal')) approved.add(last)
  }
  return approved
}
