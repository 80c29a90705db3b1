import type { Meeting } from '../../../core/meeting/meeting.ts'
import { spell } from '../../../core/meeting/price.ts'
import type { Turn } from '../../../core/meeting/turn.ts'
import { lineText } from '../../../core/meeting/view.ts'
import type { Lang, Script } from '../../../core/scenario/scenario.ts'
import { levelTerm } from '../../../core/scenario/terms.ts'
import type { Say } from '../../i18n/texts.ts'
import { packageWords, putDown } from '../../package-words.ts'

/** A move of the trainee, as it is quoted back: what he put on the table, then what he said. */
export interface OwnWords {
  readonly act: string | null
  readonly words: string | null
}

export function ownWords(
  turn: Turn,
  meeting: Meeting,
  script: Script,
  lang: Lang,
  t: Say,
): OwnWords {
  const { choice, value } = turn
  const [pack = {}] = putDown(turn, meeting)
  const params = {
    ...(value === undefined ? {} : { offer: value }),
    ...Object.fromEntries(
      Object.entries(pack).map(([id, level]) => [`offer.${id}`, levelTerm(id, level)]),
    ),
  }
  const words =
    choice === undefined
      ? null
      : lineText({ id: choice, who: 'SELLER', params, turn: turn.n }, script, lang)
  return { act: actOf(turn, meeting, script, lang, t), words }
}

function actOf(turn: Turn, meeting: Meeting, script: Script, lang: Lang, t: Say): string | null {
  const { value, cond, tags } = turn
  const { bargaining } = meeting.scenario
  const packages = bargaining
    ? putDown(turn, meeting).map((it) => packageWords(bargaining, it, script, lang))
    : []
  const price =
    packages.length > 0
      ? packages.join(t('own.either'))
      : value === undefined
        ? null
        : spell(value, lang)
  if (price !== null && tags.includes('price.accept')) return t('own.accept', { price })
  if (price !== null) {
    const condition = bargaining?.conditions.find((it) => it.id === cond)?.text[lang]
    return condition ? t('own.offer-if', { price, condition }) : t('own.offer', { price })
  }
  return turn.choice === undefined && tags.includes('nego.timeout') ? t('own.leave') : null
}
