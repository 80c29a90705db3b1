import type { Issue, Lang, Script } from '../../../../core/scenario/scenario.ts'
import { packageWords, round } from '../../../package-words.ts'
import { Confirm } from '../desk/Confirm.tsx'
import { useClassText } from '../words.ts'
import type { Compared } from './columns-of.ts'
import { PackageTable } from './PackageTable.tsx'
import { companyName } from './stage-words.ts'

interface Props {
  readonly title: string
  readonly columns: readonly Compared[]
  readonly issues: readonly Issue[]
  readonly script: Script
  readonly lang: Lang
  readonly reservation: number
  /** Takes a package; null where nothing can be chosen now. */
  readonly onAward: ((taken: Compared) => void) | null
  /** Those that are out of it. */
  readonly out: readonly number[]
}

/** What the companies ask for, side by side, issue by issue, and what each is worth to who compares. */
export function Compare(props: Props) {
  const { title, columns, issues, script, lang, reservation, onAward, out } = props
  const t = useClassText()
  const best = Math.max(...columns.map((it) => it.points))
  const nameOf = ({ vendor, alternative }: Compared): string =>
    alternative === null
      ? companyName(t, vendor)
      : `${companyName(t, vendor)} ${t('tender.finals.alternative', { n: alternative + 1 })}`
  const named = columns.map((it) => ({
    ...it,
    key: `${it.vendor}/${it.alternative}`,
    name: nameOf(it),
    marks: { 'data-out': out.includes(it.vendor) || undefined },
  }))
  return (
    <PackageTable {...{ title, issues, script, lang }} columns={named}>
      <tr>
        <th scope="row">{t('tender.finals.points')}</th>
        {named.map((it) => (
          <td
            key={it.key}
            data-best={(it.points === best && columns.length > 1) || undefined}
            data-low={it.points < reservation || undefined}
            {...it.marks}
          >
            <b>{round(it.points)}</b>
            {it.points < reservation ? (
              <span>{t('tender.finals.low')}</span>
            ) : (
              it.points === best && columns.length > 1 && <span>{t('tender.finals.best')}</span>
            )}
          </td>
        ))}
      </tr>
      {onAward && (
        <tr className="choosing">
          <td />
          {named.map((it) => (
            <td key={it.key}>
              {it.award && !out.includes(it.vendor) && (
                <Confirm
                  className="button main"
                  label={t('tender.award')}
                  of={it.name}
                  title={t('tender.award.title', { vendor: it.name })}
                  told={t('tender.award.told', {
                    terms: packageWords({ issues }, it.pack, script, lang),
                  })}
                  go={t('tender.award.go', { vendor: it.name })}
                  keep={t('tender.award.keep')}
                  mild
                  onConfirm={() => onAward(it)}
                />
              )}
            </td>
          ))}
        </tr>
      )}
    </PackageTable>
  )
}
