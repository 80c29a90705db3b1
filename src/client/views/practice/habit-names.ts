import { FINDING_CODES, type FindingCode } from '../../../core/grading/codes.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import en from '../../i18n/habits.en.json'
import zh from '../../i18n/habits.zh.json'
import { trapWordsOf, wordsOf } from '../debrief/words.ts'

const NAMES: Readonly<Record<Lang, Readonly<Partial<Record<string, string>>>>> = { zh, en }

/** What costs points, in a few words: a trap by its own name, and the skill alone where a finding has none. */
export function habitName(code: FindingCode, lang: Lang): string {
  const traps: Readonly<Partial<Record<string, { readonly name: string }>>> = trapWordsOf(lang)
  const trap = traps[code.replace('-', '.')]
  return NAMES[lang][code] ?? trap?.name ?? wordsOf(lang).rubrics[FINDING_CODES[code]].name
}
