import type { Cell } from '../../../../core/codex/words.ts'
import type { Lang } from '../../../../core/scenario/scenario.ts'
import { cellText } from '../words.ts'
import { isWordy } from './wordy.ts'
import '../../../styles/codex/table.css'

interface Props {
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
  readonly lang: Lang
}

/** A table whose first column names its rows; one of many words becomes a list of its rows where it is narrow. */
export function Table({ head, rows, lang }: Props) {
  return (
    <table className="codex-table" data-wordy={isWordy(head, rows) ? '' : undefined}>
      <thead>
        <tr>
          {head.map((it, i) => (
            <th key={i} scope="col">
              {cellText(it, lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest], i) => (
          <tr key={i}>
            <th scope="row">{first !== undefined && cellText(first, lang)}</th>
            {rest.map((it, k) => (
              <td key={k} data-head={cellText(head[k + 1] ?? '', lang)}>
                {cellText(it, lang)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
