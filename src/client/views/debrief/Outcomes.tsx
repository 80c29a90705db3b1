import type { ReactElement } from 'react'
import type { PackageTable, Worths } from '../../../core/grading/package-table.ts'
import type { Step } from '../../../core/negotiation/step.ts'
import type { Bargaining, Issue } from '../../../core/scenario/scenario.ts'
import type { Package } from '../../../core/transcript/move.ts'
import { clause, round, termWords } from '../../package-words.ts'
import { OutcomeChart } from './OutcomeChart.tsx'
import { betterThan, counterSteps, nashPackage } from './outcomes.ts'
import './styles/outcomes.css'
import { Part } from './Part.tsx'
import { sheetOf } from './prepared.ts'
import { StepKinds } from './StepKinds.tsx'
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
    <Part id="debrief-outcomes" title={words.title} className="debrief-outcomes">
      <p className="debrief-lead">{leftBehind(record, telling)}</p>
      {!record.agreed && <Alternative telling={telling} />}
      <OutcomeChart {...{ bargaining, record, words }} name={telling.name} />
      <StepKinds record={record} telling={telling} />
      <Figures record={record} telling={telling} />
    </Part>
  )
}

/** Without a deal it is the way out written down beforehand that counts. */
function Alternative({ telling }: { readonly telling: Telling }): ReactElement {
  const words = telling.words.prepared
  const text = sheetOf(telling.meeting)?.alternative
  return <p>{text === undefined ? words.noAlternative : fill(words.alternative, { text })}</p>
}

function leftBehind(record: PackageTable, telling: Telling): string {
  const { meeting, lang, script } = telling
  const words = telling.words.outcomes
  const termText = (id: string): string =>
    clause(meeting.scenario.bargaining?.conditions.find((it) => it.id === id)?.text[lang] ?? id)
  if (!record.agreed) {
    const [nash] = record.nash
    const best = nashPackage(meeting)
    if (!nash || !best) return words.noDeal
    return fill(words.missed, {
      terms: list([telling.terms(best.pack), ...best.granted.map(termText)], lang),
      own: round(nash.own),
      reservation: round(record.reservation.own),
    })
  }
  const better = betterThan(meeting)
  if (!better) return words.efficient
  const named = (issues: readonly Issue[], pack: Package): readonly string[] =>
    issues.map((it) => termWords(it, pack[it.id] ?? '', script, lang))
  const figures = { own: round(better.own), other: round(better.other) }
  const dropped = better.dropped.map((id) => fill(words.without, { condition: termText(id) }))
  const theirs = [...named(better.theirs, better.pack), ...dropped]
  const yours = [...named(better.yours, better.pack), ...better.granted.map(termText)]
  if (yours.length === 0 || theirs.length === 0)
    return fill(words.leftPlain, {
      ...figures,
      terms: list([telling.terms(better.pack), ...better.granted.map(termText), ...dropped], lang),
    })
  return fill(words.left, { ...figures, theirs: list(theirs, lang), yours: list(yours, lang) })
}

/** What the picture shows, as figures. */
function Figures({ record, telling }: Omit<Props, 'bargaining'>): ReactElement {
  const words = telling.words.outcomes
  const kinds = telling.words.steps.kinds
  const theirSteps = counterSteps(record.counters)
  const rows: readonly (readonly [string, Worths, Step | null])[] = [
    ...record.offers.map((it, i) => [fill(words.offer, { n: i + 1 }), it, it.step] as const),
    ...record.counters.map(
      (it, i) =>
        [fill(words.counter, { n: i + 1, name: telling.name }), it, theirSteps[i] ?? null] as const,
    ),
    ...(record.agreed ? [[words.keys.deal, record.agreed, null] as const] : []),
    ...record.nash.slice(0, 1).map((it) => [words.keys.nash, it, null] as const),
    [words.noDealRow, record.reservation, null] as const,
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
            <th scope="col">{telling.words.steps.step}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, { own, other }, step]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="debrief-number">{round(own)}</td>
              <td className="debrief-number">{round(other)}</td>
              <td className="debrief-number">{round(own + other)}</td>
              <td>{step ? kinds[step].name : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{fill(words.best, { joint: round(record.bestJoint) })}</p>
    </details>
  )
}
