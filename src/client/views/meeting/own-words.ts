import { spell } from '../../../core/meeting/price.ts'
import type { Turn } from '../../../core/meeting/turn.ts'
import { lineText } from '../../../core/meeting/view.ts'
import type { Lang, Scenario, Script } from '../../../core/scenario/scenario.ts'
import type { Say } from '../../i18n/texts.ts'

/** A move of the trainee, as it is quoted back: what he put on the table, then what he said. */
export interface OwnWords {
  readonly act: string | null
  readonly words: string | null
}

export function ownWords(
  turn: Turn,
  scenario: Scenario,
  script: Script,
  lang: Lang,
  t: Say,
): OwnWords {
  const { choice, value } = turn
  const params = value === undefined ? {} : { offer: value }
  const words =
    choice === undefined
      ? null
      : lineText({ id: choice, who: 'SELLER', params, turn: turn.n }, script, lang)
  return { act: actOf(turn, scenario, lang, t), words }
}

function actOf(turn: Turn, scenario: Scenario, lang: Lang, t: Say): string | null {
  const { value, cond, tags } = turn
  if (value !== undefined && tags.includes('price.accept'))
    return t('own.accept', { price: spell(value, lang) })
  if (value !== undefined) {
    const condition = scenario.bargaining?.conditions.find((it) => it.id === cond)?.text[lang]
    const price = spell(value, lang)
    return condition ? t('own.offer-if', { price, condition }) : t('own.offer', { price })
  }
  return turn.choice === undefined && tags.includes('nego.timeout') ? t('own.leave') : null
}
