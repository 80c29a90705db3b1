import { PERSONAS, type Persona } from '../buyer/persona.ts'
import { LANGS, type Lang, type Scenario, type Script } from '../scenario/scenario.ts'
import { countWords } from '../scenario/words.ts'

/** One thought a line: Chinese characters, English words. Reported, never refused: a long line may be a character's trait. */
const SPAN: Readonly<Record<Lang, { readonly from: number; readonly to: number }>> = {
  zh: { from: 8, to: 45 },
  en: { from: 4, to: 35 },
}

export interface Length {
  readonly id: string
  readonly lang: Lang
  /** Whose words they are; null for a trainee's choice, which is the same with everybody. */
  readonly persona: Persona | null
  readonly count: number
}

/** Lines and choices outside the span of their language. */
export function lengthsOf(
  { entries }: Scenario,
  scripts: Readonly<Record<Persona, Script>>,
): readonly Length[] {
  return Object.entries(entries).flatMap(([id, { who }]) =>
    (who === 'BUYER' ? PERSONAS : [null]).flatMap((persona) =>
      LANGS.flatMap((lang) => {
        const text = scripts[persona ?? 'tiger'][lang][id] ?? ''
        const count =
          lang === 'zh' ? countWords(text) : (text.match(/[\p{L}\d'’-]+/gu) ?? []).length
        const { from, to } = SPAN[lang]
        return count < from || count > to ? [{ id, lang, persona, count }] : []
      }),
    ),
  )
}
