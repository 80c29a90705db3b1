import type { FindingCode } from '../../../core/grading/codes.ts'
import { impactOf } from '../../../core/grading/impact.ts'
import type { Finding, Report } from '../../../core/grading/report.ts'

/** What a finding is called in the page's addresses: its place in the report. */
export const findingId = (index: number): string => `finding-${index}`

export interface Placed {
  readonly finding: Finding
  readonly id: string
}

/** One thing to be told once: a finding, with the others that say the same. */
export interface Gathered extends Placed {
  /** Itself among them; empty where it stands alone. */
  readonly parts: readonly Placed[]
  /** Points of conduct, its parts together. */
  readonly impact: number
}

/** What all says one thing, that the answers were not taken up; the first that is there tells it. */
export const UNHEARD = [
  'never-listened',
  'heard-too-little',
  'ask-streak',
  'questions-unheard',
  'understanding-unchecked',
  'nothing-noted',
] as const satisfies readonly FindingCode[]
export type UnheardCode = (typeof UNHEARD)[number]
export const isUnheard = (code: FindingCode): code is UnheardCode =>
  UNHEARD.some((it) => it === code)

/** The findings of a report as a debrief tells them, in the report's order: not to have listened is one card, with the sum. */
export function gather(report: Report): readonly Gathered[] {
  const placed = report.findings.map((finding, i): Placed => ({ finding, id: findingId(i) }))
  const alike = placed.filter(({ finding }) => isUnheard(finding.code))
  const ranked = alike.length > 1 ? alike.toSorted((a, b) => rank(a) - rank(b)) : []
  const [lead] = ranked
  return placed.flatMap((it) => {
    if (!lead || !alike.includes(it))
      return [{ ...it, parts: [], impact: impactOf(it.finding, report) }]
    if (it !== lead) return []
    const impact = alike.reduce((sum, { finding }) => sum + impactOf(finding, report), 0)
    return [{ ...it, parts: ranked, impact }]
  })
}

const rank = ({ finding: { code } }: Placed): number =>
  isUnheard(code) ? UNHEARD.indexOf(code) : UNHEARD.length
