import type { Finding, Report } from './report.ts'

/** Points of conduct a finding moved: its own, weighed as its rubric is [G4]; a charge on conduct counts whole [G5]. */
export const impactOf = (finding: Finding, report: Report): number => {
  if (finding.onConduct) return finding.credit
  const weights = Object.values(report.rubrics).map((it) => (it.score === null ? 0 : it.weight))
  const all = weights.reduce((sum, it) => sum + it, 0)
  const weight = report.rubrics[finding.rubric]?.weight ?? 0
  return all > 0 ? (finding.credit * weight) / all : 0
}
