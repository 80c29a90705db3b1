import type { ReactNode } from 'react'
import { useClassText } from '../../words.ts'

/** A table of everybody under its title, its heads first; where it is wide it is scrolled by itself. */
export function ScoreSheet({
  heads,
  children,
}: {
  readonly heads: readonly string[]
  readonly children: ReactNode
}) {
  const t = useClassText()
  return (
    <div className="class-sheet">
      <h2>{t('results.scores')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard, too */}
      <section className="board-scroll" tabIndex={0} aria-label={t('results.scores')}>
        <table className="scores">
          <thead>
            <tr>
              {heads.map((it) => (
                <th key={it} scope="col">
                  {it}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </div>
  )
}
