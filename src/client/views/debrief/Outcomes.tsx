import type { ReactElement } from 'react'
import type { PackageTable, Worths } from '../../../core/grading/package-table.ts'
import type { Bargaining, Issue } from '../../../core/scenario/scenario.ts'
import type { Package } from '../../../core/transcript/move.ts'
import { round, termWords } from '../../package-words.ts'
import { OutcomeChart } from './OutcomeChart.tsx'
import { betterThan, nashPackage } from './outcomes.ts'
import './outcomes.css'
import type { Telling } from './telling.ts'
import { fill, list } from './words.ts'

interface Props {
  readonly bargaining: Bargaining
  readonly record: PackageTable
  readonly telling: Telling
}

/** Every deal there was, the way both sides took among them, and what they left behind. */
export function Outcomes({ bargaining, record, telling }: Props): ReactElement {
  const words = telling.words.outcomes
  return (
    <section className="debrief-outcomes" aria-labelledby="debrief-outcomes">
      <h2 id="debrief-outcomes">{words.title}</h2>
      <p className="debrief-lead">{leftBehind(record, telling)}</p>
      <OutcomeChart {...{ bargaining, record, telling }} />
      <Figures record={record} telling={telling} />
    </section>
  )
}

function leftBehind(record: PackageTable, telling: Telling): string {
  const { meeting, lang, script } = telling
  const words = telling.words.outcomes
  if (!record.agreed) {
    const [nash] = record.nash
    const pack = nashPackage(meeting)
    if (!nash || !pack) return words.noDeal
    return fill(words.missed, {
      terms: telling.terms(pack),
      own: round(nash.own),
      reservation: round(record.reservation.own),
    })
  }
  const better = betterThan(meeting)
  if (!better) return words.efficient
  const named = (issues: readonly Issue[], pack: Package): string =>
    list(
      issues.map((it) => termWords(it, pack[it.id] ?? '', script, lang)),
      lang,
    )
  const figures = { own: round(better.own), other: round(better.other) }
  if (better.yours.length === 0 || better.theirs.length === 0)
    return fill(words.leftPlain, { ...figures, terms: telling.terms(better.pack) })
  return fill(words.left, {
    ...figures,
    theirs: named(better.theirs, better.pack),
    yours: named(better.yours, better.pack),
  })
}

/** What the picture shows, as figures. */
function Figures({ record, telling }: Omit<Props, 'bargaining'>): ReactElement {
  const words = telling.words.outcomes
  const rows: readonly (readonly [string, Worths])[] = [
    ...record.offers.map((it, i) => [fill(words.offer, { n: i + 1 }), it] as const),
    ...record.counters.map(
      (it, i) => [fill(words.counter, { n: i + 1, name: telling.name }), it] as const,
    ),
    ...(record.agreed ? [[words.keys.deal, record.agreed] as const] : []),
    ...record.nash.slice(0, 1).map((it) => [words.keys.nash, it] as const),
    [words.noDealRow, record.reservation] as const,
  ]
  return (
    <details className="outcomes-figures">
      <summary>{words.figures}</summary>
      <table className="debrief-table">
        <thead>
          <tr>
            <th scope="col">{words.columns.what}</th>
            <th scope="col">{words.own}</th>
            <th scope="col">{fill(words.other, { name: telling.name })}</th>
            <th scope="col">{words.columns.joint}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, { own, other }]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="debrief-number">{round(own)}</td>
              <td className="debrief-number">{round(other)}</td>
              <td className="debrief-number">{round(own + other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{fill(words.best, { joint: round(record.bestJoint) })}</p>
    </details>
  )
}
