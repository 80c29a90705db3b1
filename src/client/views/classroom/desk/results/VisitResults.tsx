import type { PartOf } from '../../../../../core/classroom/parts.ts'
import { Found } from '../../visit/Found.tsx'
import { useClassText } from '../../words.ts'
import '../../../../styles/class/visit.css'

/** What each table's visit brought to light. */
export function VisitResults({ visits }: { readonly visits: readonly PartOf<'found'>[] }) {
  const t = useClassText()
  return (
    <section className="class-sheet" aria-labelledby="results-visits">
      <h2 id="results-visits">{t('results.visits')}</h2>
      {visits.map((it) => (
        <div key={it.table}>
          <h3>{t('visit.table', { n: it.table })}</h3>
          <Found found={it} />
        </div>
      ))}
    </section>
  )
}
