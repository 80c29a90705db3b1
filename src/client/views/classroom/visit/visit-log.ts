import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { Lang } from '../../../../core/scenario/scenario.ts'
import type { ClassSay } from '../words.ts'

/** All of a visit that is over, as text to be read again: who sat there, what was said, what was written down, what was on the cards. */
export function visitLog(
  { visit, cards, said, pitches, notes, points }: PartOf<'log'>,
  lang: Lang,
  t: ClassSay,
): string {
  const names = (side: 'vendor' | 'customer'): string =>
    visit[side].map((it) => it.name).join(lang === 'zh' ? '、' : ', ')
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      `${t('visit.table', { n: visit.number })} · ${visit.company.name[lang]}`,
      (['vendor', 'customer'] as const).map((it) => `${t(`visit.side.${it}`)}: ${names(it)}`),
    ],
    [
      t('talk.log'),
      said.map((it) => {
        const marked = pitches.includes(it.n) ? ` [${t('visit.pitched')}]` : ''
        return `${t(`visit.side.${it.side}`)} ${it.by ?? ''}: ${it.text}${marked}`
      }),
    ],
    [
      t('visit.notes'),
      notes.map((it) => {
        const held = it.hit === null ? 'visit.confirm.open' : it.hit ? 'visit.hit' : 'visit.miss'
        return `${t(`visit.what.${it.what}`)}: ${it.text} [${t(held)}]`
      }),
    ],
    [
      t('visit.points'),
      points.map((it) => {
        const seller = it.standing && t(`visit.standing.${it.standing}`)
        const customer = it.said ? t(`visit.standing.${it.classed ?? 'none'}`) : null
        return [it.text, seller, customer].filter((word) => word !== null).join(' · ')
      }),
    ],
    ...cards.map(
      (card) =>
        [
          `${card.name[lang]} · ${card.post[lang]}`,
          card.items.map((it) => `${t(`visit.what.${it.what}`)}: ${it.text[lang]}`),
        ] as const,
    ),
  ]
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([head, lines]) => `${head}\n${lines.map((it) => `  ${it}\n`).join('')}`)
    .join('\n')
}
