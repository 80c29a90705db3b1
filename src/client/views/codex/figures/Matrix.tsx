import type { FigureOf } from '../../../../core/codex/figure.ts'
import type { Lang } from '../../../../core/scenario/scenario.ts'
import { cellText, codexText } from '../words.ts'
import '../../../styles/codex/matrix.css'

interface Props {
  readonly figure: FigureOf<'matrix'>
  readonly lang: Lang
}

/** Fields by two axes; a place the course leaves empty stays empty, for the reader to fill. */
export function Matrix({ figure: { columns, rows, cells }, lang }: Props) {
  const t = codexText(lang)
  const blank = cells.every((row) => row.every((it) => it === null))
  return (
    <>
      {columns.title && <p className="axis-across">{columns.title[lang]} →</p>}
      {rows.title && <p className="axis-up">↑ {rows.title[lang]}</p>}
      <table className="matrix" data-blank={blank ? '' : undefined}>
        <thead>
          <tr>
            <td />
            {columns.labels.map((it) => (
              <th key={it.zh} scope="col">
                {it[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((row, i) => (
            <tr key={rows.labels[i]?.zh}>
              <th scope="row">{rows.labels[i]?.[lang]}</th>
              {row.map((it, k) => (
                <td key={columns.labels[k]?.zh} data-empty={it === null ? '' : undefined}>
                  {it === null ? (
                    <span className="unseen">{t('figure.empty')}</span>
                  ) : (
                    <>
                      <b>{cellText(it.label, lang)}</b>
                      {it.note && <small>{it.note[lang]}</small>}
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
