import type { Cell } from '../../../../../core/classroom/results-csv.ts'
import { ScoreSheet } from './ScoreSheet.tsx'

/** A table as it is exported, its heads first and a person a row: number, name, and the rest. */
export function PlainTable({ cells }: { readonly cells: readonly (readonly Cell[])[] }) {
  const [heads = [], ...rows] = cells
  return (
    <ScoreSheet heads={heads.slice(1).map(String)}>
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
    </ScoreSheet>
  )
}
