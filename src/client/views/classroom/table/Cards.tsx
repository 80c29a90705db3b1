import type { Lang, NamedIssue, Points } from '../../../../core/scenario/scenario.ts'
import { round } from '../../../package-words.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly issues: readonly NamedIssue[]
  readonly own: Points
  readonly other: Points
  /** What was agreed, by issue; null where nothing was. */
  readonly agreed: Readonly<Record<string, string>> | null
  readonly lang: Lang
}

/** Both cards side by side, with what was agreed marked. */
export function Cards({ issues, own, other, agreed, lang }: Props) {
  const t = useClassText()
  return (
    <table className="both-cards">
      <caption className="unseen">{t('bargain.cards')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('bargain.cards.issue')}</th>
          <th scope="col">{t('bargain.cards.own')}</th>
          <th scope="col">{t('bargain.cards.other')}</th>
        </tr>
      </thead>
      {issues.map((issue) => (
        <tbody key={issue.id}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {issue.title[lang]}
            </th>
          </tr>
          {issue.levels.map((level, i) => {
            const taken = agreed?.[issue.id] === level.id
            return (
              <tr key={level.id} data-agreed={taken || undefined}>
                <th scope="row">
                  {level[lang]}
                  {taken && <span className="unseen">{t('bargain.cards.agreed')}</span>}
                </th>
                <td>{round(own[issue.id]?.[i] ?? 0)}</td>
                <td>{round(other[issue.id]?.[i] ?? 0)}</td>
              </tr>
            )
          })}
        </tbody>
      ))}
    </table>
  )
}
