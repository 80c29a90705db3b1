import '../../../styles/class/tender-compare.css'
import type { CSSProperties } from 'react'
import type { Issue, Lang, Script } from '../../../../core/scenario/scenario.ts'
import { levelWords, packageWords, round } from '../../../package-words.ts'
import { Confirm } from '../desk/Confirm.tsx'
import { useClassText } from '../words.ts'
import type { Compared } from './columns-of.ts'
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
  const keyOf = ({ vendor, alternative }: Compared): string => `${vendor}/${alternative}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard, too
    <section className="compare" tabIndex={0} aria-label={title}>
      <table style={{ '--columns': columns.length + 1 } as CSSProperties}>
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((it) => (
              <th key={keyOf(it)} scope="col" data-out={out.includes(it.vendor) || undefined}>
                {nameOf(it)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <tr key={issue.id}>
              <th scope="row">{issue.title[lang]}</th>
              {columns.map((it) => (
                <td key={keyOf(it)} data-out={out.includes(it.vendor) || undefined}>
                  {levelWords(issue, it.pack[issue.id] ?? '', script, lang)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('tender.finals.points')}</th>
            {columns.map((it) => (
              <td
                key={keyOf(it)}
                data-best={(it.points === best && columns.length > 1) || undefined}
                data-low={it.points < reservation || undefined}
                data-out={out.includes(it.vendor) || undefined}
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
              {columns.map((it) => (
                <td key={keyOf(it)}>
                  {it.award && !out.includes(it.vendor) && (
                    <Confirm
                      className="button main"
                      label={t('tender.award')}
                      of={nameOf(it)}
                      title={t('tender.award.title', { vendor: nameOf(it) })}
                      told={t('tender.award.told', {
                        terms: packageWords({ issues }, it.pack, script, lang),
                      })}
                      go={t('tender.award.go', { vendor: nameOf(it) })}
                      keep={t('tender.award.keep')}
                      mild
                      onConfirm={() => onAward(it)}
                    />
                  )}
                </td>
              ))}
            </tr>
          )}
        </tfoot>
      </table>
    </section>
  )
}
