import type { FindingCode } from './codes.ts'
import type { Finding } from './report.ts'
import type { RubricId } from './rubric-ids.ts'

/** What a judgement adds to its code: where, how much, and by which rule and item. */
interface Judged {
  readonly rule: string
  readonly item: string
  readonly credit: number
  readonly need?: string | undefined
  readonly onConduct?: true
  readonly lacks?: readonly string[]
}

export type Judge = (code: FindingCode, turn: number, judged: Judged) => void

/** Gathers the findings of one rubric; credits are shown to a tenth of a point. */
export function judging(rubric: RubricId): { readonly judge: Judge; readonly findings: Finding[] } {
  const findings: Finding[] = []
  const judge: Judge = (code, turn, { rule, item, credit, need, onConduct, lacks = [] }) => {
    findings.push({
      rule,
      rubric,
      turn,
      credit: tenths(credit),
      item,
      code,
      ...(need === undefined ? {} : { need }),
      ...(onConduct ? { onConduct } : {}),
      ...(lacks.length > 0 ? { lacks } : {}),
    })
  }
  return { judge, findings }
}

// Nudged up by a hair, so that two equal sums added in another order round alike.
const HAIR = 1e-7
export const tenths = (points: number): number => {
  const rounded = Math.round(points * 10 + HAIR) / 10
  return rounded === 0 ? 0 : rounded
}

export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)
export const clamp = (points: number): number => Math.min(100, Math.max(0, points))
