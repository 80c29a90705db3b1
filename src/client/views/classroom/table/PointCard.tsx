import type { PartOf } from '../../../../core/classroom/parts.ts'
import { useLang } from '../../use-session.ts'
import { useClassText } from '../words.ts'

/** One's own card: what each level of each issue is worth, and where it is better not to sign (K-150). */
export function PointCard({ card }: { readonly card: PartOf<'card'> }) {
  const t = useClassText()
  const lang = useLang()
  return (
    <section className="class-sheet table-card" aria-labelledby="table-card">
      <h2 id="table-card">{t('table.card')}</h2>
      <dl>
        {card.issues.map((issue) => (
          <div key={issue.id}>
            <dt>{issue.title[lang]}</dt>
            <dd>
              <ul>
                {issue.levels.map((level, i) => (
                  <li key={level.id}>
                    <span>{level[lang]}</span> <b>{card.points[issue.id]?.[i] ?? 0}</b>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <p>{t('table.card.reservation', { points: card.reservation })}</p>
    </section>
  )
}
