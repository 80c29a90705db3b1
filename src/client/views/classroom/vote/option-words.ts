import type { PartOf } from '../../../../core/classroom/parts.ts'
import { spell } from '../../../../core/meeting/price.ts'
import type { Lang } from '../../../../core/scenario/scenario.ts'
import { termsOf } from '../../../../core/scenario/terms.ts'
import { packageWords } from '../../../package-words.ts'
import type { ClassSay } from '../words.ts'

export type BallotPart = PartOf<'ballot'>
type Option = BallotPart['options'][number]

/** What an option says or does, as it stands on the list. */
export function optionWords(
  { move, words }: Option,
  bargaining: PartOf<'brief'>['bargaining'],
  lang: Lang,
  t: ClassSay,
): string {
  switch (move.kind) {
    case 'say':
      return words?.[lang] ?? ''
    case 'accept':
    case 'leave':
    case 'return':
    case 'walk-away':
      return t(`vote.do.${move.kind}`)
    case 'offer': {
      const [pack = {}] = move.packages
      const terms =
        bargaining?.seller && bargaining
          ? packageWords(bargaining, pack, termsOf(bargaining), lang)
          : spell(Number(pack.price), lang)
      const condition = bargaining?.conditions.find((it) => it.id === move.if)?.text[lang]
      return condition ? t('vote.do.offer-if', { terms, condition }) : t('vote.do.offer', { terms })
    }
    default:
      return ''
  }
}
