import type { Persona } from '../../../core/buyer/persona.ts'
import type { FindingCode } from '../../../core/grading/codes.ts'
import { isOfTheWhole } from '../../../core/grading/of-the-whole.ts'
import type { Finding } from '../../../core/grading/report.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import en from '../../i18n/findings.en.json'
import zh from '../../i18n/findings.zh.json'
import type { Saying, Telling } from './telling.ts'

/** Why it matters may read otherwise for one persona: `why_owl`. */
type Explanation = Readonly<
  Record<'what' | 'why' | 'try', string> & Partial<Record<`why_${Persona}`, string>>
>
type Explanations = Readonly<Record<FindingCode, Explanation>>
const EXPLANATIONS: Readonly<Record<Lang, Explanations>> = { zh, en }

/** A finding in words: what was done, what it did to this buyer, what to say instead. */
export interface Explained {
  /** The line judged, null where the whole meeting is. */
  readonly saying: Saying | null
  readonly what: string
  readonly why: string
  /** Empty where there is nothing to try. */
  readonly attempt: string
  /** A line that was open at that moment. */
  readonly instead: string | null
}

/** What a finding says before it is filled: of a card, which has no meeting around it. */
export const explanationOf = (
  code: FindingCode,
  lang: Lang,
  persona: Persona,
): Pick<Explanation, 'what' | 'why' | 'try'> => {
  const texts = EXPLANATIONS[lang][code]
  return { what: texts.what, why: texts[`why_${persona}`] ?? texts.why, try: texts.try }
}

export function explain(finding: Finding, telling: Telling): Explained {
  const texts = EXPLANATIONS[telling.lang][finding.code]
  const saying = isOfTheWhole(finding.code) ? null : (telling.sayings.get(finding.turn) ?? null)
  const instead = finding.instead === undefined ? null : telling.lineOf(finding.instead)
  const why = texts[`why_${telling.meeting.header.persona}`] ?? texts.why
  return { saying, what: texts.what, why, attempt: texts.try, instead }
}
