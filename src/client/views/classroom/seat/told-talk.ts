import type { PartOf } from '../../../../core/classroom/parts.ts'
import { spell } from '../../../../core/meeting/price.ts'
import type { Lang, OpenBargaining, Script } from '../../../../core/scenario/scenario.ts'
import { termsOf } from '../../../../core/scenario/terms.ts'
import type { Say } from '../../../i18n/texts.ts'
import type { LineNote } from '../../../notebook.ts'
import { packageWords } from '../../../package-words.ts'
import { wordsKey } from '../../../read-lines.ts'
import type { Meant, SaidExchange, SaidLine } from '../../meeting/talk.ts'

export type Line = PartOf<'line'>

interface Telling {
  readonly bargaining: OpenBargaining | null
  readonly lang: Lang
  readonly t: Say
}

/** What was said, as the host tells it, exchange by exchange. */
export function toldTalk(lines: readonly Line[], telling: Telling): readonly SaidExchange[] {
  const exchanges = new Map<number, Line[]>()
  for (const line of lines) {
    const found = exchanges.get(line.exchange)
    if (found) found.push(line)
    else exchanges.set(line.exchange, [line])
  }
  return [...exchanges].map(([number, all]) => {
    const own = all.find((it) => it.who === 'SELLER')
    const { lang } = telling
    return {
      key: String(number),
      own: own
        ? {
            act: actOf(own, telling),
            words: own.words?.[lang] ?? null,
            meant: meantBy(own, telling),
            note: noteOf(own, telling),
          }
        : null,
      lines: all.filter((it) => it !== own).map((it, i) => lineOf(it, i, telling)),
    }
  })
}

const lineOf = (line: Line, place: number, telling: Telling): SaidLine => ({
  key: String(place),
  // The host tells no ids, which speak of what stands behind a line: what was read is known by its words.
  id: wordsKey(line.words?.zh ?? ''),
  speaker: line.person?.name[telling.lang] ?? null,
  text: line.words?.[telling.lang] ?? '',
  meant: meantBy(line, telling),
  note: noteOf(line, telling),
})

const noteOf = ({ note }: Line, { lang }: Telling): LineNote | null =>
  note && { ...note, title: note.title?.[lang] ?? null }

const meantBy = ({ tags, need }: Line, { lang }: Telling): Meant | null =>
  tags.length === 0 ? null : { tags, known: false, need: need?.[lang] ?? null }

/** What was put on the table, taken from it, or done at it. */
function actOf(line: Line, { bargaining, lang, t }: Telling): string | null {
  if (line.act === 'leave') return t('own.leave')
  if (line.act === null) return null
  const packages =
    bargaining?.seller && line.packages.length > 0
      ? line.packages.map((it) => packageWords(bargaining, it, termsOf(bargaining), lang))
      : []
  const price =
    packages.length > 0
      ? packages.join(t('own.either'))
      : line.price === null
        ? ''
        : spell(line.price, lang)
  if (line.act === 'accept') return t('own.accept', { price })
  const condition = line.condition?.[lang]
  return condition ? t('own.offer-if', { price, condition }) : t('own.offer', { price })
}

/** The words a table needs: every level of what is bargained over, and what can be said now. */
export function wordsNow(
  bargaining: OpenBargaining | null,
  choices: PartOf<'scene'>['choices'],
): Script {
  const terms = bargaining ? termsOf(bargaining) : { zh: {}, en: {} }
  const said = (lang: Lang) => Object.fromEntries(choices.map((it) => [it.id, it.text[lang]]))
  return { zh: { ...terms.zh, ...said('zh') }, en: { ...terms.en, ...said('en') } }
}

/** Somebody of the cast as the host has told him: the buyer by the brief, others by what they have said. */
export const toldRole =
  ({ buyer }: Pick<PartOf<'brief'>, 'buyer'>, lines: readonly PartOf<'line'>[]) =>
  (who: string): PartOf<'brief'>['buyer'] | null =>
    who === 'BUYER' ? buyer : (lines.findLast((it) => it.who === who)?.person ?? null)
