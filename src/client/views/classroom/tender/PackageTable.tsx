import '../../../styles/class/tender-compare.css'
import type { CSSProperties, ReactNode } from 'react'
import type { Issue, Lang, Script } from '../../../../core/scenario/scenario.ts'
import type { Package } from '../../../../core/transcript/move.ts'
import { levelWords } from '../../../package-words.ts'

/** A package of a company, under its name. */
export interface PackageColumn {
  readonly key: string
  readonly name: string
  /** A word under the name. */
  readonly note?: string
  readonly pack: Package
  /** How its cells are marked. */
  readonly marks: {
    readonly 'data-chosen'?: true | undefined
    readonly 'data-out'?: true | undefined
  }
}

interface Props<C> {
  readonly title: string
  /** Whether the title stands above it, or is told to who cannot see. */
  readonly titled?: boolean
  readonly columns: readonly C[]
  readonly issues: readonly Issue[]
  readonly script: Script
  readonly lang: Lang
  /** The rows below the terms: what each package is worth, and what can be done with it. */
  readonly children: ReactNode
}

/** Packages of several companies side by side, issue by issue. */
export function PackageTable<C extends PackageColumn>(props: Props<C>) {
  const { title, titled = false, columns, issues, script, lang, children } = props
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard, too
    <section className="compare" tabIndex={0} aria-label={title}>
      {titled && <h2>{title}</h2>}
      <table style={{ '--columns': columns.length + 1 } as CSSProperties}>
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((it) => (
              <th key={it.key} scope="col" {...it.marks}>
                {it.name}
                {it.note && <span>{it.note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <tr key={issue.id}>
              <th scope="row">{issue.title[lang]}</th>
              {columns.map((it) => (
                <td key={it.key} {...it.marks}>
                  {levelWords(issue, it.pack[issue.id] ?? '', script, lang)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>{children}</tfoot>
      </table>
    </section>
  )
}
