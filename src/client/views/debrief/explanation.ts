import type { Persona } from '../../../core/buyer/persona.ts'
import type { FindingCode } from '../../../core/grading/codes.ts'
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

/** Judgements on a meeting as a whole: the turn they name is only where it ended, so no line is quoted. */
const OF_THE_WHOLE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'thread-unfinished',
  'thread-not-ours',
  'thread-unvoiced',
  'threads-missing',
  'questions-unheard',
  'never-summed-up',
  'never-asked',
  'heard-too-little',
  'never-listened',
  'understanding-unchecked',
  'nothing-noted',
  'talked-too-much',
  'value-missing',
  'nothing-shown',
  'no-manner',
  'summary-missing',
  'hook-missing',
  'step-missing',
  'nothing-moved',
  'held-the-price',
  'close-not-summed-up',
  'close-not-in-writing',
  'close-no-next-talk',
  'record-left',
  'not-read-back',
  'defence-left',
  'privacy-left',
  'safety-left',
  'testing-left',
  'nothing-given',
  'gave-and-left',
  'sheet-partial',
  'sheet-blank',
  'plan-partial',
  'plan-dropped',
  'plan-kept',
  'sheet-ready',
  'guess-near',
  'guess-far',
  'guess-missing',
  'matter-late',
  'closed-late',
  'time-ran-out',
])

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
  const whole = OF_THE_WHOLE.has(finding.code) || finding.code.startsWith('pattern-')
  const saying = whole ? null : (telling.sayings.get(finding.turn) ?? null)
  const instead = finding.instead === undefined ? null : telling.lineOf(finding.instead)
  const why = texts[`why_${telling.meeting.header.persona}`] ?? texts.why
  return { saying, what: texts.what, why, attempt: texts.try, instead }
}
