import '../../../styles/class/tender-compare.css'
import type { CSSProperties } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { Issue, Lang, Script } from '../../../../core/scenario/scenario.ts'
import { levelWords, round } from '../../../package-words.ts'
import { useClassText } from '../words.ts'
import { companyName } from './stage-words.ts'

interface Props {
  readonly finals: readonly PartOf<'final'>[]
  readonly issues: readonly Issue[]
  readonly script: Script
  readonly lang: Lang
  readonly chosen: number | null
}

/** The last words of all three when nothing is secret any more: terms, and what they are worth to either side. */
export function FinalsOpen({ finals, issues, script, lang, chosen }: Props) {
  const t = useClassText()
  const title = t('tender.over.table')
  const columns = finals.flatMap((it) =>
    it.packages.map((pack, i) => ({
      key: `${it.vendor}/${i}`,
      name: companyName(t, it.vendor),
      chosen: it.vendor === chosen,
      pack,
      vendor: it.vendorPoints?.[i],
      customer: it.customerPoints?.[i],
    })),
  )
  const figure = (points: number | undefined): string =>
    points === undefined ? '–' : String(round(points))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard, too
    <section className="compare" tabIndex={0} aria-label={title}>
      <h2>{title}</h2>
      <table style={{ '--columns': columns.length + 1 } as CSSProperties}>
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((it) => (
              <th key={it.key} scope="col" data-chosen={it.chosen || undefined}>
                {it.name}
                {it.chosen && <span>{t('tender.state.won')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <tr key={issue.id}>
              <th scope="row">{issue.title[lang]}</th>
              {columns.map((it) => (
                <td key={it.key} data-chosen={it.chosen || undefined}>
                  {levelWords(issue, it.pack[issue.id] ?? '', script, lang)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {(['customer', 'vendor'] as const).map((side) => (
            <tr key={side}>
              <th scope="row">{t(`tender.over.${side}`)}</th>
              {columns.map((it) => (
                <td key={it.key} data-chosen={it.chosen || undefined}>
                  <b>{figure(it[side])}</b>
                </td>
              ))}
            </tr>
          ))}
        </tfoot>
      </table>
    </section>
  )
}
