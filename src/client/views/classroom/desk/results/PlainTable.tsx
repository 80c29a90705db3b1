import type { Cell } from '../../../../../core/classroom/results-csv.ts'
import { useClassText } from '../../words.ts'

/** A table as it is exported, its heads first and a person a row: number, name, and the rest. */
export function PlainTable({ cells }: { readonly cells: readonly (readonly Cell[])[] }) {
  const t = useClassText()
  const [heads = [], ...rows] = cells
  return (
    <div className="class-sheet">
      <h2>{t('results.scores')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard, too */}
      <section className="board-scroll" tabIndex={0} aria-label={t('results.scores')}>
        <table className="scores">
          <thead>
            <tr>
              {heads.slice(1).map((it) => (
                <th key={it} scope="col">
                  {it}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([seat, name, ...rest]) => (
              <tr key={seat} data-scored={seat}>
                <th scope="row">{name}</th>
                {rest.map((it, i) => (
                  <td key={i} className={typeof it === 'string' ? undefined : 'figure'}>
                    {it ?? '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
