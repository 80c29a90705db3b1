import type { Report } from '../../../core/grading/report.ts'
import { type Gathered, gather } from './gathered.ts'

/** What a debrief says first: the best move and the costliest ones. */
export interface Highlights {
  readonly best: Gathered | null
  readonly costliest: readonly Gathered[]
}

const COSTLIEST_SHOWN = 2

/** Points that count on conduct itself: the cap of a red trap is no such sum and is told apart [G5]. */
export const adjustmentOf = ({ findings }: Report): number =>
  findings
    .filter(({ onConduct, code }) => onConduct && !code.startsWith('red-'))
    .reduce((sum, { credit }) => sum + credit, 0)

export function highlightsOf(report: Report): Highlights {
  const ranked = gather(report).toSorted(
    (a, b) => b.impact - a.impact || a.finding.turn - b.finding.turn,
  )
  const [best] = ranked.filter(({ impact }) => impact > 0)
  const costly = ranked.filter(({ impact }) => impact < 0).reverse()
  const codes = new Set<string>()
  const costliest = costly.filter(({ finding: { code } }) => {
    const fresh = !codes.has(code)
    codes.add(code)
    return fresh
  })
  return { best: best ?? null, costliest: costliest.slice(0, COSTLIEST_SHOWN) }
}
