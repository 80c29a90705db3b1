import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { Issue, Lang, Script } from '../../../../core/scenario/scenario.ts'
import { round } from '../../../package-words.ts'
import { useClassText } from '../words.ts'
import { PackageTable } from './PackageTable.tsx'
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
  const columns = finals.flatMap((it) =>
    it.packages.map((pack, i) => ({
      key: `${it.vendor}/${i}`,
      name: companyName(t, it.vendor),
      ...(it.vendor === chosen && { note: t('tender.state.won') }),
      marks: { 'data-chosen': it.vendor === chosen || undefined },
      pack,
      vendor: it.vendorPoints?.[i],
      customer: it.customerPoints?.[i],
    })),
  )
  const figure = (points: number | undefined): string =>
    points === undefined ? '–' : String(round(points))
  return (
    <PackageTable title={t('tender.over.table')} titled {...{ columns, issues, script, lang }}>
      {(['customer', 'vendor'] as const).map((side) => (
        <tr key={side}>
          <th scope="row">{t(`tender.over.${side}`)}</th>
          {columns.map((it) => (
            <td key={it.key} {...it.marks}>
              <b>{figure(it[side])}</b>
            </td>
          ))}
        </tr>
      ))}
    </PackageTable>
  )
}
