import type { Finding, Report } from '../../../core/grading/report.ts'

/** What a debrief says first: the best move and the costliest ones. */
export interface Highlights {
  readonly best: Finding | null
  readonly costliest: readonly Finding[]
}

const COSTLIEST_SHOWN = 2

/** Points of conduct a finding moved: its own, weighed as its rubric is [G4]; a charge on conduct counts whole [G5]. */
export const impactOf = (finding: Finding, report: Report): number => {
  if (finding.onConduct) return finding.credit
  const weights = Object.values(report.rubrics).map((it) => (it.score === null ? 0 : it.weight))
  const all = weights.reduce((sum, it) => sum + it, 0)
  const weight = report.rubrics[finding.rubric]?.weight ?? 0
  return all > 0 ? (finding.credit * weight) / all : 0
}

/** Points that count on conduct itself: the cap of a red trap is no such sum and is told apart [G5]. */
export const adjustmentOf = ({ findings }: Report): number =>
  findings
    .filter(({ onConduct, code }) => onConduct && !code.startsWith('red-'))
    .reduce((sum, { credit }) => sum + credit, 0)

export function highlightsOf(report: Report): Highlights {
  const ranked = report.findings
    .map((finding) => ({ finding, impact: impactOf(finding, report) }))
    .sort((a, b) => b.impact - a.impact || a.finding.turn - b.finding.turn)
  const [best] = ranked.filter(({ impact }) => impact > 0)
  const costly = ranked.filter(({ impact }) => impact < 0).reverse()
  const codes = new Set<string>()
  const costliest = costly.filter(({ finding }) => {
    const fresh = !codes.has(finding.code)
    codes.add(finding.code)
    return fresh
  })
  return {
    best: best?.finding ?? null,
    costliest: costliest.slice(0, COSTLIEST_SHOWN).map(({ finding }) => finding),
  }
}
